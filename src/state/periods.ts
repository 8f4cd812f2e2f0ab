/**
 * Periods of the time axis, which buttons set it to: the times of much change, between quiet ones. While the reader has
 * not moved the axis, it shows the period of the day.
 */
import { day } from '../core/day'
import type { Atlas, Day } from '../core/types'
import type { Key } from '../i18n'
import { holds, wholeOf } from './span'
import type { Span } from './state'

export type PeriodLabel = { readonly key: Key } | { readonly years: string }

export interface Period {
  readonly id: string
  readonly label: PeriodLabel
  /** Both included. */
  readonly from: Day
  readonly to: Day
  /** Snapshots in it: indexes, both included. */
  readonly first: number
  readonly last: number
  /** What the axis shows of it: the days within the atlas. */
  readonly span: Span
}

const PERIODS: readonly (readonly [id: string, label: PeriodLabel, from: string, to: string])[] = [
  ['2012', { years: '2012–13' }, '2012-01-01', '2013-12-31'],
  ['2014', { years: '2014–16' }, '2014-01-01', '2016-12-31'],
  ['2017', { years: '2017–18' }, '2017-01-01', '2018-12-31'],
  ['2019', { key: 'time.period.2019' }, '2019-04-01', '2019-08-31'],
  ['winter', { key: 'time.period.winter' }, '2019-12-01', '2020-03-31'],
  ['2024', { key: 'time.period.2024' }, '2024-11-01', '2024-12-31'],
]

/** All the time, then the periods that hold at least two snapshots. */
export function periodsOf(atlas: Pick<Atlas, 'snapshots' | 'firstDay' | 'lastDay'>): Period[] {
  const { snapshots, firstDay, lastDay } = atlas
  const all: Period = {
    id: 'all',
    label: { key: 'time.period.all' },
    from: -Infinity as Day,
    to: Infinity as Day,
    first: 0,
    last: snapshots.length - 1,
    span: wholeOf(atlas),
  }
  const spans = PERIODS.map(([id, label, start, end]): Period => {
    const [from, to] = [day(start), day(end)]
    const first = snapshots.findIndex((snapshot) => snapshot >= from)
    const last = snapshots.findLastIndex((snapshot) => snapshot <= to)
    const span = { from: Math.max(from, firstDay), to: Math.min(to, lastDay) }
    return { id, label, from, to, first, last, span }
  })
  return [all, ...spans.filter(({ first, last }) => first >= 0 && last > first)]
}

/** The period that holds a day; all the time for a day in none. */
export function periodAt(periods: readonly Period[], day: Day): Period {
  const [all, ...spans] = periods
  if (!all) throw new Error('expected at least the period of all the time, found none')
  return spans.find((period) => holds(period, day)) ?? all
}

/** What the axis shows: what the reader chose, else the period of the day. */
export function spanShown(periods: readonly Period[], chosen: Span | null, day: Day): Span {
  return chosen ?? periodAt(periods, day).span
}
