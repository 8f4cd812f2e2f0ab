/** A presence has a source, a first day within the atlas, an end after it, and one row; rows are in the order of time. */
import { day } from '../../core/day'
import type { PresenceRow, Problem } from '../facts'
import { at, DATA_START, problem, shown, twice, type Rule } from './rule'

const start = day(DATA_START)

export const presence: Rule = ({ presence: rows, atlas }) => [
  ...twice(
    rows,
    (row) => `${row.place} ${row.name} ${row.kind} ${shown(row.from)}`.replace('  ', ' '),
    'row',
    'Remove the second row, or join its sources to the first with |',
  ),
  ...rows.flatMap((row, i): Problem[] => [
    ...range(row, atlas.lastDay),
    ...order(row, rows[i - 1]),
    ...(row.sources.length > 0
      ? []
      : [problem(row, 'source_ids', 'a source for a presence', 'none', 'Name who reports it')]),
  ]),
]

function range(row: PresenceRow, last: PresenceRow['from']): Problem[] {
  const problems: Problem[] = []
  if (row.from < start || row.from > last) {
    const expected = `a day from ${DATA_START} to ${shown(last)}`
    problems.push(problem(row, 'from', expected, shown(row.from), 'Correct the day'))
  }
  if (row.to !== null && row.to <= row.from) {
    const fix = 'Correct one of the two days, or empty the cell: the end is not known'
    problems.push(problem(row, 'to', `a day after ${shown(row.from)}, or nothing`, shown(row.to), fix))
  }
  return problems
}

function order(row: PresenceRow, before: PresenceRow | undefined): Problem[] {
  if (!before || before.from <= row.from) return []
  const expected = `a day on or after ${shown(before.from)} (${at(before)})`
  return [problem(row, 'from', expected, shown(row.from), 'Move the row to its place in time')]
}
