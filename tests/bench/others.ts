/** What no page is needed for: how large the history is on the wire, and how long a difference of two days takes. */
import { gzipSync } from 'node:zlib'
import { decodeAtlas } from '../../src/atlas/decode'
import { differenceOf } from '../../src/core/difference'
import { placeHoldersAt } from '../../src/core/difference/places'
import { isoDay } from '../../src/core/day'
import { holdersAt } from '../../src/core/holders'
import { polygonsOf } from '../../src/core/polygons'
import { surfaceOf } from '../../src/core/surface'
import type { Atlas } from '../../src/core/types'
import type { WireAtlas } from '../../src/core/wire'
import { randoms, syntheticAtlas } from '../synthetic'
import { quantile, type Threshold } from './summary'

const gzip = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 }).length

/** Topology, pieces and spells of the real atlas, and the same days as GeoJSON: merged shapes by holder, a file a day. */
export function historySizes(wire: WireAtlas): Threshold[] {
  const { topology, pieces, events, dayGaps } = wire
  const own = gzip({ topology, pieces, events, dayGaps })
  const atlas = decodeAtlas(wire)
  const dated = atlas.snapshots.reduce((sum, _, i) => sum + gzip(datedGeoJson(atlas, i)), 0)
  return [
    {
      what: 'topology and spells of all days, gzip',
      value: own / 1000,
      limit: 110,
      atLeast: false,
      unit: 'kB',
    },
    {
      what: `dated GeoJSON of the same ${atlas.snapshots.length} days (${(dated / 1e6).toFixed(1)} MB gzip) by that`,
      ...{ value: dated / own, limit: 100, atLeast: true, unit: '×' },
    },
  ]
}

function datedGeoJson(atlas: Atlas, index: number): unknown {
  const { topology, snapshots, holders } = atlas
  const day = snapshots[index]!
  const next = snapshots[index + 1]
  const { shapes } = surfaceOf(topology, holdersAt(atlas, day), topology, Infinity)
  const properties = { start: isoDay(day), end: next === undefined ? null : isoDay(next) }
  return {
    type: 'FeatureCollection',
    features: [...shapes].map(([holder, rings]) => ({
      type: 'Feature',
      properties: { ...properties, party: atlas.parties[holders[holder]!.party]!.id },
      geometry: {
        type: 'MultiPolygon',
        coordinates: polygonsOf(rings).map((polygon) =>
          polygon.map((ring) => ring.map((point) => point.map((degrees) => Number(degrees.toFixed(6))))),
        ),
      },
    })),
  }
}

/** Two hundred pairs of random days of a made-up atlas, as the page asks for them. */
export function differenceTimes(cells: number, days: number): Threshold[] {
  const atlas = syntheticAtlas({ cells, days, seed: 7 })
  const random = randoms(3)
  const any = () => atlas.snapshots[Math.floor(random() * atlas.snapshots.length)]!
  const times = Array.from({ length: 220 }, () => {
    const [a, b] = [any(), any()]
    const before = performance.now()
    const held = [a, b].map((day) => ({ cells: holdersAt(atlas, day), places: placeHoldersAt(atlas, day) }))
    differenceOf(atlas, held[0]!, held[1]!)
    return performance.now() - before
  }).slice(20)
  const most = { limit: 10, atLeast: false, unit: 'ms' }
  return [
    { what: `difference of two days at ${cells} cells, median`, value: quantile(times, 0.5), ...most },
    { what: `difference of two days at ${cells} cells, p95`, value: quantile(times, 0.95), ...most },
  ]
}
