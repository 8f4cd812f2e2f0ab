/** What GeoJSON must keep, checked on the text of a file. */
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { expect } from 'vitest'
import { ringArea } from '../../../src/core/area'
import type { ExportFile } from '../../../src/atlas/export/file'

export interface Exported {
  readonly type: 'FeatureCollection'
  readonly features: readonly (Feature<Polygon | MultiPolygon, Record<string, unknown>> & {
    readonly time: { readonly interval: readonly [string, string] }
  })[]
  readonly [member: string]: unknown
}

export const read = (file: ExportFile) => JSON.parse(file.data as string) as Exported

export const polygonsOf = ({ geometry }: Exported['features'][number]): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates

export const km2Of = (feature: Exported['features'][number]) =>
  polygonsOf(feature)
    .flat()
    .reduce((sum, ring) => sum + ringArea(ring), 0)

/** RFC 7946: closed rings of four positions at least, outer counter-clockwise, holes clockwise; six decimals. */
export function expectValid({ features }: Exported): void {
  for (const feature of features) {
    for (const [outer, ...holes] of polygonsOf(feature)) {
      expect(ringArea(outer!), String(feature.id)).toBeGreaterThan(0)
      for (const hole of holes) expect(ringArea(hole), String(feature.id)).toBeLessThan(0)
      for (const ring of [outer!, ...holes]) {
        expect(ring.length).toBeGreaterThanOrEqual(4)
        expect(ring[0]).toEqual(ring.at(-1))
        for (const value of ring.flat()) expect(Number(value.toFixed(6))).toBe(value)
      }
    }
  }
  const ids = features.map(({ id }) => id as string)
  expect(ids).toEqual([...new Set(ids)].sort())
}

/** JSON-FG's interval says the same as the plain properties: its last day is the day before `end`. */
export function expectTimes({ features }: Exported): void {
  for (const { properties, time } of features) {
    expect(time.interval[0]).toBe(properties['start'])
    const end = properties['end'] as string | null
    expect(time.interval[1]).toBe(end === null ? '..' : dayBefore(end))
  }
}

export const dayBefore = (iso: string) => new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10)
