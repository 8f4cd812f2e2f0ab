/**
 * Periods of the time axis: each is a run of snapshots, `first .. last` (indexes, both included).
 * The reader's choice holds while the day lies in it; a day set from elsewhere brings its own period.
 */
import { day } from '../../core/day'
import type { Day } from '../../core/types'
import type { Key } from '../../i18n'

export type PeriodLabel = { readonly key: Key } | { readonly years: string }

export interface Period {
  readonly id: string
  readonly label: PeriodLabel
  /** Both included. */
  readonly from: Day
  readonly to: Day
  readonly first: number
  readonly last: number
}

/** Together they hold every day on which something changed; the years 2020–2024 in between were quiet. */
const SPANS: readonly (readonly [id: string, label: PeriodLabel, from: string, to: string])[] = [
  ['2012', { years: '2012–13' }, '2012-01-01', '2013-12-31'],
  ['2014', { years: '2014–16' }, '2014-01-01', '2016-12-31'],
  ['2017', { years: '2017–18' }, '2017-01-01', '2018-12-31'],
  ['2019', { years: '2019' }, '2019-01-01', '2019-12-17'],
  ['winter', { key: 'time.period.winter' }, '2019-12-18', '2020-03-31'],
  ['2024', { years: '2024' }, '2024-01-01', '2024-12-31'],
]

/** All snapshots, then the periods that hold at least two of them. */
export function periodsOf(snapshots: readonly Day[]): Period[] {
  const all: Period = {
    id: 'all',
    label: { key: 'time.period.all' },
    from: -Infinity as Day,
    to: Infinity as Day,
    first: 0,
    last: snapshots.length - 1,
  }
  const spans = SPANS.map(([id, label, start, end]): Period => {
    const [from, to] = [day(start), day(end)]
    const first = snapshots.findIndex((snapshot) => snapshot >= from)
    const last = snapshots.findLastIndex((snapshot) => snapshot <= to)
    return { id, label, from, to, first, last }
  })
  return [all, ...spans.filter(({ first, last }) => first >= 0 && last > first)]
}

/** The chosen period while it holds the day; else the one that does; else all. */
export function periodAt(periods: readonly Period[], chosen: string | null, day: Day): Period {
  const holds = ({ from, to }: Period) => from <= day && day <= to
  const [all, ...spans] = periods
  if (!all) throw new Error('expected at least the period of all snapshots, found none')
  return periods.find((period) => period.id === chosen && holds(period)) ?? spans.find(holds) ?? all
}
