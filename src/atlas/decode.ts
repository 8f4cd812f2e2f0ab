/** The two travelled files as `core` reads them. `load` checks the format's version; here columns are put together. */
import { cellAreas } from '../core/area'
import { placeOfCell } from '../core/cells'
import { day, parseDay } from '../core/day'
import { decodeTopology, sums } from '../core/decode-topology'
import { distanceKm } from '../core/locate'
import { snapshotsOf } from '../core/snapshots'
import { spellsFrom } from '../core/spells'
import type {
  Atlas,
  Details,
  Events,
  Holder,
  IsoDay,
  Km,
  Outweighed,
  PartyId,
  Pieces,
  Place,
  PlaceId,
  RegionId,
  Road,
  SourceId,
  Spells,
  Stretch,
} from '../core/types'
import { GRID, type WireAtlas, type WireDetails, type WireOutweighed } from '../core/wire'

/** @throws RangeError when a date is none */
export function decodeAtlas(wire: WireAtlas): Atlas {
  const pieces = decodeInPieces(wire)
  for (;;) {
    const { done, value } = pieces.next()
    if (done) return value
  }
}

/** The same with a stop after each piece of the work, as long as a slow phone should take for one. @throws the same */
export function* decodeInPieces(wire: WireAtlas): Generator<void, Atlas> {
  const topology = decodeTopology(wire.topology)
  yield
  const cellKm2 = cellAreas(topology)
  yield
  const days = eventDays(wire)
  const events = decodeEvents(wire, days)
  const spells = spellsFrom(events)
  yield
  const named = wire.named.map(({ day: text, title, line }) => ({ day: day(text), title, line }))
  const [firstDay, lastDay] = [day(wire.firstDay), day(wire.lastDay)]
  const places = decodePlaces(wire.places)
  const pieces = decodePieces(wire.pieces, places)
  yield
  const placeOf = (cell: number) => (cell < 0 ? -1 : placeOfCell({ topology, pieces }, cell))
  return {
    facts: { hash: wire.hash, date: wire.edited as IsoDay },
    firstDay,
    lastDay,
    limitKm: wire.limitKm as Km,
    parties: wire.parties.map(({ id, names }) => ({
      id: id as PartyId,
      names: names.map((name) => ({ ...name, from: day(name.from), to: parseDay(name.to ?? '') })),
    })),
    holders: wire.holders.map(([party, a, b]): Holder => ({
      party,
      between: a === undefined || b === undefined ? null : [a, b],
    })),
    regions: wire.regions.map(({ id, name }) => ({ id: id as RegionId, name })),
    places,
    topology,
    pieces,
    ...(wire.pieces?.outweighed && {
      outweighed: decodeOutweighed(wire.pieces.outweighed, spells, pieces, days),
    }),
    cellKm2,
    events,
    spells,
    snapshots: snapshotsOf({ spells, named, firstDay, lastDay }),
    named,
    roads: wire.roads.map((road) => decodeRoad(road, placeOf)),
  }
}

export function decodeDetails(wire: WireDetails): Details {
  return {
    hash: wire.hash,
    sources: wire.sources.map((source) => ({ ...source, id: source.id as SourceId })),
    events: wire.events.kind.map((kind, i) => {
      const sources = wire.events.sources[i]!
      return {
        kind: wire.kinds[kind]!,
        sources: typeof sources === 'number' ? [sources] : sources,
        note: wire.notes[wire.events.note[i]!]!,
      }
    }),
    aliases: wire.aliases.map((text) => (text === '' ? [] : text.split('|'))),
    positionBasis: wire.positionBasis,
    milestones: wire.milestones.map((row) => ({ ...row, day: day(row.day) })),
    presence: wire.presence.map((row) => ({ ...row, from: day(row.from), to: parseDay(row.to ?? '') })),
    disputed: wire.disputed.map((row) => ({
      ...row,
      day: day(row.day),
      before: row.before as PartyId,
      party: row.party as PartyId,
    })),
    claims: wire.claims.map((claim) => ({ ...claim, day: day(claim.day) })),
    lists: Object.fromEntries(
      Object.entries(wire.lists).map(([id, rows]) => [
        id,
        rows.map(([name, place, note]) => ({ name, place, note })),
      ]),
    ),
    tags: wire.tags,
  }
}

function decodePlaces(wire: WireAtlas['places']): Place[] {
  const [xs, ys] = [sums(wire.x), sums(wire.y)]
  const shares = new Map(wire.shares)
  return wire.kind.map((kind, i) => ({
    id: wire.text[3 * i]! as PlaceId,
    name: wire.text[3 * i + 1]!,
    nameAr: wire.text[3 * i + 2]!,
    kind: wire.kinds[kind]!,
    lon: i < wire.located ? xs[i]! / GRID : null,
    lat: i < wire.located ? ys[i]! / GRID : null,
    precisionM: wire.precisionM[i]!,
    region: wire.region[i]!,
    sharesPointWith: shares.get(i) ?? null,
  }))
}

function decodePieces(wire: WireAtlas['pieces'], places: readonly Place[]): Pieces {
  const place = sums(wire?.place ?? [])
  // Round as the table has it: a sum of two degrees is not to the last bit the degree that was meant.
  const at = (from: number | null, steps: number) => Math.round(from! * GRID + steps) / GRID
  return {
    place: Int32Array.from(place),
    lon: Float64Array.from(place, (p, i) => at(places[p]!.lon, wire!.x[i]!)),
    lat: Float64Array.from(place, (p, i) => at(places[p]!.lat, wire!.y[i]!)),
  }
}

function decodeOutweighed(
  wire: WireOutweighed,
  spells: Spells,
  { place }: Pieces,
  days: readonly number[],
): Outweighed {
  const first = Uint32Array.from([0, ...sums(wire.count)])
  const total = wire.from.length
  const out = { from: new Int32Array(total), until: new Float64Array(total), speaker: new Int32Array(total) }
  for (let piece = 0; piece + 1 < first.length; piece++) {
    let index = 0
    for (let i = first[piece]!; i < first[piece + 1]!; i++) {
      index += wire.from[i]!
      out.from[i] = days[index]!
      out.until[i] = wire.days[i] === 0 ? Infinity : days[index + wire.days[i]!]!
      out.speaker[i] = place[piece]! + wire.speaker[i]!
    }
  }
  return { of: spells, first, ...out }
}

function eventDays(wire: WireAtlas): number[] {
  const zero = day(wire.dayZero)
  return sums(wire.dayGaps).map((gap) => zero + gap)
}

function decodeEvents(wire: WireAtlas, days: readonly number[]): Events {
  const total = wire.events.code.length
  const first = Uint32Array.from([0, ...sums(wire.events.count)])
  const columns = {
    day: new Int32Array(total),
    holder: new Uint8Array(total),
    evidence: new Uint8Array(total),
    precision: new Uint8Array(total),
    confidence: new Uint8Array(total),
  }
  for (let place = 0; place + 1 < first.length; place++) {
    let index = 0
    for (let i = first[place]!; i < first[place + 1]!; i++) {
      index += wire.events.day[i]!
      columns.day[i] = days[index]!
    }
  }
  wire.events.code.forEach((code, i) => {
    const rest = Math.floor(code / wire.holders.length)
    columns.holder[i] = code % wire.holders.length
    columns.evidence[i] = rest % 4
    columns.precision[i] = (rest >> 2) % 4
    columns.confidence[i] = rest >> 4
  })
  return { first, ...columns }
}

function decodeRoad(wire: WireAtlas['roads'][number], placeOf: (cell: number) => number): Road {
  const xs = sums(wire.points.filter((_, i) => i % 2 === 0))
  const ys = sums(wire.points.filter((_, i) => i % 2 === 1))
  const points = xs.map((x, i) => [x / GRID, ys[i]! / GRID] as const)
  let at = 0
  let km = 0
  const stretches = sums(wire.cell).map((cell, i): Stretch => {
    const line = points.slice(at, at + wire.count[i]! + 1)
    at += wire.count[i]!
    const fromKm = km
    for (let k = 1; k < line.length; k++) km += distanceKm(...line[k - 1]!, ...line[k]!)
    return { cell, place: placeOf(cell), fromKm: fromKm as Km, toKm: km as Km, line }
  })
  return { id: wire.id, name: wire.name, precisionM: wire.precisionM, lengthKm: km as Km, stretches }
}
