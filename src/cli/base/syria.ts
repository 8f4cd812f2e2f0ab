// Syria's land as GeoJSON: what cells are cut with. The very arcs of the base map, wound as RFC 7946 asks.
import type { Feature, MultiPolygon } from 'geojson'
import { signedKm2 } from './area'
import { toDegrees } from './frame'
import type { Land } from './land'
import type { Line } from './types'

/** Takes grid points, gives degrees. Throws when there is no Syria in `land`. */
export function buildSyria(land: Land): Feature<MultiPolygon, { id: string }> {
  const syria = land.countries.find(({ id }) => id === 'SYR')
  if (!syria) throw new Error('land: expected a country SYR, got none. Check the list of countries.')
  const coordinates = syria.polygons.map((rings) => rings.map((ring, i) => wind(ring, i === 0).map(position)))
  return { type: 'Feature', properties: { id: 'SYR' }, geometry: { type: 'MultiPolygon', coordinates } }
}

/** Outer rings counterclockwise, holes clockwise. */
function wind(ring: Line, outer: boolean): Line {
  return signedKm2(ring) > 0 === outer ? ring : ring.toReversed()
}

function position(point: readonly [number, number]): number[] {
  return [...toDegrees(point)]
}
