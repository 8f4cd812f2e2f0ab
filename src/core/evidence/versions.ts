/**
 * The map as one kind of publisher tells it. Rows of the facts name one source as a rule, so that a publisher which is
 * not named has not denied anything: its silence is never read as another version. A version is the ledger with the
 * reports of such publishers that the ledger does not follow, each to the ledger's next change or for `DISPUTED_DAYS`;
 * what rests on their own reports is told apart by `toldAt`.
 */
import { cellSpells, placeCells } from '../cells'
import { spellAt } from '../holders'
import { snapshotsOf } from '../snapshots'
import { spellsFrom } from '../spells'
import {
  CONFIDENCES,
  EVIDENCES,
  PRECISIONS,
  type Alignment,
  type Atlas,
  type Day,
  type Details,
  type Disputed,
  type EventDetail,
  type Events,
} from '../types'
import { DISPUTED_DAYS } from './classes'
import { restsOnOwnClaim } from './standing'

/**
 * `ledger`: what the facts follow. `confirmed`: the ledger, of which `toldAt` leaves out what rests on own claims alone.
 */
export const VERSIONS = ['ledger', 'gov', 'opp', 'independent', 'confirmed'] as const
export type Version = (typeof VERSIONS)[number]

const TOLD_BY: Readonly<Record<Version, readonly Alignment[]>> = {
  ledger: [],
  gov: ['gov'],
  opp: ['opp', 'turkey'],
  independent: ['independent'],
  confirmed: [],
}

/** The version that tells what a publisher of this alignment reports; null where there is none. */
export function versionBy(alignment: Alignment): Version | null {
  return VERSIONS.find((version) => TOLD_BY[version].includes(alignment)) ?? null
}

/** An atlas and its details, event by event in the same order. */
export interface Told {
  readonly atlas: Atlas
  readonly details: Details
}

/**
 * The version of an atlas; what was handed in where its events are the ledger's. Cells, places and sources stay the same
 * objects.
 */
export function versionOf(base: Told, version: Version): Told {
  if (TOLD_BY[version].length === 0) return base
  const { atlas, details } = base
  const extra = disputedBy(details, TOLD_BY[version])
  const rows: Row[] = []
  const counts: number[] = []
  for (let place = 0; place < atlas.places.length; place++) {
    const reports = (extra.get(place) ?? []).flatMap((entry) => disputedRow(atlas, entry) ?? [])
    const kept = retold(rowsOf(base, place), reports)
    rows.push(...kept)
    counts.push(kept.length)
  }
  const events = columns(rows, counts)
  const spells = spellsFrom(events)
  return {
    atlas: { ...atlas, events, spells, snapshots: snapshotsOf({ ...atlas, spells }) },
    details: { ...details, events: rows.map((row) => row.detail) },
  }
}

/**
 * 1 for each cell of which the version speaks on the day: its tellers report the holder themselves; in `confirmed`,
 * another than the holder's own outlets does; in the ledger, all cells.
 */
export function toldAt(told: Told, version: Version, day: Day): Uint8Array {
  const { atlas } = told
  const out = new Uint8Array(atlas.topology.cellCount)
  if (version === 'ledger') return out.fill(1)
  const own = placeCells(atlas)
  const spells = cellSpells(atlas)
  for (let place = 0; place < own; place++) out[place] = speaksOf(told, version, place, day) ? 1 : 0
  for (let cell = own; cell < out.length; cell++) {
    // A piece is told of by those who report what decides it.
    const spell = spellAt(spells, cell, day)
    if (spell >= 0) out[cell] = out[placeOfEvent(atlas.events, spells.event[spell]!)]!
  }
  return out
}

/** As `toldAt`, for one place, with or without a cell. */
export function speaksOf({ atlas, details }: Told, version: Version, place: number, day: Day): boolean {
  const { events, spells } = atlas
  const spell = spellAt(spells, place, day)
  if (spell < 0) return false
  const tellers = TOLD_BY[version]
  // A spell may be reported again while it lasts.
  for (let i = spells.event[spell]!; i < events.first[place + 1]! && events.day[i]! <= day; i++) {
    // What came and went within a day is no word on who stayed.
    if (events.holder[i] !== spells.holder[spell]) continue
    const { sources } = details.events[i]!
    const speaks =
      version === 'confirmed'
        ? !restsOnOwnClaim(atlas, details, place, i)
        : sources.some((source) => tellers.includes(details.sources[source]!.alignment))
    if (speaks) return true
  }
  return version === 'ledger'
}

function placeOfEvent({ first }: Events, event: number): number {
  let [low, high] = [0, first.length - 1]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (first[middle]! <= event) low = middle
    else high = middle
  }
  return low
}

interface Row {
  readonly day: number
  readonly holder: number
  readonly evidence: number
  readonly precision: number
  readonly confidence: number
  readonly detail: EventDetail
  /** Index in the ledger's atlas, or −1 for a report that the ledger does not follow. */
  readonly event: number
}

/** Rows with reports among them. A report of what the ledger has a little earlier moves the change to its own day. */
function retold(rows: readonly Row[], reports: readonly Row[]): Row[] {
  const later = new Set<Row | undefined>()
  for (const report of reports) {
    const last = rows.findLast((row) => row.day < report.day)
    if (last && last.holder === report.holder && report.day - last.day <= DISPUTED_DAYS) later.add(last)
  }
  const kept = rows.filter((row, i) => i === 0 || !later.has(row))
  const all = [...kept, ...reports].sort((a, b) => a.day - b.day)
  return all.flatMap((row, i) => {
    const ends = row.day + DISPUTED_DAYS
    const ledger = rows.findLast(({ day }) => day <= ends)
    const stands = row.event >= 0 || !ledger || (all[i + 1]?.day ?? Infinity) <= ends
    return stands
      ? [row]
      : [row, { ...row, ...RETURN, day: ends, holder: ledger.holder, event: ledger.event }]
  })
}

/** Nothing more was heard of a report: the place is shown as in the ledger again. */
const RETURN = {
  evidence: EVIDENCES.indexOf('inferred'),
  precision: PRECISIONS.indexOf('approx'),
  confidence: CONFIDENCES.indexOf('low'),
  detail: {
    kind: 'inferred',
    sources: [],
    note: `No further report within ${DISPUTED_DAYS} days: as in the ledger again.`,
  },
} as const

function disputedBy(details: Details, told: readonly Alignment[]): Map<number, Disputed[]> {
  const byPlace = new Map<number, Disputed[]>()
  for (const entry of details.disputed) {
    if (!entry.sources.some((source) => told.includes(details.sources[source]!.alignment))) continue
    byPlace.set(entry.place, [...(byPlace.get(entry.place) ?? []), entry])
  }
  return byPlace
}

function rowsOf({ atlas: { events }, details }: Told, place: number): Row[] {
  const rows: Row[] = []
  for (let event = events.first[place]!; event < events.first[place + 1]!; event++) {
    rows.push({
      event,
      day: events.day[event]!,
      holder: events.holder[event]!,
      evidence: events.evidence[event]!,
      precision: events.precision[event]!,
      confidence: events.confidence[event]!,
      detail: details.events[event]!,
    })
  }
  return rows
}

/** A report as an event; null where its holder is none the atlas can draw. */
function disputedRow(atlas: Atlas, entry: Disputed): Row | null {
  const party = atlas.parties.findIndex(({ id }) => id === entry.party)
  const before = atlas.parties.findIndex(({ id }) => id === entry.before)
  const holder = atlas.holders.findIndex(
    (candidate) =>
      candidate.party === party && (candidate.between === null || candidate.between.includes(before)),
  )
  if (holder < 0) return null
  return {
    event: -1,
    day: entry.day,
    holder,
    evidence: EVIDENCES.indexOf('documented'),
    precision: PRECISIONS.indexOf(entry.precision),
    confidence: CONFIDENCES.indexOf(entry.confidence),
    detail: { kind: 'claim', sources: entry.sources, note: entry.note },
  }
}

function columns(rows: readonly Row[], counts: readonly number[]): Events {
  let sum = 0
  const pick = (of: (row: Row) => number) => Uint8Array.from(rows, of)
  return {
    first: Uint32Array.from([0, ...counts.map((count) => (sum += count))]),
    day: Int32Array.from(rows, (row) => row.day),
    holder: pick((row) => row.holder),
    evidence: pick((row) => row.evidence),
    precision: pick((row) => row.precision),
    confidence: pick((row) => row.confidence),
  }
}
