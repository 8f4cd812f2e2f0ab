// Stretches of a straight line along a meridian or a parallel, in grid steps: where it runs through water.
import type { Rings } from './types'

/** From, to: grid steps along the line. */
export type Span = readonly [number, number]

/** The stretches of the line `axis` = `at` inside the polygons, in order. */
export function wetSpans(polygons: readonly Rings[], axis: 0 | 1, at: number): Span[] {
  const other = axis === 0 ? 1 : 0
  const cuts: number[] = []
  for (const ring of polygons.flat())
    for (let i = 1; i < ring.length; i++) {
      const a = ring[i - 1]!
      const b = ring[i]!
      if (a[axis] > at === b[axis] > at) continue
      cuts.push(Math.round(a[other] + ((b[other] - a[other]) * (at - a[axis])) / (b[axis] - a[axis])))
    }
  cuts.sort((p, q) => p - q)
  return cuts.flatMap((from, i) => (i % 2 === 0 ? [[from, cuts[i + 1]!] as const] : []))
}

/** What lies between `from` and `to`. */
export function clipSpans(spans: readonly Span[], from: number, to: number): Span[] {
  return spans.map(([a, b]): Span => [Math.max(a, from), Math.min(b, to)]).filter(([a, b]) => b > a)
}

/** In order, with what overlaps made one. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const out: [number, number][] = []
  for (const [a, b] of spans.toSorted((p, q) => p[0] - q[0])) {
    const last = out.at(-1)
    if (last && a <= last[1]) last[1] = Math.max(last[1], b)
    else out.push([a, b])
  }
  return out
}

export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [a, b]) => sum + b - a, 0)
}
