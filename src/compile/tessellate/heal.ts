/**
 * Makes a partition out of cells that only nearly meet: every point on one grid, points a grid step apart made one, and
 * each point that lies on another cell's edge (a T-junction, as clipping at a border makes) put into that edge, so
 * that neighbours share their edges vertex by vertex. `topojson` joins nothing less.
 */
import Flatbush from 'flatbush'
import type { Rings } from './land'

/** Grid steps in a degree: five decimals, about a metre. */
export const GRID = 1e5
/** How far from an edge, in grid steps, a point may lie and still be on it. */
export const TOLERANCE = 1.5

export type GridPoint = readonly [number, number]
/** A closed ring on the grid without its repeated last point. */
export type GridRing = readonly GridPoint[]
export type GridPolygon = readonly GridRing[]

/** @param cells polygons by cell, degrees @returns the same on the grid, in whole steps, healed; vanished rings dropped */
export function heal(cells: readonly (readonly Rings[])[]): GridPolygon[][] {
  const snapped = cells.map((polygons) => polygons.map((rings) => rings.map(snap)))
  if (snapped.every((polygons) => polygons.length === 0)) return snapped
  const one = mergeNear(snapped)
  const merged = mapRings(snapped, (ring) => dedupe(ring.map(one)))
  const points = uniquePoints(merged)
  if (points.length === 0) return merged
  const index = pointIndex(points)
  return mapRings(merged, (ring) => withoutSpikes(dedupe(insertAll(ring, points, index))))
}

const snap = (ring: GridRing): GridRing =>
  ring.map(([x, y]) => [Math.round(x * GRID), Math.round(y * GRID)] as const)

function mapRings(cells: readonly GridPolygon[][], change: (ring: GridRing) => GridRing): GridPolygon[][] {
  return cells.map((polygons) =>
    polygons
      .map((rings) => rings.map(change))
      .filter((rings) => (rings[0]?.length ?? 0) > 2)
      .map((rings) => rings.filter((ring) => ring.length > 2)),
  )
}

export function uniquePoints(cells: readonly GridPolygon[][]): GridPoint[] {
  const seen = new Map<string, GridPoint>()
  for (const point of cells.flat(3)) seen.set(`${point[0]},${point[1]}`, point)
  return [...seen.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1])
}

export function pointIndex(points: readonly GridPoint[]): Flatbush {
  const index = new Flatbush(points.length)
  for (const [x, y] of points) index.add(x, y, x, y)
  index.finish()
  return index
}

/** Which point stands for a point: the first, in grid order, of those within the tolerance of each other. */
function mergeNear(cells: readonly GridPolygon[][]): (point: GridPoint) => GridPoint {
  const points = uniquePoints(cells)
  const index = pointIndex(points)
  const stands = new Map<string, GridPoint>()
  points.forEach((point, i) => {
    if (stands.has(`${point[0]},${point[1]}`)) return
    for (const k of index.search(point[0] - 1, point[1] - 1, point[0] + 1, point[1] + 1)) {
      const other = points[k]!
      if (k >= i && !stands.has(`${other[0]},${other[1]}`)) stands.set(`${other[0]},${other[1]}`, point)
    }
  })
  return (point) => stands.get(`${point[0]},${point[1]}`)!
}

function dedupe(ring: GridRing): GridRing {
  return ring.filter((p, i) => {
    const before = ring[(i + ring.length - 1) % ring.length]!
    return p[0] !== before[0] || p[1] !== before[1]
  })
}

/** Puts points into edges until none is left: an edge bent by one point can come to lie on the next. */
function insertAll(ring: GridRing, points: readonly GridPoint[], index: Flatbush): GridRing {
  for (let pass = 0; pass < 8; pass++) {
    const grown = ring.flatMap((a, i) => [a, ...pointsOn(a, ring[(i + 1) % ring.length]!, points, index)])
    if (grown.length === ring.length) break
    ring = grown
  }
  return ring
}

/**
 * The points that lie on edge a-b within the tolerance, its ends left out, in order from a. From b they come in the very
 * opposite order: numbers are whole, and of two points level with each other the one on the right comes first.
 */
export function pointsOn(
  a: GridPoint,
  b: GridPoint,
  points: readonly GridPoint[],
  index: Flatbush,
): GridPoint[] {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const square = dx * dx + dy * dy
  return index
    .search(
      Math.min(a[0], b[0]) - TOLERANCE,
      Math.min(a[1], b[1]) - TOLERANCE,
      Math.max(a[0], b[0]) + TOLERANCE,
      Math.max(a[1], b[1]) + TOLERANCE,
    )
    .map((k) => {
      const p = points[k]!
      const [px, py] = [p[0] - a[0], p[1] - a[1]]
      return { p, along: px * dx + py * dy, aside: px * -dy + py * dx }
    })
    .filter(({ along, aside }) => along > 0 && along < square && aside * aside <= TOLERANCE ** 2 * square)
    .sort((m, n) => m.along - n.along || m.aside - n.aside)
    .map(({ p }) => p)
}

/** Drops a point between two equal ones (there and back), until none is left. */
function withoutSpikes(ring: GridRing): GridRing {
  const at = ring.findIndex((_, i) => {
    const before = ring[(i + ring.length - 1) % ring.length]!
    const after = ring[(i + 1) % ring.length]!
    return ring.length > 2 && before[0] === after[0] && before[1] === after[1]
  })
  if (at < 0) return ring
  return withoutSpikes(dedupe(ring.filter((_, i) => i !== at)))
}
