/** Days lie between the first protests and the last day of the atlas; named days lie on the slider. */
import { day } from '../../core/day'
import type { Day } from '../../core/types'
import type { At, Problem } from '../facts'
import { DATA_START, problem, shown, type Rule } from './rule'

const start = day(DATA_START)

export const dateRange: Rule = (facts) => {
  const { atlas } = facts
  const { firstDay, lastDay } = atlas
  const between = (row: At & { readonly date: Day }, from: Day): Problem[] => {
    if (row.date >= from && row.date <= lastDay) return []
    const expected = `a day from ${shown(from)} to ${shown(lastDay)}`
    return [problem(row, 'date', expected, shown(row.date), 'Correct the date, or the days in atlas.csv')]
  }
  const span =
    start <= firstDay && firstDay <= lastDay
      ? []
      : [
          problem(
            atlas,
            'first_day',
            `a day from ${DATA_START} to last_day (${shown(lastDay)})`,
            shown(firstDay),
            'Correct one of the two days',
          ),
        ]
  return [
    ...span,
    ...[...facts.baseline, ...facts.ledger, ...facts.milestones, ...facts.disputed, ...facts.claims].flatMap(
      (row) => between(row, start),
    ),
    ...facts.snapshots.flatMap((row) => between(row, firstDay)),
  ]
}
