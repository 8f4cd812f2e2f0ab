/**
 * Voronoi cells on the plane, each cut at a circle round its own site: the area nearer to one site than to any other
 * and no farther than `limit` from it. Two neighbours share their edge to the last bit up to the circle, because
 * both circles have one radius and meet on the edge.
 */
import { Delaunay } from 'd3-delaunay'

export type Point = readonly [number, number]
/** A closed ring without its repeated last point, counter-clockwise. */
export type Ring = readonly Point[]

/** Steps of the circle: a chord is off by at most `limit × (1 − cos(π / 96))`, 5 m at 10 km. */
const STEPS = 96
const STEP = (2 * Math.PI) / STEPS

/**
 * @param sites points in metres
 * @param limit metres
 * @returns one convex-or-round ring for each site, in the order of the sites
 * @throws RangeError where two sites coincide
 */
export function voronoiCells(sites: readonly Point[], limit: number): Ring[] {
  const delaunay = new Delaunay(Float64Array.from(sites.flat()))
  const xs = sites.map((site) => site[0])
  const ys = sites.map((site) => site[1])
  const pad = 4 * limit
  const voronoi = delaunay.voronoi([
    Math.min(...xs) - pad,
    Math.min(...ys) - pad,
    Math.max(...xs) + pad,
    Math.max(...ys) + pad,
  ])
  return sites.map((site, i) => {
    const polygon = voronoi.cellPolygon(i) as Delaunay.Polygon | null
    if (!polygon) throw new RangeError(`site ${i} has no cell: another site lies at the same point`)
    const ring = polygon.slice(0, -1)
    return clipToCircle(signedArea(ring) < 0 ? ring.reverse() : ring, site, limit)
  })
}

/** Square units of the plane, positive when counter-clockwise. */
export function signedArea(ring: Ring): number {
  let sum = 0
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = [ring[j]!, ring[i]!]
    sum += a[0] * b[1] - b[0] * a[1]
  }
  return sum / 2
}

function clipToCircle(ring: Ring, centre: Point, radius: number): Ring {
  const inside = ring.map((p) => Math.hypot(p[0] - centre[0], p[1] - centre[1]) <= radius)
  if (inside.every(Boolean)) return ring
  const kept: { point: Point; leaves: boolean }[] = []
  ring.forEach((point, i) => {
    const j = (i + 1) % ring.length
    if (inside[i]) kept.push({ point, leaves: false })
    if (inside[i] && inside[j]) return
    const met = crossings(point, ring[j]!, centre, radius)
    met.forEach((cross, k) => kept.push({ point: cross, leaves: inside[i] ? k === 0 : k === 1 }))
  })
  if (kept.length === 0) return arc(centre, radius, -STEP / 2, 2 * Math.PI - STEP / 2)
  return kept.flatMap(({ point, leaves }, i) => {
    if (!leaves) return [point]
    const next = kept[(i + 1) % kept.length]!.point
    const from = Math.atan2(point[1] - centre[1], point[0] - centre[0])
    const to = Math.atan2(next[1] - centre[1], next[0] - centre[0])
    return [point, ...arc(centre, radius, from, to < from ? to + 2 * Math.PI : to)]
  })
}

/** Where segment a-b meets the circle, in order from a. Computed from the lesser end, so that neighbours agree. */
function crossings(a: Point, b: Point, centre: Point, radius: number): Point[] {
  const swap = a[0] > b[0] || (a[0] === b[0] && a[1] > b[1])
  const [p, q] = swap ? [b, a] : [a, b]
  const [dx, dy] = [q[0] - p[0], q[1] - p[1]]
  const [fx, fy] = [p[0] - centre[0], p[1] - centre[1]]
  const qa = dx * dx + dy * dy
  const half = fx * dx + fy * dy
  const disc = half * half - qa * (fx * fx + fy * fy - radius * radius)
  if (disc <= 0) return []
  const root = Math.sqrt(disc)
  const found = [(-half - root) / qa, (-half + root) / qa]
    .filter((t) => t > 0 && t < 1)
    .map((t): Point => [p[0] + t * dx, p[1] + t * dy])
  return swap ? found.reverse() : found
}

/** Points of the circle at whole steps strictly between two angles. */
function arc(centre: Point, radius: number, from: number, to: number): Point[] {
  const out: Point[] = []
  for (let k = Math.floor(from / STEP) + 1; k * STEP < to - 1e-9; k++) {
    out.push([centre[0] + radius * Math.cos(k * STEP), centre[1] + radius * Math.sin(k * STEP)])
  }
  return out
}
