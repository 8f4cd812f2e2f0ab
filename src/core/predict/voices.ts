/** Who votes on a point anywhere: the nearest places, and their correlations. */
import type { Placed } from './flat'
import { correlate, KRIGING } from './kriging'
import { KM_PER_DEGREE } from './neighbours'

/** The places that vote on a point, and their correlations with one another and with it. */
export interface Voices {
  /** Place indexes, nearest first. */
  readonly ids: Int32Array
  /** Lower triangle, row-major. */
  readonly correlation: Float64Array
  readonly toPoint: Float64Array
}

/** Places from south to north; parallel columns, degrees. */
interface Row {
  readonly ids: Int32Array
  readonly lon: Float64Array
  readonly lat: Float64Array
}

/** @returns the voices of a point, degrees, among the given places */
export function voicesAmong(atlas: Placed, places: readonly number[]): (lon: number, lat: number) => Voices {
  const row = southToNorth(atlas, places)
  return (lon, lat) => {
    const { ids, km } = nearest(row, lon, lat)
    const correlation = new Float64Array(ids.length ** 2)
    correlate(atlas, ids, KRIGING.reachKm, correlation)
    return { ids, correlation, toPoint: km.map((distance) => Math.exp(-distance / KRIGING.reachKm)) }
  }
}

function southToNorth({ places }: Placed, wanted: readonly number[]): Row {
  const ids = Int32Array.from(wanted).sort((a, b) => places[a]!.lat! - places[b]!.lat! || a - b)
  return {
    ids,
    lon: Float64Array.from(ids, (place) => places[place]!.lon!),
    lat: Float64Array.from(ids, (place) => places[place]!.lat!),
  }
}

/** Goes north and south from the point, and stops where latitude alone is farther than all that is found. */
function nearest({ ids, lon, lat }: Row, x: number, y: number): { ids: Int32Array; km: Float64Array } {
  const count = Math.min(KRIGING.voices, ids.length)
  const found = new Int32Array(count)
  const km = new Float64Array(count).fill(Infinity)
  const perLon = Math.cos((y * Math.PI) / 180) * KM_PER_DEGREE
  const start = firstNorthOf(lat, y)
  for (const step of [-1, 1]) {
    for (let i = step < 0 ? start - 1 : start; i >= 0 && i < ids.length; i += step) {
      const north = (lat[i]! - y) * KM_PER_DEGREE
      if (Math.abs(north) > km[count - 1]!) break
      const distance = Math.hypot((lon[i]! - x) * perLon, north)
      if (distance >= km[count - 1]!) continue
      let at = count - 1
      for (; at > 0 && km[at - 1]! > distance; at--) {
        km[at] = km[at - 1]!
        found[at] = found[at - 1]!
      }
      km[at] = distance
      found[at] = ids[i]!
    }
  }
  return { ids: found, km }
}

function firstNorthOf(lat: Float64Array, y: number): number {
  let [low, high] = [0, lat.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (lat[middle]! < y) low = middle + 1
    else high = middle
  }
  return low
}
