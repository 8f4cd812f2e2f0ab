/** Every place that a row speaks of stands in places.csv. */
import type { At } from '../facts'
import { quoted } from '../read/quoted'
import { problem, type Rule } from './rule'

export const knownPlaces: Rule = (facts) => {
  const known = new Set(facts.places.map((row) => row.place))
  const unknown = (row: At, place: string, field: string) =>
    known.has(place)
      ? []
      : [
          problem(
            row,
            field,
            'the id of a place in places.csv',
            quoted(place),
            'Add the place to places.csv, or correct the id',
          ),
        ]
  return [
    ...facts.baseline.flatMap((row) => unknown(row, row.place, 'place_id')),
    ...facts.ledger.flatMap((row) => unknown(row, row.place, 'place_id')),
    ...facts.disputed.flatMap((row) => unknown(row, row.place, 'place_id')),
    ...facts.presence.flatMap((row) => unknown(row, row.place, 'place_id')),
    ...facts.lists.flatMap((row) => unknown(row, row.place, 'place_id')),
    ...facts.places.flatMap((row) =>
      row.sharesPointWith === null ? [] : unknown(row, row.sharesPointWith, 'shares_point_with'),
    ),
  ]
}
