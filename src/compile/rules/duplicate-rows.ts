/** The same change, version or milestone written down twice. A place lost and retaken in a day is no duplicate. */
import { isoDay } from '../../core/day'
import { twice, type Rule } from './rule'

const FIX = 'Remove the second row, or join its sources to the first with |'

export const duplicateRows: Rule = (facts) => [
  ...twice(
    facts.ledger,
    (row) => `${isoDay(row.date)} ${row.place} ${row.before} to ${row.party} ${row.kind}`,
    'row',
    FIX,
  ),
  ...twice(
    facts.disputed,
    (row) => `${isoDay(row.date)} ${row.place} ${row.before} to ${row.party} ${row.sources.join('|')}`,
    'row',
    FIX,
  ),
  ...twice(facts.milestones, (row) => `${isoDay(row.date)} ${row.title}`, 'row', FIX),
]
