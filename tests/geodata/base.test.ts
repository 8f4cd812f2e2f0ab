// The embedded base map as committed: sound rings, the right land in the right country, one outline in both files.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { booleanPointInPolygon, kinks } from '@turf/turf'
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'

const text = (name: string) => readFileSync(join(import.meta.dirname, '../../geodata/base', name), 'utf8')
const syria = JSON.parse(text('syria.geojson')) as Feature<MultiPolygon, { id: string }>
const basemap = JSON.parse(text('basemap.json')) as Topology

type Properties = { id?: string; kind?: string; name_en?: string }
function layer<G extends MultiPolygon | MultiLineString>(name: string): Feature<G, Properties>[] {
  const found = feature(basemap, basemap.objects[name] as GeometryCollection)
  return (found as unknown as FeatureCollection<G, Properties>).features
}

function signedArea(ring: Position[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!
    return sum + x! * nextY! - nextX! * y!
  }, 0)
}

/** Edges as text, both directions alike, on the grid of the files. */
function edges(rings: Position[][]): Set<string> {
  const name = (p: Position) => `${p[0]!.toFixed(4)} ${p[1]!.toFixed(4)}`
  return new Set(
    rings.flatMap((ring) => ring.slice(1).map((p, i) => [name(ring[i]!), name(p)].sort().join(' / '))),
  )
}

const PLACES: [string, Position, string][] = [
  ['Aleppo', [37.16, 36.2], 'SYR'],
  ['Damascus', [36.29, 33.51], 'SYR'],
  ['Idlib', [36.63, 35.93], 'SYR'],
  ['Jarabulus', [38.01, 36.81], 'SYR'],
  ['the middle of Lake Assad', [38.2, 36], 'SYR'],
  ['Antakya', [36.16, 36.2], 'TUR'],
  ['Kilis', [37.12, 36.72], 'TUR'],
  ['Beirut', [35.52, 33.88], 'LBN'],
  ['Mosul', [42.5, 36.4], 'IRQ'],
  ['Irbid', [35.85, 32.55], 'JOR'],
  ['Nicosia', [33.36, 35.17], 'CYP'],
]

describe('syria.geojson', () => {
  const rings = syria.geometry.coordinates.flat()

  it('is one feature of closed rings, outer counterclockwise and holes clockwise', () => {
    expect([syria.type, syria.geometry.type, syria.properties.id]).toEqual(['Feature', 'MultiPolygon', 'SYR'])
    expect(rings.length).toBeGreaterThan(0)
    for (const polygon of syria.geometry.coordinates)
      polygon.forEach((ring, i) => {
        expect(ring.length).toBeGreaterThanOrEqual(4)
        expect(ring.at(-1)).toEqual(ring[0])
        expect(signedArea(ring) > 0).toBe(i === 0)
      })
  })

  it('crosses itself nowhere', () => {
    expect(kinks(syria).features).toEqual([])
  })

  it.each(PLACES)('has %s on the right side', (_, at, id) => {
    expect(booleanPointInPolygon(at, syria)).toBe(id === 'SYR')
  })

  it('leaves out the sea off Latakia', () => {
    expect(booleanPointInPolygon([35.5, 35.5], syria)).toBe(false)
  })

  it('has at most five decimals', () => {
    for (const value of rings.flat(2)) expect(value).toBe(Number(value.toFixed(5)))
  })
})

describe('basemap.json', () => {
  const land = layer<MultiPolygon>('land')

  it.each(PLACES)('has %s in one country, the right one', (_, at, id) => {
    expect(land.filter((f) => booleanPointInPolygon(at, f)).map((f) => f.properties.id)).toEqual([id])
  })

  it('draws Syria exactly as syria.geojson does', () => {
    const drawn = land.find((f) => f.properties.id === 'SYR')!
    expect(edges(drawn.geometry.coordinates.flat())).toEqual(edges(syria.geometry.coordinates.flat()))
  })

  it('draws all of Syria’s outline as border or coast', () => {
    const lines = [...layer<MultiLineString>('borders'), ...layer<MultiLineString>('coast')]
    const drawn = edges(lines.flatMap((f) => f.geometry.coordinates))
    const missing = [...edges(syria.geometry.coordinates.flat())].filter((edge) => !drawn.has(edge))
    expect(missing).toEqual([])
  })

  it('marks the line on the Golan Heights as undetermined, and Hatay’s as international', () => {
    const near = (kind: string, [x, y]: Position) =>
      layer<MultiLineString>('borders')
        .filter((f) => f.properties.kind === kind)
        .flatMap((f) => f.geometry.coordinates.flat())
        .some((p) => Math.hypot(p[0]! - x!, p[1]! - y!) < 0.05)
    expect(['undetermined', 'international'].map((kind) => near(kind, [35.83, 33.1]))).toEqual([true, false])
    expect(['undetermined', 'international'].map((kind) => near(kind, [36.37, 35.99]))).toEqual([false, true])
  })

  it('names the lakes and rivers a reader looks for', () => {
    const names = [...layer('lakes'), ...layer('rivers')].map((f) => f.properties.name_en)
    expect(names).toEqual(
      expect.arrayContaining(['Lake Assad', 'Sabkhat al-Jabbul', 'Lake Qattinah', 'Euphrates']),
    )
  })

  it('draws lakes that do not cross themselves, near the map without right-angled bites of a kilometre', () => {
    const bites: string[] = []
    for (const { geometry, properties } of layer<MultiPolygon>('lakes'))
      for (const polygon of geometry.coordinates) {
        expect(kinks({ type: 'Polygon', coordinates: polygon }).features).toEqual([])
        for (const ring of polygon)
          ring.slice(1, -1).forEach((b, i) => {
            const near = b[0]! > 35.2 && b[0]! < 39.6 && b[1]! > 32.9 && b[1]! < 37.4
            const [first, second] = [ring[i]!, ring[i + 2]!].map((p) =>
              [p[0]! - b[0]!, p[1]! - b[1]!].map((d) => Math.abs(d)),
            ) as [[number, number], [number, number]]
            const square = (across: [number, number], along: [number, number]) =>
              across[1] < 1e-6 && along[0] < 1e-6 && across[0] > 0.01 && along[1] > 0.01
            if (near && (square(first, second) || square(second, first)))
              bites.push(`${properties.name_en ?? ''} ${b.join(' ')}`)
          })
      }
    expect(bites).toEqual([])
  })

  it('stays within its frame, with no coast or border along the frame itself', () => {
    const [west, south, east, north] = [31, 31, 43, 39.5]
    for (const line of [...layer<MultiLineString>('coast'), ...layer<MultiLineString>('borders')].flatMap(
      (f) => f.geometry.coordinates,
    ))
      line.forEach((p, i) => {
        expect(p[0]! >= west - 1e-9 && p[0]! <= east + 1e-9).toBe(true)
        expect(p[1]! >= south - 1e-9 && p[1]! <= north + 1e-9).toBe(true)
        const before = line[i - 1]
        if (before)
          for (const [axis, at] of [
            [0, west],
            [0, east],
            [1, south],
            [1, north],
          ] as const)
            expect(Math.abs(p[axis]! - at) < 1e-9 && Math.abs(before[axis]! - at) < 1e-9).toBe(false)
      })
  })
})

it.each([
  ['syria.geojson', 20],
  ['basemap.json', 30],
])('%s stays below %i KB gzipped', (name, kilobytes) => {
  expect(gzipSync(text(name), { level: 9 }).length).toBeLessThan(kilobytes * 1024)
})
