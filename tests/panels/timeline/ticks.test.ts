/** Days, months and years along the axis, at every zoom. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, isoDay } from '../../../src/core/day'
import { timeTicks } from '../../../src/panels/timeline/ticks'

const frame = (from: string, to: string, width: number) => ({
  ...{ from: day(from) as number, to: day(to) as number, width },
  ...{ height: 40, inset: 12 },
})
const ticks = (from: string, to: string, width: number, label = 24) =>
  timeTicks(frame(from, to, width), () => label).map(({ day, unit }) => `${isoDay(day)} ${unit}`)

describe('timeTicks', () => {
  it('marks every day of a week, the first in full', () => {
    expect(ticks('2020-02-14', '2020-02-20', 700)).toEqual([
      '2020-02-14 date',
      ...['15', '16', '17', '18', '19', '20'].map((date) => `2020-02-${date} day`),
    ])
  })

  it('marks some days and the beginning of each month where a month is broad', () => {
    expect(ticks('2020-01-25', '2020-03-05', 300, 20)).toEqual([
      '2020-01-26 date',
      '2020-02-01 month',
      ...['06', '11', '16', '21', '26'].map((date) => `2020-02-${date} day`),
      '2020-03-01 month',
    ])
  })

  it('says the year with the first month, and where a year begins', () => {
    expect(ticks('2019-11-15', '2020-03-20', 300)).toEqual([
      '2019-12-01 month-year',
      '2020-01-01 year',
      '2020-02-01 month',
      '2020-03-01 month',
    ])
  })

  it('marks years alone over many of them, as many as have room', () => {
    expect(ticks('2012-01-01', '2024-12-31', 900)).toHaveLength(13)
    expect(ticks('2012-01-01', '2024-12-31', 340)).toEqual(
      ['2012', '2014', '2016', '2018', '2020', '2022', '2024'].map((year) => `${year}-01-01 year`),
    )
  })

  it('lets a short time give way to the longer one beside it', () => {
    expect(ticks('2019-12-20', '2020-02-20', 420, 70)).toContain('2020-01-01 month-year')
  })

  it('never has labels touch or leave the axis, and says the year in the first', () => {
    const start = fc.integer({ min: 15340, max: 20000 })
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 6, max: 4700 }),
        fc.integer({ min: 200, max: 1600 }),
        (from, length, width) => {
          const wide = { date: 90, day: 24, 'month-year': 70, month: 36, year: 42 }
          const placed = timeTicks(
            { from, to: from + length, width, height: 40, inset: 12 },
            ({ unit }) => wide[unit],
          )
          const boxes = placed.map(({ x, side, unit }) =>
            side === 'after' ? [x, x + wide[unit]] : [x - wide[unit], x],
          )
          boxes.forEach(([left, right], i) => {
            expect(left! >= -90 && right! <= width + 90).toBe(true)
            if (i > 0) expect(left).toBeGreaterThanOrEqual(boxes[i - 1]![1]! - 1e-6)
          })
          if (placed[0]) expect(['date', 'month-year', 'year']).toContain(placed[0].unit)
        },
      ),
    )
  })
})
