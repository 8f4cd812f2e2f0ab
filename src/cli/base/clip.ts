// Cuts rings and lines to a rectangle of grid steps. A crossing is computed from the edge's ends in one fixed
// order, so two countries that share an edge get the very same cut point.
import type { Line, Point } from './types'

/** x0, y0, x1, y1 in grid steps. */
export type GridBox = readonly [number, number, number, number]

interface Side {
  axis: 0 | 1
  at: number
  inside: (value: number) => boolean
}

/** A closed ring cut to the box (Sutherland-Hodgman), closed again; empty when nothing is left. */
export function clipRing(ring: Line, box: GridBox): Point[] {
  let points: Point[] = ring.slice(0, -1)
  for (const side of sides(box)) points = cutRing(points, side)
  const clean = points.filter((p, i) => !same(p, points[(i + points.length - 1) % points.length]!))
  return clean.length < 3 ? [] : [...clean, clean[0]!]
}

/** The parts of a line inside the box. */
export function clipLine(line: Line, box: GridBox): Point[][] {
  let parts: Point[][] = [line.slice()]
  for (const side of sides(box)) parts = parts.flatMap((part) => cutLine(part, side))
  return parts
}

function sides([x0, y0, x1, y1]: GridBox): Side[] {
  return [
    { axis: 0, at: x0, inside: (v) => v >= x0 },
    { axis: 0, at: x1, inside: (v) => v <= x1 },
    { axis: 1, at: y0, inside: (v) => v >= y0 },
    { axis: 1, at: y1, inside: (v) => v <= y1 },
  ]
}

function cutRing(points: readonly Point[], side: Side): Point[] {
  const out: Point[] = []
  points.forEach((b, i) => {
    const a = points[(i + points.length - 1) % points.length]!
    const aIn = side.inside(a[side.axis])
    const bIn = side.inside(b[side.axis])
    if (aIn !== bIn) out.push(crossing(a, b, side))
    if (bIn) out.push(b)
  })
  return out
}

function cutLine(points: readonly Point[], side: Side): Point[][] {
  const parts: Point[][] = []
  let part: Point[] = []
  points.forEach((b, i) => {
    const a = points[i - 1]
    const bIn = side.inside(b[side.axis])
    if (a && side.inside(a[side.axis]) !== bIn) {
      part.push(crossing(a, b, side))
      if (!bIn) {
        parts.push(part)
        part = []
      }
    }
    if (bIn) part.push(b)
  })
  parts.push(part)
  return parts.map((p) => p.filter((q, i) => i === 0 || !same(q, p[i - 1]!))).filter((p) => p.length > 1)
}

function crossing(p: Point, q: Point, { axis, at }: Side): Point {
  const [a, b] = p[0] < q[0] || (p[0] === q[0] && p[1] < q[1]) ? [p, q] : [q, p]
  const other = axis === 0 ? 1 : 0
  const t = (at - a[axis]) / (b[axis] - a[axis])
  const value = Math.round(a[other] + t * (b[other] - a[other]))
  return axis === 0 ? [at, value] : [value, at]
}

function same(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1]
}
