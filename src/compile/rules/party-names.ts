/** A party has one name on every day: its naming periods follow one another without gap or overlap. */
import { day } from '../../core/day'
import type { PartyRow, Problem } from '../facts'
import { at, DATA_START, problem, shown, type Rule } from './rule'

export const partyNames: Rule = (facts) => {
  const byParty = new Map<string, PartyRow[]>()
  for (const row of facts.parties) byParty.set(row.party, [...(byParty.get(row.party) ?? []), row])
  return [...byParty.values()].flatMap(check)
}

function check(rows: readonly PartyRow[]): Problem[] {
  return rows.flatMap((row, i) => {
    const before = rows[i - 1]
    const problems: Problem[] = []
    if (!before && row.from > day(DATA_START)) {
      const fix = 'Begin the first name with the data; say in the definition since when the party exists'
      problems.push(problem(row, 'valid_from', `${DATA_START} or earlier`, shown(row.from), fix))
    }
    if (before && before.to !== row.from) {
      const expected = `${before.to === null ? 'no row after an open one' : shown(before.to)} (${at(before)})`
      problems.push(problem(row, 'valid_from', expected, shown(row.from), 'Let the periods join'))
    }
    if (row.to !== null && row.to <= row.from) {
      problems.push(
        problem(row, 'valid_to', 'a day after valid_from', shown(row.to), 'Correct one of the two'),
      )
    }
    if (i === rows.length - 1 && row.to !== null) {
      problems.push(problem(row, 'valid_to', 'nothing in the last row', shown(row.to), 'Empty the cell'))
    }
    return problems
  })
}
