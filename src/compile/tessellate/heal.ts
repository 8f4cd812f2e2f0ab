/**
 * Makes a partition out of cells that only nearly meet: every point on one grid, points a grid step apart made one, and
 * each point that lies on another cell's edge (a T-junction, as clipping at a border makes) put into that edge, so
 * that neighbours share their edges vertex by vertex. `topojson` joins nothing less.
 */
import Flatbush from 'flatbush'
import type { Rings } from './land'

/** Grid steps in a degree: five decimals, about a metre. */
export const GRID = 1e5
/** How far apart, in grid steps, two points may lie and still be one. */
const TOLERANCE = 1.5

/** A closed ring on the grid without its repeated last point. */
export type GridRing = readonly (readonly [number, number])[]
export type GridPolygon = readonly GridRing[]

/** @param cells polygons by cell, degrees @returns the same on the grid, in whole steps, healed; vanished rings dropped */
export function heal(cells: readonly (readonly Rings[])[]): GridPolygon[][] {
  const snapped = cells.map((polygons) => polygons.map((rings) => rings.map(snap)))
  const one = mergeNear(snapped)
  const merged = mapRings(snapped, (ring) => dedupe(ring.map(one)))
  const points = unique(merged)
  const index = pointIndex(points)
  return mapRings(merged, (ring) => withoutSpikes(dedupe(insertPoints(ring, points, index))))
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

function unique(cells: readonly GridPolygon[][]): (readonly [number, number])[] {
  const seen = new Map<string, readonly [number, number]>()
  for (const point of cells.flat(3)) seen.set(`${point[0]},${point[1]}`, point)
  return [...seen.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1])
}

function pointIndex(points: readonly (readonly [number, number])[]): Flatbush {
  const index = new Flatbush(points.length)
  for (const [x, y] of points) index.add(x, y, x, y)
  index.finish()
  return index
}

/** Which point stands for a point: the first, in grid order, of those within the tolerance of each other. */
function mergeNear(
  cells: readonly GridPolygon[][],
): (point: readonly [number, number]) => readonly [number, number] {
  const points = unique(cells)
  const index = pointIndex(points)
  const stands = new Map<string, readonly [number, number]>()
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

function insertPoints(
  ring: GridRing,
  points: readonly (readonly [number, number])[],
  index: Flatbush,
): GridRing {
  return ring.flatMap((a, i) => {
    const b = ring[(i + 1) % ring.length]!
    const found = index
      .search(
        Math.min(a[0], b[0]) - TOLERANCE,
        Math.min(a[1], b[1]) - TOLERANCE,
        Math.max(a[0], b[0]) + TOLERANCE,
        Math.max(a[1], b[1]) + TOLERANCE,
      )
      .map((k) => points[k]!)
      .map((p) => ({ p, t: along(a, b, p) }))
      .filter(({ t }) => t > 0)
      .sort((m, n) => m.t - n.t)
    return [a, ...found.map(({ p }) => p)]
  })
}

/** How far along a-b (0..1) a point lies that is on the edge within the tolerance; −1 where it is not, or is an end. */
function along(
  a: readonly [number, number],
  b: readonly [number, number],
  p: readonly [number, number],
): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const length = Math.hypot(dx, dy)
  const t = ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (length * length)
  if (t <= 0 || t >= 1 || (p[0] === b[0] && p[1] === b[1])) return -1
  return Math.abs((p[0] - a[0]) * dy - (p[1] - a[1]) * dx) / length <= TOLERANCE ? t : -1
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
