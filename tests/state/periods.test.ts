/** Periods of the time axis over an atlas of few snapshots and over the real years. */
import { describe, expect, it } from 'vitest'
import { day, isoDay } from '../../src/core/day'
import type { Day } from '../../src/core/types'
import { periodAt, periodsOf, spanShown } from '../../src/state/periods'
import { realAtlas } from '../real'

const snapshots = ['2012-01-01', '2012-07-20', '2013-08-10', '2019-12-01', '2019-12-18', '2020-02-16']
  .concat('2020-03-07', '2024-11-26', '2024-11-30')
  .map(day)
const periods = periodsOf({ snapshots, firstDay: day('2012-01-01'), lastDay: day('2024-12-15') })

describe('periodsOf', () => {
  it('are runs of snapshots, all of them first', () => {
    expect(periods.map(({ id, first, last }) => [id, first, last])).toEqual([
      ['all', 0, 8],
      ['2012', 0, 2],
      ['winter', 3, 6],
      ['2024', 7, 8],
    ])
  })

  it('leave out those that hold fewer than two snapshots', () => {
    expect(periods.some(({ id }) => id === '2019' || id === '2014')).toBe(false)
  })

  it('show their days as far as the atlas goes', () => {
    const shown = ({ from, to }: { from: number; to: number }) =>
      [from, to].map((value) => isoDay(value as Day))
    expect(shown(periods[0]!.span)).toEqual(['2012-01-01', '2024-12-15'])
    expect(shown(periods[2]!.span)).toEqual(['2019-12-01', '2020-03-31'])
    expect(shown(periods[3]!.span)).toEqual(['2024-11-01', '2024-12-15'])
  })

  it('of the real atlas are all six, with every named day in one', () => {
    const real = periodsOf(realAtlas)
    expect(real.map(({ id }) => id)).toEqual(['all', '2012', '2014', '2017', '2019', 'winter', '2024'])
    for (const { day: named } of realAtlas.named) expect(periodAt(real, named).id).not.toBe('all')
  })
})

describe('what is shown', () => {
  it('is the period of the day until the reader has moved the axis', () => {
    expect(spanShown(periods, null, day('2020-02-16'))).toBe(periods[2]!.span)
    const chosen = { from: 15400, to: 15500 }
    expect(spanShown(periods, chosen, day('2020-02-16'))).toBe(chosen)
  })

  it('is all the time for a day in no period', () => {
    expect(periodAt(periods, day('2022-05-05')).id).toBe('all')
  })
})
