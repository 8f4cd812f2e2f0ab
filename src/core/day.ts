/**
 * Days as whole numbers since 1970-01-01 in UTC. A `Date` object drifts across time zones; a number does not.
 */
import type { Day, IsoDay } from './types'

const MS = 86_400_000
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day of a `YYYY-MM-DD` text, or null where the text is no calendar date (`2020-02-30`). */
export function parseDay(text: string): Day | null {
  const match = PATTERN.exec(text)
  if (!match) return null
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const day = Math.round(Date.UTC(year, month - 1, date) / MS) as Day
  return isoDay(day) === text ? day : null
}

/** As `parseDay`; throws on a text that is no calendar date. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (parsed === null) throw new RangeError(`expected a date as YYYY-MM-DD, got "${text}"`)
  return parsed
}

/** The `YYYY-MM-DD` text of a day. */
export function isoDay(value: Day): IsoDay {
  return new Date(value * MS).toISOString().slice(0, 10) as IsoDay
}

/** The day `count` days later (earlier when negative). */
export function addDays(value: Day, count: number): Day {
  return (value + count) as Day
}
