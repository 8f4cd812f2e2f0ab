/**
 * Facts put in the order the atlas uses: places along the Hilbert curve (those with a cell first), holders, regions,
 * and each place's events. What encode and layers both start from.
 */
import type { Confidence, Day, Evidence, EventKind, Precision } from '../core/types'
import { evidenceOfChange } from './evidence'
import type { Facts, PlaceRow } from './facts'
import { hilbert } from './tessellate/hilbert'

export interface ModelEvent {
  readonly day: Day
  /** Index into `Model.holders`. */
  readonly holder: number
  readonly evidence: Evidence
  readonly precision: Precision
  readonly confidence: Confidence
  readonly kind: EventKind
  readonly sources: readonly string[]
  readonly note: string
}

export interface ModelPlace {
  readonly row: PlaceRow
  /** Index into the facts' regions. */
  readonly region: number
  readonly events: readonly ModelEvent[]
}

export interface Model {
  readonly facts: Facts
  /** Party ids in the order of the table. */
  readonly parties: readonly string[]
  readonly holders: readonly (readonly [number] | readonly [number, number, number])[]
  readonly places: readonly ModelPlace[]
  /** The first so many places have a cell. */
  readonly cells: number
  /** The first so many places have a position. */
  readonly located: number
}

/** @param facts checked: every id it names exists */
export function modelOf(facts: Facts): Model {
  const parties = [...new Set(facts.parties.map((row) => row.party))]
  const holders = holdersOf(facts, parties)
  const events = eventsByPlace(facts, holderIndex(parties, holders))
  const along = curveOf(facts)
  const places = facts.places
    .map((row) => ({ row, region: regionOf(facts, row), events: events.get(row.place) ?? [] }))
    .filter(({ events }) => events.length > 0)
    .map((place) => ({ place, rank: rankOf(place.row), key: along(place.row) }))
    .sort((a, b) => a.rank - b.rank || a.key - b.key || (a.place.row.place < b.place.row.place ? -1 : 1))
  return {
    facts,
    parties,
    holders,
    places: places.map(({ place }) => place),
    cells: places.filter(({ rank }) => rank === 0).length,
    located: places.filter(({ rank }) => rank < 2).length,
  }
}

/** 0: has a cell; 1: shares another's point; 2: has no position. */
function rankOf(row: PlaceRow): 0 | 1 | 2 {
  if (row.lat === null || row.lon === null) return 2
  return row.sharesPointWith === null ? 0 : 1
}

/** A place's position along the Hilbert curve over all places. */
function curveOf(facts: Facts): (row: PlaceRow) => number {
  const lats = facts.places.flatMap((place) => place.lat ?? [])
  const lons = facts.places.flatMap((place) => place.lon ?? [])
  const [south, north, west, east] = [
    Math.min(...lats),
    Math.max(...lats),
    Math.min(...lons),
    Math.max(...lons),
  ]
  return ({ lat, lon }) =>
    lat === null || lon === null ? 0 : hilbert(unit(lon, west, east), unit(lat, south, north))
}

function unit(value: number, low: number, high: number): number {
  return high === low ? 0 : (value - low) / (high - low)
}

function regionOf(facts: Facts, row: PlaceRow): number {
  const index = facts.regions.findIndex(
    ({ tags }) => tags.length === 0 || tags.some((tag) => row.tags.includes(tag)),
  )
  if (index < 0) throw new Error(`${row.file}:${row.line} tags: no region takes this place`)
  return index
}

function holdersOf(facts: Facts, parties: readonly string[]): Model['holders'] {
  const contested = parties.indexOf('contested')
  const plain = parties.flatMap((_, i) => (i === contested ? [] : [[i] as const]))
  const pairs = new Map<string, readonly [number, number, number]>()
  for (const [party, a, b] of contests(facts)) {
    if (party !== 'contested') continue
    const sides = [parties.indexOf(a), parties.indexOf(b)].sort((x, y) => x - y) as [number, number]
    pairs.set(sides.join(), [contested, ...sides])
  }
  return [...plain, ...[...pairs.values()].sort((x, y) => x[1] - y[1] || x[2] - y[2])]
}

/** Each change's party and, where contested, the two sides. */
function* contests(facts: Facts): Generator<[party: string, a: string, b: string]> {
  for (const row of facts.ledger) yield [row.party, row.before, row.contender ?? '']
  const before = new Map<string, string>()
  for (const row of facts.baseline) {
    yield [row.party, before.get(row.place) ?? '', row.contender ?? '']
    before.set(row.place, row.party)
  }
}

type HolderOf = (party: string, before: string, contender: string | null) => number

function holderIndex(parties: readonly string[], holders: Model['holders']): HolderOf {
  return (party, before, contender) => {
    const id = parties.indexOf(party)
    if (party !== 'contested') return holders.findIndex((holder) => holder[0] === id)
    const sides = [parties.indexOf(before), parties.indexOf(contender ?? '')].sort((x, y) => x - y)
    return holders.findIndex((holder) => holder[1] === sides[0] && holder[2] === sides[1])
  }
}

function eventsByPlace(facts: Facts, holderOf: HolderOf): Map<string, ModelEvent[]> {
  const events = new Map<string, ModelEvent[]>()
  const last = new Map<string, string>()
  const add = (place: string, party: string, event: ModelEvent) => {
    const list = events.get(place)
    if (list) list.push(event)
    else events.set(place, [event])
    last.set(place, party)
  }
  for (const row of facts.baseline) {
    add(row.place, row.party, {
      day: row.date,
      holder: holderOf(row.party, last.get(row.place) ?? '', row.contender),
      evidence: row.evidence,
      precision: 'approx',
      confidence: row.evidence === 'documented' ? 'medium' : 'low',
      kind: 'baseline',
      sources: row.sources,
      note: row.basis,
    })
  }
  for (const row of facts.ledger) {
    add(row.place, row.party, {
      day: row.date,
      holder: holderOf(row.party, row.before, row.contender),
      evidence: evidenceOfChange(row.kind, row.sources.length),
      precision: row.precision,
      confidence: row.confidence,
      kind: row.kind,
      sources: row.sources,
      note: row.note,
    })
  }
  for (const list of events.values()) list.sort((a, b) => a.day - b.day)
  return events
}
