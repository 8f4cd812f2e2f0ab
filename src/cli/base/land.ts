// Countries to land polygons, borders and coast, all made of the same thinned arcs:
// what two countries share is thinned once, so no gap opens between them and their border is their edge.
import { topology } from 'topojson-server'
import type { MultiPolygon as TopoMultiPolygon } from 'topojson-specification'
import { areaKm2 } from './area'
import { isDetail, lineToGrid, toleranceAt } from './frame'
import { simplifyArc } from './simplify'
import type { Country, Line, Point, Rings } from './types'

export interface Land {
  countries: Country[]
  /** Arcs two countries share, with their codes in code unit order. */
  borders: { between: string; line: Line }[]
  coast: Line[]
}

const SMALLEST_ISLAND_KM2 = { detail: 0.1, around: 3 }

/** Takes degrees, gives grid points, not yet cut to the frame. */
export function thinLand(countries: readonly Country[]): Land {
  const objects = Object.fromEntries(countries.map((c) => [c.id, multiPolygon(c)]))
  const topo = topology(objects)
  const arcs = (topo.arcs as unknown as Point[][]).map((arc) => simplifyArc(arc, toleranceAt))
  const owners = arcs.map(() => new Set<string>())
  const thinned = countries.map(({ id }) => {
    const polygons = (topo.objects[id] as TopoMultiPolygon).arcs
      .map((rings) => ({ rings, shape: rings.map((ring) => stitch(ring, arcs)) }))
      .filter(({ shape }) => isWorthDrawing(shape))
    for (const { rings } of polygons) for (const arc of rings.flat()) owners[arc < 0 ? ~arc : arc]!.add(id)
    return { id, polygons: polygons.map(({ shape }) => shape) }
  })
  const lines = arcs.map((line, i) => ({ line, between: [...owners[i]!].sort().join('-') }))
  const shared = lines.filter(({ between }) => between.includes('-'))
  const single = lines.filter(({ between }) => between.length === 3)
  const pairs = endsByPair(shared)
  const inland = single.flatMap(({ line, between }) => {
    const pair = pairs.find(([name, ends]) => name.includes(between) && isBetween(line, ends))
    return pair ? [{ line, between: pair[0] }] : []
  })
  const taken = new Set(inland.map(({ line }) => line))
  return {
    countries: thinned,
    borders: [...shared, ...inland],
    coast: single.map(({ line }) => line).filter((line) => !taken.has(line)),
  }
}

/** Where the shared border of two countries breaks off or goes on, by pair. */
function endsByPair(shared: Land['borders']): [string, Set<string>][] {
  const pairs = new Map<string, Set<string>>()
  for (const { line, between } of shared) {
    const ends = pairs.get(between) ?? new Set()
    pairs.set(between, ends.add(String(line[0])).add(String(line.at(-1))))
  }
  return [...pairs]
}

/**
 * Where two countries overlap in the source (East Jerusalem), each has an arc of its own that leaves their
 * shared border and comes back to it. That is border, not coast.
 */
function isBetween(line: Line, ends: ReadonlySet<string>): boolean {
  return ends.has(String(line[0])) && ends.has(String(line.at(-1)))
}

function multiPolygon({ polygons }: Country) {
  return {
    type: 'MultiPolygon' as const,
    coordinates: polygons.map((rings) => rings.map(lineToGrid)) as unknown as number[][][][],
  }
}

function stitch(ring: readonly number[], arcs: readonly Line[]): Point[] {
  const points: Point[] = []
  for (const index of ring) {
    const arc = index < 0 ? arcs[~index]!.toReversed() : arcs[index]!
    points.push(...(points.length === 0 ? arc : arc.slice(1)))
  }
  return points
}

function isWorthDrawing(shape: Rings): boolean {
  const ring = shape[0]!
  const least = ring.some(isDetail) ? SMALLEST_ISLAND_KM2.detail : SMALLEST_ISLAND_KM2.around
  return ring.length > 3 && areaKm2(ring) >= least
}
