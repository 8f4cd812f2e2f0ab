/** What is called documented names who documents it. */
import { problem, type Rule } from './rule'

const DOCUMENTED = ['capture', 'recapture', 'withdrawal', 'claim']
const FIX = 'Add the source to source_ids, or call the row'

export const sourcedChanges: Rule = (facts) => [
  ...facts.ledger
    .filter((row) => DOCUMENTED.includes(row.kind) && row.sources.length === 0)
    .map((row) => problem(row, 'source_ids', `a source for a ${row.kind}`, 'none', `${FIX} inferred`)),
  ...facts.baseline
    .filter((row) => row.evidence === 'documented' && row.sources.length === 0)
    .map((row) =>
      problem(row, 'source_ids', 'a source for a documented holder', 'none', `${FIX} inferred or general`),
    ),
  ...facts.baseline
    .filter((row) => row.evidence === 'general' && row.sources.length > 0)
    .map((row) =>
      problem(
        row,
        'source_ids',
        'no source for general knowledge',
        row.sources.join('|'),
        'Call the row documented, area or inferred, or empty the cell',
      ),
    ),
]
