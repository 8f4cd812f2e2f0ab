/** A film as a list of shots: which day is shown for how many frames. Pure. */
import { nearestSnapshot } from '../../../core/snapshots'
import type { Atlas, Day } from '../../../core/types'

/** Frames a second: every pace of `PACES` is a whole number of them a shot. */
export const RATE = 10
/** The last day stays this long. */
export const LAST_SECONDS = 2
/** A named day stays at least this long. */
export const NAMED_SECONDS = 1.5
/** The longest film, seconds: memory and patience have an end. */
export const MOST_SECONDS = 600

/** `steps`: days on which something changed, as the slider goes. `days`: calendar days. So many a second. */
export interface Pace {
  readonly of: 'steps' | 'days'
  readonly perSecond: number
}

export const PACES: readonly Pace[] = [
  { of: 'steps', perSecond: 1 },
  { of: 'steps', perSecond: 2 },
  { of: 'steps', perSecond: 5 },
  { of: 'days', perSecond: 2 },
  { of: 'days', perSecond: 10 },
  { of: 'days', perSecond: 50 },
]

export interface Shot {
  readonly day: Day
  readonly frames: number
}

/**
 * Shots from the first day to the last, both shown; none where the last is before the first.
 * At a pace of calendar days a shot may pass over several days: then the last of them is shown, as it was in the evening,
 * and a named day among them has a shot of its own.
 */
export function planFilm(
  { snapshots, named }: Pick<Atlas, 'snapshots' | 'named'>,
  from: Day,
  to: Day,
  pace: Pace,
): Shot[] {
  if (to < from) return []
  const names = new Set(named.map(({ day }) => day))
  const days =
    pace.of === 'steps' ? stepDays(snapshots, from, to) : calendarDays(from, to, pace.perSecond, names)
  const frames = Math.max(1, Math.round(RATE / pace.perSecond))
  return days.map((day, i) => {
    const least = i === days.length - 1 ? LAST_SECONDS : names.has(day) ? NAMED_SECONDS : 0
    return { day, frames: Math.max(frames, least * RATE) }
  })
}

export const framesOf = (shots: readonly Shot[]): number => shots.reduce((sum, { frames }) => sum + frames, 0)

/** Days with changes, the first and the last day of the film too. */
function stepDays(snapshots: readonly Day[], from: Day, to: Day): Day[] {
  const { index } = nearestSnapshot(snapshots, from)
  const inside = snapshots.slice(index).filter((day) => day > from && day < to)
  return from === to ? [from] : [from, ...inside, to]
}

function calendarDays(from: Day, to: Day, perSecond: number, named: ReadonlySet<Day>): Day[] {
  const step = Math.max(1, perSecond / RATE)
  const days = new Set<Day>([from, to])
  for (let day = from + step; day < to; day += step) days.add(Math.floor(day) as Day)
  for (const day of named) if (day > from && day < to) days.add(day)
  return [...days].sort((a, b) => a - b)
}
