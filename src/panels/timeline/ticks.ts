/**
 * Where months and years begin on an axis that is spaced by snapshot, not by time: just before the first snapshot of
 * each. Labels that would touch the one before are left out.
 */
import { isoDay } from '../../core/day'
import type { Day } from '../../core/types'
import { barWidth, xOf, type Frame } from './bars'

export interface Tick {
  readonly x: number
  /** Which side of the tick its label stands on: before it where the axis ends too soon. */
  readonly side: 'before' | 'after'
  /** The first snapshot of the month or year. */
  readonly day: Day
  /** The style of its date: `axis-year` names month and year, at the axis's start and where a year begins. */
  readonly unit: 'year' | 'axis-year' | 'axis-month'
}

/** Pixels of a label's width that are air: they may pass the axis's end. */
const SLACK = 14

/** More months than this would be a fence. */
const MOST_MONTHS = 30

/** Ticks of a frame, by month where the period is short, else by year; those without room for a label are dropped. */
export function timeTicks(
  snapshots: readonly Day[],
  frame: Frame,
  labelWidth: (tick: Tick) => number,
): Tick[] {
  const { first, last, width } = frame
  const text = (i: number) => isoDay(snapshots[i]!)
  const months = monthsBetween(text(first), text(last))
  const byYears = months > MOST_MONTHS
  const digits = byYears ? 4 : 7
  const half = (xOf(frame, first + 1) - xOf(frame, first)) / 2
  const ticks: Tick[] = []
  for (let i = first; i <= last; i++) {
    if (i > first && text(i).slice(0, digits) === text(i - 1).slice(0, digits)) continue
    const newYear = i === first || text(i).slice(0, 4) !== text(i - 1).slice(0, 4)
    const x = xOf(frame, i) - (i === first ? barWidth(frame) / 2 : half)
    ticks.push({
      x,
      side: 'after',
      day: snapshots[i]!,
      unit: byYears ? 'year' : newYear ? 'axis-year' : 'axis-month',
    })
  }
  return withRoom(ticks, width, labelWidth)
}

/** Years first: a month must not push out the year that it belongs to. */
function withRoom(ticks: readonly Tick[], width: number, labelWidth: (tick: Tick) => number): Tick[] {
  const kept: { tick: Tick; start: number; end: number }[] = []
  const inOrder = [...ticks].sort(
    (a, b) => Number(a.unit === 'axis-month') - Number(b.unit === 'axis-month') || a.x - b.x,
  )
  for (const tick of inOrder) {
    const long = labelWidth(tick)
    const side = tick.x + long > width + SLACK ? 'before' : 'after'
    const [start, end] = side === 'before' ? [tick.x - long, tick.x] : [tick.x, tick.x + long]
    if (kept.every((other) => end < other.start || start > other.end))
      kept.push({ tick: { ...tick, side }, start, end })
  }
  return kept.map(({ tick }) => tick).sort((a, b) => a.x - b.x)
}

function monthsBetween(a: string, b: string): number {
  const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
  return months(b) - months(a)
}
