// Rounds the corners of a closed ring (Chaikin's corner cutting), so that straight cuts do not pass for shores.
import { metresPerStep } from './frame'
import type { Line, Point } from './types'

const PASSES = 3
/** Nothing is cut farther from a corner than this, so a long straight shore stays where it is. */
const LONGEST_CUT_M = 700

/** Takes and gives grid points; closed as before. */
export function roundRing(ring: Line): Point[] {
  let points: Point[] = ring.slice(0, -1)
  for (let pass = 0; pass < PASSES; pass++) points = cutCorners(points)
  const clean = points.filter((p, i) => String(p) !== String(points[(i + points.length - 1) % points.length]))
  return [...clean, clean[0]!]
}

function cutCorners(points: readonly Point[]): Point[] {
  return points.flatMap((a, i) => {
    const b = points[(i + 1) % points.length]!
    const [kx, ky] = metresPerStep(a)
    const length = Math.hypot((b[0] - a[0]) * kx, (b[1] - a[1]) * ky)
    const t = Math.min(0.25, LONGEST_CUT_M / length)
    return [along(a, b, t), along(a, b, 1 - t)]
  })
}

function along(a: Point, b: Point, t: number): Point {
  return [Math.round(a[0] + t * (b[0] - a[0])), Math.round(a[1] + t * (b[1] - a[1]))]
}
