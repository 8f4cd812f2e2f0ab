/**
 * Where months and years begin on an axis that is spaced by snapshot, not by time: just before the first snapshot of
 * each. Labels that would touch the one before are left out.
 */
import { isoDay } from '../../core/day'
import type { Day } from '../../core/types'
import { barWidth, xOf, type Frame } from './bars'

export interface Tick {
  readonly x: number
  /** The first snapshot of the month or year. */
  readonly day: Day
  /** The style of its date: `axis-year` names month and year, at the axis's start and where a year begins. */
  readonly unit: 'year' | 'axis-year' | 'axis-month'
}

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
    ticks.push({ x, day: snapshots[i]!, unit: byYears ? 'year' : newYear ? 'axis-year' : 'axis-month' })
  }
  return withRoom(ticks, width, labelWidth)
}

/** Years first: a month must not push out the year that it belongs to. */
function withRoom(ticks: readonly Tick[], width: number, labelWidth: (tick: Tick) => number): Tick[] {
  const kept: { tick: Tick; end: number }[] = []
  const inOrder = [...ticks].sort(
    (a, b) => Number(a.unit === 'axis-month') - Number(b.unit === 'axis-month') || a.x - b.x,
  )
  for (const tick of inOrder) {
    const end = tick.x + labelWidth(tick)
    if (end > width + 1) continue
    if (kept.every((other) => end < other.tick.x || tick.x > other.end)) kept.push({ tick, end })
  }
  return kept.map(({ tick }) => tick).sort((a, b) => a.x - b.x)
}

function monthsBetween(a: string, b: string): number {
  const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
  return months(b) - months(a)
}
