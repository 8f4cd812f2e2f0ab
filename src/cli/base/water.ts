// Lakes and rivers: which are drawn, what they are called, how far they are thinned.
import { union } from 'polyclip-ts'
import type { Geom } from 'polyclip-ts'
import { areaKm2 } from './area'
import { isDetail, lineToGrid, toGrid, toleranceAt } from './frame'
import { mendWater, SMALLEST_ISLE_KM2 } from './mend'
import { roundRing } from './round'
import { simplifyArc } from './simplify'
import type { Land } from './land'
import type { Lake, Line, Point, Rings, River } from './types'

const SMALLEST_LAKE_KM2 = { detail: 1, around: 60 }
/** The source turns many a pond into a bare triangle: a closed ring with fewer positions is left out. */
const FEWEST_POSITIONS = 6
/** The source cuts big waters into pieces: small ones count until they are put together. */
const SMALLEST_PIECE_KM2 = 0.005

/** The source carries no names: a lake is called after the point that lies in it, [lon, lat]. */
const LAKE_NAMES: readonly (readonly [string, Point])[] = [
  ['Lake Assad', [38.2, 36]],
  ['Sabkhat al-Jabbul', [37.6, 35.95]],
  ['Lake Qattinah', [36.57, 34.64]],
  ['Tishrin Reservoir', [38.2, 36.42]],
  ['Lake Qaraoun', [35.69, 33.57]],
  ['Sea of Galilee', [35.59, 32.82]],
  ['Dead Sea', [35.5, 31.5]],
  ['Lake Tuz', [33.4, 38.8]],
  ['Lake Van', [42.7, 38.6]],
  ['Ataturk Reservoir', [38.5, 37.55]],
]

/** A river is every segment that hangs together with the one that ends here, [lon, lat]. */
const RIVER_SEEDS: readonly (readonly [string, Point])[] = [
  ['Euphrates', [38.03, 36.84]],
  ['Tigris', [40.02, 38.35]],
]

/**
 * Takes degrees, gives grid points. What overlaps (a reservoir mapped as river bank too) becomes one lake;
 * bays and lagoons that reach past the coast of `land` are left out, as the sea shows there already.
 */
export function thinLakes(water: readonly Rings[], land: Land): Lake[] {
  const shores = land.countries.flatMap(({ polygons }) => polygons.map((rings) => rings[0]!))
  const onGrid = water
    .map((rings) => rings.map(lineToGrid))
    .filter((rings) => areaKm2(rings[0]!) >= SMALLEST_PIECE_KM2)
  const merged = union(onGrid as unknown as Geom) as unknown as Rings[]
  const lakes = mendWater(merged)
    .filter((rings) => isWorthDrawing(rings) && isInland(rings, shores))
    .map(thin)
  const named: Lake[] = LAKE_NAMES.map(([name_en, at]) => {
    const polygons = lakes.filter((rings) => isIn(toGrid(at), rings[0]!))
    if (polygons.length !== 1)
      throw new Error(`water: expected one lake at ${at.join(', ')} (${name_en}), got ${polygons.length}.`)
    return { name_en, polygons }
  })
  const taken = new Set(named.flatMap((lake) => lake.polygons))
  return [...named, { polygons: lakes.filter((rings) => !taken.has(rings)) }]
}

/** Takes degrees, gives grid points. The source is drawn for 1:50 million and kept as it is. */
export function nameRivers(segments: readonly Line[]): River[] {
  return RIVER_SEEDS.map(([name_en, seed]) => {
    const ends = new Set([String(seed)])
    const lines = new Set<Line>()
    for (let before = -1; before !== lines.size;) {
      before = lines.size
      for (const line of segments) {
        const both = [String(line[0]), String(line.at(-1))]
        if (!both.some((end) => ends.has(end))) continue
        lines.add(line)
        for (const end of both) ends.add(end)
      }
    }
    if (lines.size === 0)
      throw new Error(`rivers: expected a segment that ends at ${seed.join(', ')} (${name_en}), got none.`)
    return { name_en, lines: segments.filter((line) => lines.has(line)).map(lineToGrid) }
  })
}

function isWorthDrawing(rings: Rings): boolean {
  const outer = rings[0]!
  const least = outer.some(isDetail) ? SMALLEST_LAKE_KM2.detail : SMALLEST_LAKE_KM2.around
  return outer.length >= FEWEST_POSITIONS && areaKm2(outer) >= least
}

function isInland(rings: Rings, shores: readonly Line[]): boolean {
  return rings[0]!.every((point) => shores.some((shore) => isIn(point, shore)))
}

function thin(rings: Rings): Rings {
  const kept = rings.filter((ring, i) => i === 0 || areaKm2(ring) >= SMALLEST_ISLE_KM2)
  return kept.map((ring) => simplifyArc(roundRing(ring), toleranceAt)).filter((ring) => ring.length > 3)
}

function isIn([x, y]: Point, ring: Line): boolean {
  let inside = false
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1]!
    const [bx, by] = ring[i]!
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}
