/**
 * Where each snapshot lies across the chart. `stepScale` follows the slider: each day with changes is as wide as any
 * other, and stands exactly over its bar. `calendarScale` is true to time: each lasts until the next.
 */
import { nearestSnapshot } from '../../core/snapshots'
import type { Day } from '../../core/types'
import { xOf, type Frame } from '../timeline/bars'

export interface Scale {
  /** Snapshots shown, both included. */
  readonly first: number
  readonly last: number
  /** Pixels from the chart's left edge: the plot's ends. */
  readonly start: number
  readonly end: number
  /** Where a snapshot's share of the plot begins; for `last + 1`, where the last one's ends. */
  readonly edge: (index: number) => number
  /** Where a day stands; null outside. */
  readonly xOfDay: (day: Day) => number | null
  /** Where a time `[from, until)` begins, such as a year; null where the axis gives it no room. */
  readonly beginning: (from: Day, until: Day) => number | null
  /** The snapshot under a point. */
  readonly indexAt: (x: number) => number
}

/** @param frame of the slider; @param offset pixels from the chart's left edge to the slider's */
export function stepScale(snapshots: readonly Day[], frame: Frame, offset: number): Scale {
  const { first, last } = frame
  const middle = (index: number) => offset + xOf(frame, index)
  const half = Math.min(frame.inset, last > first ? (middle(first + 1) - middle(first)) / 2 : Infinity)
  const edge = (index: number) => {
    if (index <= first) return middle(first) - half
    return index > last ? middle(last) + half : (middle(index - 1) + middle(index)) / 2
  }
  return {
    ...{ first, last, edge, start: edge(first), end: edge(last + 1) },
    xOfDay: (day) => {
      const { index } = nearestSnapshot(snapshots, day)
      return index < first || index > last ? null : middle(index)
    },
    beginning: (from, until) => {
      const index = snapshots.findIndex((day) => day >= from)
      return index >= first && index <= last && snapshots[index]! < until ? edge(index) : null
    },
    indexAt: (x) => pick(edge, first, last, x),
  }
}

/** @param until the day on which the last snapshot's time ends, not included */
export function calendarScale(
  snapshots: readonly Day[],
  { first, last, until }: { readonly first: number; readonly last: number; readonly until: Day },
  { start, end }: { readonly start: number; readonly end: number },
): Scale {
  const from = snapshots[first]!
  const at = (day: number) => start + ((day - from) / Math.max(1, until - from)) * (end - start)
  const edge = (index: number) => (index > last ? end : at(snapshots[Math.max(first, index)]!))
  return {
    ...{ first, last, start, end, edge },
    xOfDay: (day) => (day < from || day >= until ? null : at(day)),
    beginning: (day) => (day < from || day >= until ? null : at(day)),
    indexAt: (x) => pick(edge, first, last, x),
  }
}

function pick(edge: (index: number) => number, first: number, last: number, x: number): number {
  let [low, high] = [first, last]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (edge(middle) <= x) low = middle
    else high = middle - 1
  }
  return low
}
