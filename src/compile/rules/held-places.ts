/**
 * A place on the map has a holder on every day of the slider. A place of which only a version is known that the ledger
 * does not follow (disputed.csv) has none, and no area of its own.
 */
import type { Day } from '../../core/types'
import { problem, shown, type Rule } from './rule'

export const heldPlaces: Rule = (facts) => {
  const { firstDay } = facts.atlas
  const since = new Map<string, Day>()
  for (const row of [...facts.baseline, ...facts.ledger]) {
    if (!since.has(row.place)) since.set(row.place, row.date)
  }
  const onlyDisputed = new Set(facts.disputed.map((row) => row.place).filter((place) => !since.has(place)))
  return facts.places
    .filter((row) => row.lat !== null && !onlyDisputed.has(row.place))
    .flatMap((row) => {
      const first = since.get(row.place)
      if (first !== undefined && first <= firstDay) return []
      const got = first === undefined ? 'none' : `one from ${shown(first)}`
      const fix = `Add a row for ${row.place} to baseline.csv`
      return [problem(row, 'place_id', `a holder on ${shown(firstDay)}`, got, fix)]
    })
}
