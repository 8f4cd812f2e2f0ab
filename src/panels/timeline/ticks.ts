/**
 * Days, months or years along the axis, whichever have room for their labels. The first label says the year as well, so
 * that every part of the axis can be read by itself.
 */
import { day as dayOf, isoDay } from '../../core/day'
import type { Day } from '../../core/types'
import { pixelsPerDay, xOfDay, type Frame } from './frame'

/** `date` is a day with month and year, `day` its number alone; `month-year` and `month` likewise. */
export type TickUnit = 'date' | 'day' | 'month-year' | 'month' | 'year'

export interface Tick {
  readonly x: number
  /** Which side of the tick its label stands on: before it where the axis ends too soon. */
  readonly side: 'before' | 'after'
  readonly day: Day
  readonly unit: TickUnit
  /** Whether a longer time begins here: a month among days, a year among months. */
  readonly major: boolean
}

type Candidate = Omit<Tick, 'side'>

/** Pixels that a label of each kind takes at least. */
const ROOM = { day: 26, month: 38, year: 42 }

/** Ticks of a frame; @param labelWidth pixels of a label with the air round it */
export function timeTicks(frame: Frame, labelWidth: (tick: Pick<Tick, 'day' | 'unit'>) => number): Tick[] {
  const perDay = pixelsPerDay(frame)
  const step = [1, 2, 5, 10].find((days) => days * perDay >= ROOM.day)
  const months = [1, 3, 6].find((count) => count * 30.4 * perDay >= ROOM.month)
  const candidates =
    step !== undefined && 30.4 * perDay >= 3 * ROOM.month
      ? days(frame, step)
      : months !== undefined
        ? monthly(frame, months)
        : yearly(frame, [1, 2, 5].find((count) => count * 365.25 * perDay >= ROOM.year) ?? 10)
  return withRoom(candidates, frame.width, labelWidth)
}

function days(frame: Frame, step: number): Candidate[] {
  const ticks: Candidate[] = []
  for (let day = Math.ceil(frame.from); day <= frame.to; day++) {
    const [, month, date] = isoDay(day as Day)
      .split('-')
      .map(Number) as [number, number, number]
    const major = date === 1
    const unit = !major ? 'day' : month === 1 ? 'month-year' : 'month'
    // The last steps of a month would crowd the first of the next.
    if (!major && ((date - 1) % step !== 0 || (step > 1 && 31 - date < step / 2))) continue
    ticks.push({ x: xOfDay(frame, day), day: day as Day, unit, major })
  }
  return ticks
}

function monthly(frame: Frame, step: number): Candidate[] {
  const ticks: Candidate[] = []
  const first = Number(isoDay(frame.from as Day).slice(0, 4)) * 12
  for (let month = first; firstOf(month) <= frame.to; month += step) {
    const day = firstOf(month)
    const major = month % 12 === 0
    if (day >= frame.from) ticks.push({ x: xOfDay(frame, day), day, unit: major ? 'year' : 'month', major })
  }
  return ticks
}

function yearly(frame: Frame, step: number): Candidate[] {
  return monthly(frame, 12).filter(({ day }) => Number(isoDay(day).slice(0, 4)) % step === 0)
}

const SAID_IN_FULL: Readonly<Record<TickUnit, TickUnit>> = {
  day: 'date',
  month: 'month-year',
  year: 'year',
  date: 'date',
  'month-year': 'month-year',
}

/** Longer times first: a day must not push out the month that it belongs to. The first label left is said in full. */
function withRoom(
  candidates: readonly Candidate[],
  width: number,
  labelWidth: (tick: Pick<Tick, 'day' | 'unit'>) => number,
): Tick[] {
  const place = (tick: Candidate): Tick & { start: number; end: number } => {
    const long = labelWidth(tick)
    const side = tick.x + long > width ? 'before' : 'after'
    return {
      ...tick,
      side,
      start: side === 'after' ? tick.x : tick.x - long,
      end: tick.x + (side === 'after' ? long : 0),
    }
  }
  const fit = (ticks: readonly Candidate[]) => {
    const kept: ReturnType<typeof place>[] = []
    for (const tick of [...ticks].sort((a, b) => Number(b.major) - Number(a.major) || a.x - b.x)) {
      const placed = place(tick)
      if (placed.start >= 0 && kept.every(({ start, end }) => placed.end <= start || placed.start >= end))
        kept.push(placed)
    }
    return kept.sort((a, b) => a.x - b.x)
  }
  const inFull = (ticks: readonly ReturnType<typeof place>[]): typeof ticks => {
    const [first, ...rest] = ticks
    if (!first) return []
    const full = place({ ...first, unit: SAID_IN_FULL[first.unit] })
    // Where a longer time begins too soon for that, it is said in full instead.
    const crowding = rest.findIndex(({ start, major }) => major && start < full.end)
    if (crowding >= 0) return inFull(rest.slice(crowding))
    return [full, ...rest.filter(({ start }) => start >= full.end)]
  }
  return inFull(fit(candidates)).map(({ x, side, day, unit, major }) => ({ x, side, day, unit, major }))
}

function firstOf(month: number): Day {
  return dayOf(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`)
}
