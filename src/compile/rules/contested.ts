/** Contested means between two named parties: the one that had the place and the contender. */
import type { BaselineRow, Facts, LedgerRow, Problem } from '../facts'
import { quoted } from '../read/quoted'
import { problem, type Rule } from './rule'

const CONTESTED = 'contested'

export const contested: Rule = (facts) => [
  ...withHolderBefore(facts).flatMap(([row, before]) => check(row, before)),
  ...facts.ledger.flatMap((row) => check(row, row.before)),
]

function withHolderBefore(facts: Facts): [BaselineRow, string | null][] {
  const holder = new Map<string, string>()
  return facts.baseline.map((row) => {
    const before = holder.get(row.place) ?? null
    holder.set(row.place, row.party)
    return [row, before]
  })
}

function check(row: BaselineRow | LedgerRow, before: string | null): Problem[] {
  if (row.party !== CONTESTED) {
    if (row.contender === null) return []
    const fix = 'Empty the cell, or write contested under party'
    return [problem(row, 'contender', 'nothing where party is not contested', quoted(row.contender), fix)]
  }
  if (row.contender === null) {
    const fix = 'Write the party that contests the place with its holder'
    return [problem(row, 'contender', 'a party beside contested', 'nothing', fix)]
  }
  if (row.contender === CONTESTED || row.contender === before) {
    const fix = 'Write the other of the two parties'
    return [problem(row, 'contender', 'another party than the holder before', quoted(row.contender), fix)]
  }
  if (before !== null) return []
  const fix = `Add an earlier row for ${row.place}`
  return [problem(row, 'party', 'a holder before a place is contested', 'none', fix)]
}
