/** Periods of the time axis over the tiny atlas's snapshots and over the real years. */
import { describe, expect, it } from 'vitest'
import { day } from '../../../src/core/day'
import { periodAt, periodsOf } from '../../../src/panels/timeline/period'

const snapshots = [
  '2012-01-01',
  '2012-07-20',
  '2013-08-10',
  '2019-12-01',
  '2019-12-18',
  '2020-02-16',
  '2020-03-07',
]
  .concat('2024-11-26', '2024-11-30')
  .map(day)
const periods = periodsOf(snapshots)
const at = (chosen: string | null, iso: string) => periodAt(periods, chosen, day(iso)).id

describe('periodsOf', () => {
  it('cuts the snapshots into runs, all of them first', () => {
    expect(periods.map(({ id, first, last }) => [id, first, last])).toEqual([
      ['all', 0, 8],
      ['2012', 0, 2],
      ['winter', 4, 6],
      ['2024', 7, 8],
    ])
  })

  it('leaves out periods that hold fewer than two snapshots', () => {
    expect(periods.some(({ id }) => id === '2019' || id === '2014')).toBe(false)
  })
})

describe('periodAt', () => {
  it('keeps the reader’s choice while it holds the day', () => {
    expect(at('winter', '2020-02-16')).toBe('winter')
    expect(at('all', '2020-02-16')).toBe('all')
  })

  it('follows a day that was set from elsewhere', () => {
    expect(at('winter', '2012-07-20')).toBe('2012')
    expect(at(null, '2020-02-16')).toBe('winter')
  })

  it('is all for a day in no period', () => {
    expect(at('winter', '2022-05-05')).toBe('all')
  })
})
