/** The model and its cells as the atlas travels: see `core/wire`. */
import { isoDay } from '../../core/day'
import { CONFIDENCES, EVIDENCES, PRECISIONS, type Day, type Topology } from '../../core/types'
import { GRID, WIRE_FORMAT, type WireAtlas, type WireTopology } from '../../core/wire'
import type { Model } from '../model'
import type { Piece } from '../rims'
import { cutRoad } from '../road'
import { deltas } from './topology'
import { typographic } from './typographic'

/** The cells: their columns, the same decoded to cut the roads with, and the pieces among them. */
export interface Ground {
  readonly wire: WireTopology
  readonly topology: Topology
  readonly pieces: readonly Piece[]
}

/** @param hash the version of the facts */
export function wireAtlas(model: Model, ground: Ground, hash: string): WireAtlas {
  const { facts, places } = model
  const days = [...new Set(places.flatMap(({ events }) => events.map(({ day }) => day)))].sort(
    (a, b) => a - b,
  )
  return {
    format: WIRE_FORMAT,
    hash,
    edited: isoDay(facts.atlas.edited),
    firstDay: isoDay(facts.atlas.firstDay),
    lastDay: isoDay(facts.atlas.lastDay),
    limitKm: facts.atlas.limitKm,
    parties: model.parties.map((id) => ({ id, names: partyNames(model, id) })),
    holders: model.holders,
    regions: facts.regions.map(({ region, name }) => ({ id: region, name: typographic(name) })),
    places: wirePlaces(model),
    topology: ground.wire,
    pieces: wirePieces(model, ground.pieces),
    dayZero: isoDay(days[0] ?? facts.atlas.firstDay),
    dayGaps: deltas(days.map((day) => day - (days[0] ?? 0))),
    events: wireEvents(model, days),
    named: facts.snapshots.map((row) => ({
      day: isoDay(row.date),
      title: typographic(row.title),
      line: typographic(row.lineText),
    })),
    roads: facts.roadNames.map(({ road, name }) => wireRoad(model, ground.topology, road, name)),
  }
}

function partyNames({ facts }: Model, id: string): WireAtlas['parties'][number]['names'] {
  return facts.parties
    .filter((row) => row.party === id)
    .map(({ from, to, name, short, definition }) => ({
      from: isoDay(from),
      to: to === null ? null : isoDay(to),
      name: typographic(name),
      short: typographic(short),
      definition: typographic(definition),
    }))
}

function wirePlaces({ places, located }: Model): WireAtlas['places'] {
  const kinds = [...new Set(places.map(({ row }) => row.kind))].sort()
  const grid = (value: number | null) => Math.round((value ?? 0) * GRID)
  return {
    text: places.flatMap(({ row }) => [row.place, row.name, row.nameAr]),
    kinds,
    kind: places.map(({ row }) => kinds.indexOf(row.kind)),
    located,
    x: deltas(places.slice(0, located).map(({ row }) => grid(row.lon))),
    y: deltas(places.slice(0, located).map(({ row }) => grid(row.lat))),
    precisionM: places.map(({ row }) => row.precisionM),
    region: places.map(({ region }) => region),
    shares: places.flatMap(({ row }, i) =>
      row.sharesPointWith === null
        ? []
        : [[i, places.findIndex((other) => other.row.place === row.sharesPointWith)] as const],
    ),
  }
}

function wirePieces({ places }: Model, pieces: readonly Piece[]): NonNullable<WireAtlas['pieces']> {
  const away = (at: number, from: number | null) => Math.round(at * GRID) - Math.round(from! * GRID)
  return {
    place: deltas(pieces.map(({ site }) => site)),
    x: pieces.map(({ site, lon }) => away(lon, places[site]!.row.lon)),
    y: pieces.map(({ site, lat }) => away(lat, places[site]!.row.lat)),
  }
}

function wireEvents({ places, holders }: Model, days: readonly Day[]): WireAtlas['events'] {
  const index = new Map(days.map((day, i) => [day, i]))
  return {
    count: places.map(({ events }) => events.length),
    day: places.flatMap(({ events }) => deltas(events.map(({ day }) => index.get(day)!))),
    code: places.flatMap(({ events }) =>
      events.map((event) => {
        const rest = PRECISIONS.indexOf(event.precision) + 4 * CONFIDENCES.indexOf(event.confidence)
        return event.holder + holders.length * (EVIDENCES.indexOf(event.evidence) + 4 * rest)
      }),
    ),
  }
}

function wireRoad(
  { facts }: Model,
  topology: Topology,
  id: string,
  name: WireAtlas['roads'][number]['name'],
): WireAtlas['roads'][number] {
  const waypoints = facts.roads.filter(({ road }) => road === id)
  const stretches = cutRoad(
    waypoints.map(({ lon, lat }) => [lon, lat] as const),
    topology,
  )
  const points = stretches.flatMap(({ line }, i) => (i === 0 ? line : line.slice(1)))
  const xs = deltas(points.map(([lon]) => Math.round(lon * GRID)))
  const ys = deltas(points.map(([, lat]) => Math.round(lat * GRID)))
  return {
    id,
    name,
    precisionM: Math.max(...waypoints.map(({ precisionM }) => precisionM)),
    cell: deltas(stretches.map(({ cell }) => cell)),
    count: stretches.map(({ line }) => line.length - 1),
    points: xs.flatMap((x, i) => [x, ys[i]!]),
  }
}
