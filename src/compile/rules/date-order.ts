/** Rows stand in the order of time. Rows of one day apply in the order of the file: a place can be lost and retaken. */
import type { Day } from '../../core/types'
import type { At, Facts, Problem } from '../facts'
import { at, problem, shown, type Rule } from './rule'

type Dated = At & { readonly date: Day }

export const dateOrder: Rule = (facts) => [
  ...ascending(facts.ledger),
  ...ascending(facts.milestones),
  ...ascending(facts.disputed),
  ...ascending(facts.snapshots),
  ...byPlace(facts).flatMap(ascending),
  ...baselineAfterLedger(facts),
]

function ascending(rows: readonly Dated[]): Problem[] {
  return rows.flatMap((row, i) => {
    const before = rows[i - 1]
    if (!before || before.date <= row.date) return []
    const expected = `a day on or after ${shown(before.date)} (${at(before)})`
    return [problem(row, 'date', expected, shown(row.date), 'Move the row to its place in time')]
  })
}

function byPlace(facts: Facts): readonly (readonly Dated[])[] {
  const groups = new Map<string, Dated[]>()
  for (const row of facts.baseline) {
    const group = groups.get(row.place)
    if (group) group.push(row)
    else groups.set(row.place, [row])
  }
  return [...groups.values()]
}

function baselineAfterLedger(facts: Facts): Problem[] {
  const first = new Map<string, Dated>()
  for (const row of facts.ledger) if (!first.has(row.place)) first.set(row.place, row)
  return facts.baseline.flatMap((row) => {
    const change = first.get(row.place)
    if (!change || row.date <= change.date) return []
    const expected = `a day on or before the place's first change, ${shown(change.date)} (${at(change)})`
    return [problem(row, 'date', expected, shown(row.date), 'Write the change into ledger.csv instead')]
  })
}
