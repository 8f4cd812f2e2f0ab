/** Points lie in the area of the atlas; outside it they are slips (latitude and longitude swapped, a digit too many). */
import type { At, Problem } from '../facts'
import { problem, type Rule } from './rule'

/** Degrees, WGS 84: north-west Syria with the road to Damascus. */
export const STUDY_AREA = { west: 35.5, east: 38.6, south: 33.3, north: 37.1 } as const

const FIX = 'Correct the coordinate; latitude comes first'

export const studyArea: Rule = (facts) => [
  ...facts.places.flatMap((row) => [...latitude(row, row.lat), ...longitude(row, row.lon)]),
  ...facts.roads.flatMap((row) => [...latitude(row, row.lat), ...longitude(row, row.lon)]),
]

function latitude(row: At, lat: number | null): Problem[] {
  const { south, north } = STUDY_AREA
  if (lat === null || (lat >= south && lat <= north)) return []
  return [problem(row, 'lat', `degrees from ${south} to ${north}`, `${lat}`, FIX)]
}

function longitude(row: At, lon: number | null): Problem[] {
  const { west, east } = STUDY_AREA
  if (lon === null || (lon >= west && lon <= east)) return []
  return [problem(row, 'lon', `degrees from ${west} to ${east}`, `${lon}`, FIX)]
}
