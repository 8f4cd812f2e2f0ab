// Convex hull of grid points.
import type { Point } from './types'

/** A closed ring, counterclockwise (Andrew's monotone chain); fewer than four positions when there is no area. */
export function hull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
  return [...half(sorted), ...half(sorted.toReversed()).slice(1)]
}

function half(points: readonly Point[]): Point[] {
  const out: Point[] = []
  for (const p of points) {
    while (out.length > 1 && turn(out.at(-2)!, out.at(-1)!, p) <= 0) out.pop()
    out.push(p)
  }
  return out
}

function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}
