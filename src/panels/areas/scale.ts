/**
 * Where each snapshot lies across the chart. `calendarScale` is true to time and follows the slider, each day exactly over
 * its bar: what a snapshot says lasts until the next. `stepScale` gives each day with changes the same width.
 */
import { nearestSnapshot } from '../../core/snapshots'
import type { Day } from '../../core/types'
import type { Span } from '../../state/state'

/** Where the plot stands in the chart, in pixels. */
export interface Frame {
  /** Snapshots shown, both included. */
  readonly first: number
  readonly last: number
  readonly width: number
  /** Kept free on either side. */
  readonly inset: number
}

/** Pixels from the frame's start to the middle of a snapshot's share. */
export function xOf({ first, last, width, inset }: Frame, index: number): number {
  return last === first ? width / 2 : inset + ((index - first) / (last - first)) * (width - 2 * inset)
}

export interface Scale {
  /** Days shown, both included. */
  readonly from: number
  readonly to: number
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

/** @param offset pixels from the chart's left edge to the frame's */
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
    ...{ from: snapshots[first]!, to: snapshots[last]! },
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

/** @param span the days shown: `start` is where the first of them stands, `end` the last */
export function calendarScale(
  snapshots: readonly Day[],
  { from, to }: Span,
  { start, end }: { readonly start: number; readonly end: number },
): Scale {
  const first = nearestSnapshot(snapshots, from as Day).index
  const last = nearestSnapshot(snapshots, to as Day).index
  const at = (day: number) => start + ((day - from) / Math.max(1e-6, to - from)) * (end - start)
  const edge = (index: number) => (index > last ? end : index <= first ? start : at(snapshots[index]!))
  return {
    ...{ first, last, start, end, edge, from, to },
    xOfDay: (day) => (day < from || day > to ? null : at(day)),
    beginning: (day) => (day < from || day > to ? null : at(day)),
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
