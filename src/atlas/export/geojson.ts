/** GeoJSON (RFC 7946) with JSON-FG times, one feature a line; coordinates with six decimals. */
import type { PolygonRings, Position } from '../../core/polygons'

export interface FeatureText {
  /** Features stand in the order of their ids. */
  readonly id: string
  readonly text: string
}

/** @param head what the file says of itself, beside its features */
export function collectionText(head: object, features: readonly FeatureText[]): string {
  const members = JSON.stringify({
    type: 'FeatureCollection',
    conformsTo: ['http://www.opengis.net/spec/json-fg-1/1.0/conf/core'],
    ...head,
  })
  const sorted = [...features].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  return `${members.slice(0, -1)},"features":[\n${sorted.map(({ text }) => text).join(',\n')}\n]}\n`
}

/** @param polygons outer rings counter-clockwise, holes clockwise, closed */
export function featureText(
  id: string,
  time: object,
  properties: object,
  polygons: readonly PolygonRings[],
): FeatureText {
  const coordinates = polygons.map((rings) => rings.map((ring) => ring.map(six)))
  const geometry =
    coordinates.length === 1
      ? { type: 'Polygon', coordinates: coordinates[0] }
      : { type: 'MultiPolygon', coordinates }
  return { id, text: JSON.stringify({ type: 'Feature', id, time, properties, geometry }) }
}

export const km2Of = (km2: number) => Math.round(km2 * 1000) / 1000

const six = ([lon, lat]: Position): number[] => [Math.round(lon * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6]
