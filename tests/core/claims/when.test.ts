import { expect, it } from 'vitest'
import { possibleDays } from '../../../src/core/claims/when'
import { day, isoDay } from '../../../src/core/day'
import type { Precision } from '../../../src/core/types'

it.each<[string, Precision, string, string]>([
  ['2020-02-16', 'day', '2020-02-16', '2020-02-16'],
  ['2020-03-01', 'approx', '2020-02-27', '2020-03-04'],
  ['2020-02-16', 'month', '2020-02-01', '2020-02-29'],
  ['2012-12-01', 'month', '2012-12-01', '2012-12-31'],
  ['2013-07-09', 'year', '2013-01-01', '2013-12-31'],
])('a change dated %s, precision %s, lies between %s and %s', (on, precision, from, until) => {
  const days = possibleDays(day(on), precision)
  expect([isoDay(days.from), isoDay(days.until)]).toEqual([from, until])
})
