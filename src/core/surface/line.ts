/**
 * A chain as a line, its corners rounded once for both sides. Ends stay put, and so do points on the outer edge
 * (border, coast, limit of knowledge).
 *
 * A corner v between neighbours u and w becomes the quadratic Bézier curve from the middle of u-v to the middle of
 * v-w with control point v (a uniform quadratic B-spline). Between Voronoi cells this cannot make lines cross: the corner
 * triangle lies in the one convex cell that has both edges, and triangles cut off one convex cell at the middles of its
 * edges do not overlap.
 */
import type { Topology } from '../types'
import type { Chain } from './chains'

/** Points of all arcs on any plane: x, y pairs; arc `a` has points `start[a] .. start[a + 1]`. */
export interface ArcGeometry {
  readonly xy: Float64Array
  readonly start: Uint32Array
}

/** x, y pairs. */
export type Line = number[]

/**
 * @param geometry the arcs, on the plane of the outcome
 * @param tolerance largest distance between a curve and its chords, in units of that plane
 */
export function lineOf(chain: Chain, topology: Topology, geometry: ArcGeometry, tolerance: number): Line {
  const { points, fixed } = assemble(chain, topology, geometry)
  const out: Line = []
  const last = points.length / 2 - 1
  if (!chain.closed) out.push(points[0]!, points[1]!)
  for (let i = chain.closed ? 0 : 1; i < last; i++) {
    const before = i === 0 ? last - 1 : i - 1
    if (fixed[i]) out.push(points[2 * i]!, points[2 * i + 1]!)
    else corner(points, before, i, i + 1, tolerance, out)
  }
  if (chain.closed) out.push(out[0]!, out[1]!)
  else out.push(points[2 * last]!, points[2 * last + 1]!)
  return out
}

interface Assembled {
  points: number[]
  /** By point: on the outer edge, not to be moved. */
  fixed: boolean[]
}

/** The arcs' points in a row, the shared ones once. A closed chain repeats its first point at its end. */
function assemble(chain: Chain, topology: Topology, { xy, start }: ArcGeometry): Assembled {
  const points: number[] = []
  const fixed: boolean[] = []
  for (const signed of chain.arcs) {
    const arc = signed < 0 ? ~signed : signed
    const outer = topology.left[arc]! < 0 || topology.right[arc]! < 0
    const [first, end] = [start[arc]!, start[arc + 1]!]
    if (outer && fixed.length > 0) fixed[fixed.length - 1] = true
    for (let k = fixed.length > 0 ? 1 : 0; k < end - first; k++) {
      const i = signed < 0 ? end - 1 - k : first + k
      points.push(xy[2 * i]!, xy[2 * i + 1]!)
      fixed.push(outer)
    }
  }
  if (chain.closed && fixed.at(-1)) fixed[0] = true
  return { points, fixed }
}

/** Adds the rounded corner at point `v`; a corner too small to see stays one point. */
function corner(points: number[], u: number, v: number, w: number, tolerance: number, out: Line): void {
  const [vx, vy] = [points[2 * v]!, points[2 * v + 1]!]
  const [ax, ay] = [(points[2 * u]! + vx) / 2, (points[2 * u + 1]! + vy) / 2]
  const [bx, by] = [(points[2 * w]! + vx) / 2, (points[2 * w + 1]! + vy) / 2]
  // A chord over a parameter step h strays from the curve by at most |a − 2v + b| h² / 4.
  const steps = Math.ceil(Math.sqrt(Math.hypot(ax - 2 * vx + bx, ay - 2 * vy + by) / (4 * tolerance)))
  if (steps <= 1) {
    out.push(vx, vy)
    return
  }
  for (let k = 0; k <= steps; k++) {
    const t = k / steps
    const [p, q, r] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t]
    out.push(p * ax + q * vx + r * bx, p * ay + q * vy + r * by)
  }
}
