/** Months and years on an axis spaced by snapshot. */
import { describe, expect, it } from 'vitest'
import { day, isoDay } from '../../../src/core/day'
import { timeTicks } from '../../../src/panels/timeline/ticks'

const frame = { first: 0, last: 4, width: 424, height: 40, inset: 12 }
const ticks = (days: readonly string[], label = 20) =>
  timeTicks(days.map(day), { ...frame, last: days.length - 1 }, () => label).map(({ day, unit }) => [
    isoDay(day),
    unit,
  ])

describe('timeTicks', () => {
  it('marks the first snapshot of each month of a short period, with the year where one begins', () => {
    expect(ticks(['2019-12-18', '2019-12-22', '2020-01-10', '2020-02-01', '2020-02-16'])).toEqual([
      ['2019-12-18', 'axis-year'],
      ['2020-01-10', 'axis-year'],
      ['2020-02-01', 'axis-month'],
    ])
  })

  it('marks years alone where the months would be too many', () => {
    expect(ticks(['2012-01-01', '2012-07-20', '2014-03-01', '2020-01-10', '2024-11-30'])).toEqual([
      ['2012-01-01', 'year'],
      ['2014-03-01', 'year'],
      ['2020-01-10', 'year'],
      ['2024-11-30', 'year'],
    ])
  })

  it('lets a month give way to the year beside it, and leaves out labels that would pass the end', () => {
    expect(ticks(['2019-11-18', '2019-12-22', '2020-01-10', '2020-02-01', '2020-03-16'], 110)).toEqual([
      ['2019-11-18', 'axis-year'],
      ['2020-01-10', 'axis-year'],
    ])
  })
})
