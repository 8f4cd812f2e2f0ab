/** An id names one thing; a day of the story and a starting holder of a place stand once. */
import { isoDay } from '../../core/day'
import { twice, type Rule } from './rule'

const RENAME = 'Give one of the two another id'

export const duplicateIds: Rule = (facts) => [
  ...twice(facts.places, (row) => row.place, 'place_id', RENAME),
  ...twice(facts.sources, (row) => row.source, 'source_id', RENAME),
  ...twice(facts.regions, (row) => row.region, 'region', RENAME),
  ...twice(facts.claims, (row) => row.claim, 'claim_id', RENAME),
  ...twice(facts.roadNames, (row) => row.road, 'road', RENAME),
  ...twice(facts.lists, (row) => `${row.list} ${row.seq}`, 'seq', 'Number the names of a list 1, 2, 3'),
  ...twice(facts.snapshots, (row) => isoDay(row.date), 'date', 'Keep one row a day'),
  ...twice(
    facts.baseline,
    (row) => `${row.place} ${isoDay(row.date)}`,
    'date',
    'Keep one row a place and day',
  ),
]
