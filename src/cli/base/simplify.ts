// Douglas-Peucker with a tolerance that depends on where the point lies, in metres, on grid points.
// Works on arcs: the ends stay, so arcs that meet keep meeting.
import { metresPerStep } from './frame'
import type { Line, Point } from './types'

/** Thins an arc; `tolerance` gives metres at a grid point. A closed arc keeps at least a triangle. */
export function simplifyArc(arc: Line, tolerance: (at: Point) => number): Point[] {
  const last = arc.length - 1
  if (last < 2) return arc.slice()
  const keep = new Set([0, last])
  const first = arc[0]!
  if (first[0] === arc[last]![0] && first[1] === arc[last]![1]) {
    const far = farthest(arc, 0, last, () => 1).index
    keep.add(far)
    split(arc, 0, far, tolerance, keep)
    split(arc, far, last, tolerance, keep)
    // a ring thinned to a line there and back gets its widest third corner again
    if (keep.size < 4) keep.add(widest(arc, far))
  } else split(arc, 0, last, tolerance, keep)
  return arc.filter((_, i) => keep.has(i))
}

function split(
  arc: Line,
  from: number,
  to: number,
  tolerance: (at: Point) => number,
  keep: Set<number>,
): void {
  if (to - from < 2) return
  const far = farthest(arc, from, to, tolerance)
  if (far.ratio <= 1) return
  keep.add(far.index)
  split(arc, from, far.index, tolerance, keep)
  split(arc, far.index, to, tolerance, keep)
}

/** The position between `from` and `to` that leaves their chord most, in units of its own tolerance. */
function farthest(arc: Line, from: number, to: number, tolerance: (at: Point) => number) {
  let index = from + 1
  let ratio = -1
  for (let i = from + 1; i < to; i++) {
    const point = arc[i]!
    const r = metresToSegment(point, arc[from]!, arc[to]!) / tolerance(point)
    if (r > ratio) {
      ratio = r
      index = i
    }
  }
  return { index, ratio }
}

function widest(arc: Line, far: number): number {
  const last = arc.length - 1
  const a = far > 1 ? farthest(arc, 0, far, () => 1) : { index: -1, ratio: -1 }
  const b = last - far > 1 ? farthest(arc, far, last, () => 1) : { index: -1, ratio: -1 }
  return a.ratio >= b.ratio ? a.index : b.index
}

/** Distance in metres from p to the segment a-b on a plane tangent at p; good to 1 % over some 100 km. */
function metresToSegment(p: Point, a: Point, b: Point): number {
  const [kx, ky] = metresPerStep(p)
  const ax = (a[0] - p[0]) * kx
  const ay = (a[1] - p[1]) * ky
  const dx = (b[0] - a[0]) * kx
  const dy = (b[1] - a[1]) * ky
  const length2 = dx * dx + dy * dy
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length2))
  return Math.hypot(ax + t * dx, ay + t * dy)
}
