/** The days on which a dated change may have happened. */
import { day, isoDay } from '../day'
import { PRECISIONS, type Atlas, type Day, type Precision } from '../types'

/** How far a change dated "about" may lie from its day, to either side. */
export const ABOUT_DAYS = 3

export interface Days {
  readonly from: Day
  /** Included. */
  readonly until: Day
}

/** The days a date stands for: itself; "about": three days to either side; a month or a year: all its days. */
export function possibleDays(on: Day, precision: Precision): Days {
  if (precision === 'day') return { from: on, until: on }
  if (precision === 'approx') return { from: (on - ABOUT_DAYS) as Day, until: (on + ABOUT_DAYS) as Day }
  const [year, month] = isoDay(on).split('-').map(Number) as [number, number]
  if (precision === 'year') return { from: firstOf(year, 1), until: (firstOf(year + 1, 1) - 1) as Day }
  const next = month === 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1)
  return { from: firstOf(year, month), until: (next - 1) as Day }
}

/** As `possibleDays`, of an event of the atlas. */
export function possibleDaysOf({ events }: Atlas, event: number): Days {
  return possibleDays(events.day[event]! as Day, PRECISIONS[events.precision[event]!]!)
}

const firstOf = (year: number, month: number) => day(`${year}-${String(month).padStart(2, '0')}-01`)
