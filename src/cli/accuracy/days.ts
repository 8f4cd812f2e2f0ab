/** The days on which the surface is tested, and the periods they are told by. */
import { day, isoDay } from '../../core/day'
import type { Atlas, Day } from '../../core/types'

/** Every month's 15th, the named days, every third day of the winter of 2019–20, each day of that of 2024. Ascending. */
export function sampleDays(atlas: Atlas): Day[] {
  const days = new Set<number>(atlas.named.map((named) => named.day))
  const [firstYear, lastYear] = [atlas.firstDay, atlas.lastDay].map((d) => Number(isoDay(d).slice(0, 4)))
  for (let year = firstYear!; year <= lastYear!; year++)
    for (let month = 1; month <= 12; month++) days.add(day(`${year}-${String(month).padStart(2, '0')}-15`))
  for (let d: number = day('2019-12-18'); d <= day('2020-03-10'); d += 3) days.add(d)
  for (let d: number = day('2024-11-26'); d <= day('2024-12-09'); d++) days.add(d)
  return [...days].filter((d) => d >= atlas.firstDay && d <= atlas.lastDay).sort((a, b) => a - b) as Day[]
}

/** Periods by their first day; each ends where the next begins. */
export const PERIODS = [
  '2012-01-01',
  '2014-01-01',
  '2016-01-01',
  '2018-01-01',
  '2019-05-01',
  '2020-03-06',
  '2024-11-27',
] as const

/** The period of a day: an index into `PERIODS`, 0 before the first. */
export function periodOf(value: Day): number {
  const text = isoDay(value)
  return Math.max(
    0,
    PERIODS.findLastIndex((from) => from <= text),
  )
}
