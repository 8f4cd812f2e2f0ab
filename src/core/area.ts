/**
 * Areas on the WGS 84 ellipsoid. An edge is taken straight on the cylindrical equal-area projection, whose areas are
 * true: so areas are exact for what is drawn, and those of a partition add up to the whole to the last few bits.
 *
 * Authalic formulas: J. P. Snyder, Map Projections: A Working Manual (USGS Professional Paper 1395), pp. 16-17, 81-82.
 */
import { placeOfCell } from './cell-places'
import { NO_HOLDER } from './lookup'
import type { Atlas, Km2, Topology } from './types'

const A_KM = 6378.137
const E2 = 0.006_694_379_990_14
const E = Math.sqrt(E2)
const RADIANS = Math.PI / 180

/** Area by cell, km²: each arc adds what lies under it to the cell on its left and takes it from that on its right. */
export function cellAreas(topology: Topology): Float64Array {
  const areas = new Float64Array(topology.cellCount)
  for (let arc = 0; arc < topology.from.length; arc++) {
    const under = areaUnder(topology.xy, topology.start[arc]!, topology.start[arc + 1]!)
    const [left, right] = [topology.left[arc]!, topology.right[arc]!]
    if (left >= 0) areas[left]! -= under
    if (right >= 0) areas[right]! += under
  }
  return areas
}

/**
 * Area of a closed ring, km², positive when counter-clockwise.
 * @param ring lon, lat in degrees; closed (first point = last point)
 */
export function ringArea(ring: readonly (readonly number[])[]): Km2 {
  return -areaUnder(Float64Array.from(ring.flatMap((p) => [p[0]!, p[1]!])), 0, ring.length) as Km2
}

/** Area between a line's points `from .. to` and the equator, km²: ∫ q(φ)/2 · a² dλ, by trapezia. */
function areaUnder(xy: Float64Array, from: number, to: number): number {
  let sum = 0
  let before = q(xy[2 * from + 1]!)
  for (let i = from + 1; i < to; i++) {
    const here = q(xy[2 * i + 1]!)
    sum += (xy[2 * i]! - xy[2 * i - 2]!) * (here + before)
    before = here
  }
  return (sum * RADIANS * A_KM * A_KM) / 4
}

/** Snyder 3-12: the authalic function of a latitude in degrees. */
function q(lat: number): number {
  const sin = Math.sin(lat * RADIANS)
  const es = E * sin
  return (1 - E2) * (sin / (1 - es * es) - Math.log((1 - es) / (1 + es)) / (2 * E))
}

/** Areas on one day. */
export interface Areas {
  /** km² by holder (index into `Atlas.holders`) and region: `byHolder[holder * regions + region]`. */
  readonly byHolder: Float64Array
  /** All that is known: the sum of the above. */
  readonly knownKm2: Km2
}

/**
 * Areas by holder and region.
 * @param holders holder by cell, as `holdersAt` gives it; `NO_HOLDER` is left out
 * @param cellKm2 what each cell counts for, km²; its whole area when not given
 */
export function areasBy(atlas: Atlas, holders: Uint8Array, cellKm2: Float64Array = atlas.cellKm2): Areas {
  const regions = atlas.regions.length
  const byHolder = new Float64Array(atlas.holders.length * regions)
  let known = 0
  for (let cell = 0; cell < holders.length; cell++) {
    const holder = holders[cell]!
    if (holder === NO_HOLDER) continue
    const km2 = cellKm2[cell]!
    byHolder[holder * regions + atlas.places[placeOfCell(atlas, cell)]!.region]! += km2
    known += km2
  }
  return { byHolder, knownKm2: known as Km2 }
}

/** km² by party (index into `Atlas.parties`), over all regions or the ones asked for. */
export function areasByParty(
  atlas: Atlas,
  areas: Areas,
  wanted: (region: number) => boolean = () => true,
): Float64Array {
  const regions = atlas.regions.length
  const byParty = new Float64Array(atlas.parties.length)
  areas.byHolder.forEach((km2, i) => {
    if (wanted(i % regions)) byParty[atlas.holders[Math.floor(i / regions)]!.party]! += km2
  })
  return byParty
}
