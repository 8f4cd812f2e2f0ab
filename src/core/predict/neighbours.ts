/**
 * The nearest places of each place, in order of distance, with a hole round it where wanted.
 */
import { placeCells } from '../cell-places'
import type { Atlas } from '../types'

/** Kilometres in a degree of latitude on a sphere of 6371.0088 km. */
export const KM_PER_DEGREE = (6371.0088 * Math.PI) / 180

/** Parallel columns; entries of place `p` are `p * count .. (p + 1) * count`, nearest first. */
export interface Neighbours {
  readonly count: number
  /** Nearer places are left out. */
  readonly beyondKm: number
  /** Place index, −1 where there are no more. */
  readonly ids: Int32Array
  /** Infinity where there are no more. */
  readonly km: Float64Array
}

const known = new WeakMap<Atlas, Map<string, Neighbours>>()

/**
 * The `count` nearest places of each place with a cell, at `beyondKm` or farther; worked out once an atlas. Distances
 * are taken on the plane that touches the place (at 40 km within 0.3 % of the great circle).
 */
export function neighboursOf(atlas: Atlas, count: number, beyondKm = 0): Neighbours {
  const lists = known.get(atlas) ?? new Map<string, Neighbours>()
  known.set(atlas, lists)
  const key = `${count} ${beyondKm}`
  const found = lists.get(key) ?? build(atlas, count, beyondKm)
  lists.set(key, found)
  return found
}

function build(atlas: Atlas, count: number, beyondKm: number): Neighbours {
  const total = placeCells(atlas)
  const lon = Float64Array.from({ length: total }, (_, p) => atlas.places[p]!.lon!)
  const lat = Float64Array.from({ length: total }, (_, p) => atlas.places[p]!.lat!)
  const ids = new Int32Array(total * count).fill(-1)
  const km = new Float64Array(total * count).fill(Infinity)
  for (let p = 0; p < total; p++) {
    const perLon = Math.cos((lat[p]! * Math.PI) / 180) * KM_PER_DEGREE
    const [first, last] = [p * count, (p + 1) * count - 1]
    for (let q = 0; q < total; q++) {
      const [x, y] = [(lon[q]! - lon[p]!) * perLon, (lat[q]! - lat[p]!) * KM_PER_DEGREE]
      const distance = Math.sqrt(x * x + y * y)
      if (q === p || distance < beyondKm || distance >= km[last]!) continue
      let at = last
      for (; at > first && km[at - 1]! > distance; at--) {
        km[at] = km[at - 1]!
        ids[at] = ids[at - 1]!
      }
      km[at] = distance
      ids[at] = q
    }
  }
  return { count, beyondKm, ids, km }
}
