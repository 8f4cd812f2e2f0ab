/** Every party that a row speaks of stands in parties.csv. */
import type { At } from '../facts'
import { quoted } from '../read/quoted'
import { problem, type Rule } from './rule'

export const knownParties: Rule = (facts) => {
  const known = new Set(facts.parties.map((row) => row.party))
  const unknown = (row: At, field: string, party: string | null) =>
    party === null || party === '' || known.has(party)
      ? []
      : [
          problem(
            row,
            field,
            `a party of parties.csv (${[...known].join(', ')})`,
            quoted(party),
            'Add the party to parties.csv, or correct the id',
          ),
        ]
  return [
    ...facts.baseline.flatMap((row) => [
      ...unknown(row, 'party', row.party),
      ...unknown(row, 'contender', row.contender),
    ]),
    ...facts.ledger.flatMap((row) => [
      ...unknown(row, 'party_before', row.before),
      ...unknown(row, 'party', row.party),
      ...unknown(row, 'contender', row.contender),
    ]),
    ...[...facts.disputed, ...facts.milestones].flatMap((row) => [
      ...unknown(row, 'party_before', row.before),
      ...unknown(row, 'party', row.party),
    ]),
  ]
}
