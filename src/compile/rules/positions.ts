/** A position is whole (latitude, longitude, how exact, what it rests on) or absent. */
import type { PlaceRow, Problem } from '../facts'
import { problem, type Rule } from './rule'

export const positions: Rule = (facts) => [
  ...facts.places.flatMap(placeProblems),
  ...facts.roads
    .filter((row) => row.precisionM <= 0)
    .map((row) =>
      problem(row, 'precision_m', 'metres above 0', `${row.precisionM}`, 'Say how far off it may be'),
    ),
]

function placeProblems(row: PlaceRow): Problem[] {
  if ((row.lat === null) !== (row.lon === null)) {
    const field = row.lat === null ? 'lat' : 'lon'
    return [problem(row, field, 'both lat and lon, or neither', 'one', 'Fill in the other, or empty both')]
  }
  const located = row.lat !== null
  const problems: Problem[] = []
  if (located && row.precisionM <= 0) {
    const fix = 'Say how far the true position may lie from the point'
    problems.push(problem(row, 'precision_m', 'metres above 0 beside a position', `${row.precisionM}`, fix))
  }
  if (!located && row.precisionM !== 0) {
    const fix = 'Empty the cell, or give the position'
    problems.push(problem(row, 'precision_m', 'nothing where there is no position', `${row.precisionM}`, fix))
  }
  if (located && row.basis === '') {
    const fix = 'Say what the position rests on: "gazetteer C1043", "estimated from: …"'
    problems.push(problem(row, 'coord_basis', 'a basis beside a position', 'nothing', fix))
  }
  if (!located && row.sharesPointWith !== null) {
    const fix = 'Empty the cell, or give the position'
    problems.push(problem(row, 'shares_point_with', 'nothing where there is no position', 'a place', fix))
  }
  return problems
}
