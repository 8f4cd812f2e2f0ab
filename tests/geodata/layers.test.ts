import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { decodeAtlas, decodeDetails } from '../../src/atlas/decode'
import { layerFiles } from '../../src/atlas/layers'
import { buildAtlas } from '../../src/cli/build-atlas'
import { ringArea } from '../../src/core/area'
import { day, parseDay } from '../../src/core/day'
import type { Atlas } from '../../src/core/types'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const ROOT = process.cwd()
const FOLDER = join(ROOT, 'geodata/layers')

interface Properties {
  place: string | null
  party: string | null
  start: string | null
  end: string | null
  sources: string
  evidence: string
  start_precision: string
}
type Timed = Feature<Polygon | MultiPolygon, Properties> & { time: { interval: [string, string] } | null }

let atlas: Atlas
let files: Record<string, string>
const areas = ['aleppo-periphery', 'idlib', 'surroundings']
/** The id of a feature before its day. */
const cellOf = ({ id }: Timed) => String(id).split('@')[0]!
const features = (name: string) =>
  (JSON.parse(files[`${name}.geojson`]!) as FeatureCollection).features as unknown as Timed[]

beforeAll(() => {
  const built = buildAtlas(ROOT)
  atlas = decodeAtlas(built.atlas)
  files = layerFiles(atlas, decodeDetails(built.details))
})

describe('the committed layers', () => {
  it('are what the facts give, byte for byte', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(files).sort())
    for (const [name, text] of Object.entries(files)) {
      expect(existsSync(join(FOLDER, name)), name).toBe(true)
      const committed = readFileSync(join(FOLDER, name), 'utf8')
      expect(committed === text, `${name} differs: run "npm run layers" and commit it`).toBe(true)
    }
  })

  it('hold one feature a line', () => {
    for (const text of Object.values(files)) {
      for (const line of text.trimEnd().split('\n').slice(1, -1)) {
        expect((JSON.parse(line.replace(/,$/, '')) as Feature).type).toBe('Feature')
      }
    }
  })

  it('follow the right-hand rule, close every ring and keep five decimals', () => {
    for (const { geometry, id } of areas.flatMap(features)) {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
      expect(polygons.length, String(id)).toBeGreaterThan(0)
      for (const [outer, ...holes] of polygons) {
        expect(ringArea(outer!), String(id)).toBeGreaterThan(0)
        for (const hole of holes) expect(ringArea(hole), String(id)).toBeLessThan(0)
        for (const ring of [outer!, ...holes]) {
          expect(ring[0]).toEqual(ring.at(-1))
          for (const value of ring.flat()) expect(Number(value.toFixed(5))).toBe(value)
        }
      }
    }
  })

  it('cover on every tenth snapshot the whole known area, each cell once', () => {
    const all = areas.flatMap(features)
    const size = new Map(all.map((feature) => [cellOf(feature), polygonKm2(feature)]))
    const whole = atlas.cellKm2.reduce((sum, km2) => sum + km2, 0)
    for (const on of atlas.snapshots.filter((_, i) => i % 10 === 0)) {
      const held = all.filter(
        ({ properties: { start, end } }) => day(start!) <= on && (end === null || on < day(end)),
      )
      expect(new Set(held.map(cellOf)).size).toBe(held.length)
      const sum = held.reduce((km2, feature) => km2 + size.get(cellOf(feature))!, 0)
      expect(Math.abs(sum - whole) / whole).toBeLessThan(1e-6)
    }
  })

  it('state time twice: end exclusive as a property, inclusive in JSON-FG, open while it lasts', () => {
    for (const { properties, time } of areas.flatMap(features)) {
      expect(time!.interval[0]).toBe(properties.start)
      if (properties.end === null) expect(time!.interval[1]).toBe('..')
      else expect(parseDay(time!.interval[1])! + 1).toBe(parseDay(properties.end))
    }
  })

  it('name a source wherever they say documented', () => {
    const documented = areas
      .flatMap(features)
      .filter(({ properties }) => properties.evidence === 'documented')
    expect(documented.length).toBeGreaterThan(1000)
    for (const { properties, id } of documented) expect(properties.sources, String(id)).not.toBe('')
  })

  it('follow the road from end to end without a gap', () => {
    for (const name of ['damascus-aleppo-road', 'jisr-al-shughur-saraqib-road']) {
      const stretches = new Map<number, [number, number]>()
      for (const { properties } of features(name) as unknown as Feature<never, Record<string, number>>[]) {
        stretches.set(properties['stretch']!, [properties['from_km']!, properties['to_km']!])
      }
      const ordered = [...stretches].sort((a, b) => a[0] - b[0]).map(([, range]) => range)
      expect(ordered[0]![0]).toBe(0)
      for (let i = 1; i < ordered.length; i++) expect(ordered[i]![0]).toBe(ordered[i - 1]![1])
    }
  })
})

function polygonKm2({ geometry }: Timed): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.flat().reduce((sum, ring) => sum + ringArea(ring), 0)
}
