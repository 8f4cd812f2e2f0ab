/** Two places at one point would share a cell of no area; the less certain one says whose point it borrows. */
import type { PlaceRow, Problem } from '../facts'
import { quoted } from '../read/quoted'
import { at, problem, type Rule } from './rule'

export const sharedPoints: Rule = (facts) => {
  const byId = new Map(facts.places.map((row) => [row.place, row]))
  return [...facts.places.flatMap((row) => borrowed(row, byId)), ...collisions(facts.places)]
}

function borrowed(row: PlaceRow, byId: ReadonlyMap<string, PlaceRow>): Problem[] {
  const owner = row.sharesPointWith === null ? undefined : byId.get(row.sharesPointWith)
  if (!owner) return []
  const same = owner.lat === row.lat && owner.lon === row.lon && owner !== row
  if (same && owner.sharesPointWith === null) return []
  const expected = 'a place at the same point that borrows from none'
  const fix = 'Empty the cell, or name the place whose point this is'
  return [problem(row, 'shares_point_with', expected, quoted(owner.place), fix)]
}

function collisions(places: readonly PlaceRow[]): Problem[] {
  const owners = new Map<string, PlaceRow>()
  return places.flatMap((row) => {
    if (row.lat === null || row.lon === null || row.sharesPointWith !== null) return []
    const point = `${row.lat}, ${row.lon}`
    const owner = owners.get(point)
    owners.set(point, owner ?? row)
    if (!owner) return []
    const fix = `Correct one of the two, or write ${owner.place} under shares_point_with`
    return [problem(row, 'lat', 'a point of its own', `${point}, as ${owner.place} (${at(owner)})`, fix)]
  })
}
