/** A place passes from hand to hand: who had it is who took it last, and nobody takes what they hold. */
import type { BaselineRow, Facts, LedgerRow, Problem } from '../facts'
import { quoted } from '../read/quoted'
import { at, problem, type Rule } from './rule'

export const holderChain: Rule = (facts) => {
  const holders = new Map<string, BaselineRow | LedgerRow>()
  return [...baselineProblems(facts, holders), ...ledgerProblems(facts, holders)]
}

function baselineProblems(facts: Facts, holders: Map<string, BaselineRow | LedgerRow>): Problem[] {
  return facts.baseline.flatMap((row) => {
    const earlier = holders.get(row.place)
    holders.set(row.place, row)
    if (!earlier || earlier.party !== row.party || earlier.contender !== row.contender) return []
    const got = `${quoted(row.party)}, who has it since ${at(earlier)}`
    return [problem(row, 'party', 'another holder than before', got, 'Remove the row')]
  })
}

function ledgerProblems(facts: Facts, holders: Map<string, BaselineRow | LedgerRow>): Problem[] {
  return facts.ledger.flatMap((row) => {
    const earlier = holders.get(row.place)
    holders.set(row.place, row)
    if (row.party === row.before) {
      const fix = 'Remove the row: nothing changes hands'
      return [problem(row, 'party', 'another party than party_before', quoted(row.party), fix)]
    }
    if (!earlier) {
      const fix = `Add a row for ${row.place} to baseline.csv`
      return [problem(row, 'party_before', 'a holder before this row', 'none', fix)]
    }
    if (earlier.party === row.before) return []
    const expected = `${quoted(earlier.party)}, the holder since ${at(earlier)}`
    return [problem(row, 'party_before', expected, quoted(row.before), 'Correct one of the two rows')]
  })
}
