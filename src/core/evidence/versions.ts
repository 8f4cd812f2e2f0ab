/**
 * The map as one kind of publisher tells it. A version keeps the events that such a publisher reports, adds the
 * reports of theirs that the ledger does not follow, and leaves every place otherwise as it last was. General knowledge, on which
 * nobody differs, is kept in all.
 */
import { spellsFrom } from '../spells'
import {
  CONFIDENCES,
  EVIDENCES,
  PRECISIONS,
  type Alignment,
  type Atlas,
  type Day,
  type Details,
} from '../types'
import type { Disputed, EventDetail, Events } from '../types'
import { restsOnOwnClaim } from './standing'

/** `ledger`: what the facts follow. `confirmed`: the ledger without what rests on own claims alone. */
export const VERSIONS = ['ledger', 'gov', 'opp', 'independent', 'confirmed'] as const
export type Version = (typeof VERSIONS)[number]

const TOLD_BY: Readonly<Record<'gov' | 'opp' | 'independent', readonly Alignment[]>> = {
  gov: ['gov'],
  opp: ['opp', 'turkey'],
  independent: ['independent'],
}

/** An atlas and its details, event by event in the same order. */
export interface Told {
  readonly atlas: Atlas
  readonly details: Details
}

/** The version of an atlas; the ledger's is what was handed in. Cells, places and sources stay the same objects. */
export function versionOf(base: Told, version: Version): Told {
  if (version === 'ledger') return base
  const { atlas, details } = base
  const keeps = keeper(base, version)
  const extra =
    version === 'confirmed' ? new Map<number, Disputed[]>() : disputedBy(details, TOLD_BY[version])
  const rows: Row[] = []
  const counts: number[] = []
  for (let place = 0; place < atlas.places.length; place++) {
    const own = rowsOf(atlas, details, place).filter((row) => keeps(place, row.event))
    const told = (extra.get(place) ?? []).flatMap((entry) => disputedRow(atlas, entry) ?? [])
    const merged = [...own, ...told].sort((a, b) => a.day - b.day)
    rows.push(...merged)
    counts.push(merged.length)
  }
  const events = columns(rows, counts)
  const spells = spellsFrom(events)
  const snapshots = new Set<number>([atlas.firstDay, ...atlas.named.map((entry) => entry.day)])
  for (let place = 0; place < atlas.places.length; place++) {
    for (let i = spells.first[place]! + 1; i < spells.first[place + 1]!; i++) snapshots.add(spells.from[i]!)
  }
  const inRange = [...snapshots].filter((day) => day >= atlas.firstDay && day <= atlas.lastDay)
  return {
    atlas: { ...atlas, events, spells, snapshots: inRange.sort((a, b) => a - b) as Day[] },
    details: { ...details, events: rows.map((row) => row.detail) },
  }
}

interface Row {
  /** Index in the base atlas, or −1 for a report that the ledger does not follow. */
  readonly event: number
  readonly day: number
  readonly holder: number
  readonly evidence: number
  readonly precision: number
  readonly confidence: number
  readonly detail: EventDetail
}

function keeper(
  { atlas, details }: Told,
  version: Exclude<Version, 'ledger'>,
): (place: number, event: number) => boolean {
  if (version === 'confirmed') return (place, event) => !restsOnOwnClaim(atlas, details, place, event)
  const told = TOLD_BY[version]
  return (_, event) => {
    const { sources } = details.events[event]!
    return sources.length === 0 || sources.some((source) => told.includes(details.sources[source]!.alignment))
  }
}

function disputedBy(details: Details, told: readonly Alignment[]): Map<number, Disputed[]> {
  const byPlace = new Map<number, Disputed[]>()
  for (const entry of details.disputed) {
    if (!entry.sources.some((source) => told.includes(details.sources[source]!.alignment))) continue
    byPlace.set(entry.place, [...(byPlace.get(entry.place) ?? []), entry])
  }
  return byPlace
}

function rowsOf({ events }: Atlas, details: Details, place: number): Row[] {
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
