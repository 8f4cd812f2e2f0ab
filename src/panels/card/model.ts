/**
 * The life of a place: every report of it in order, its spells, and the versions that the atlas does not follow. It does
 * not depend on the day, so that the card follows the slider by looking up one spell.
 */
import { transferOf, type Transfer } from '../../core/evidence/standing'
import { NO_HOLDER, spellsOf, type Spell } from '../../core/holders'
import {
  CONFIDENCES,
  EVIDENCES,
  PRECISIONS,
  type Atlas,
  type Confidence,
  type Day,
  type Details,
  type Disputed,
  type Evidence,
  type EventKind,
  type Precision,
  type Source,
} from '../../core/types'

/** What the facts say beyond the columns: read after the first picture. */
export interface ReportDetail {
  readonly kind: EventKind
  readonly sources: readonly Source[]
  readonly note: string
  /** Who won and who lost by it: how each source stands to it follows. */
  readonly transfer: Transfer
}

/** A row of the facts on one place. */
export interface Report {
  /** Index into `Atlas.events`. */
  readonly event: number
  readonly day: Day
  /** Indexes into `Atlas.holders`: the holder by the report before, `NO_HOLDER` for the first; and by this one. */
  readonly from: number
  readonly to: number
  readonly precision: Precision
  readonly confidence: Confidence
  readonly evidence: Evidence
  /** null until the details are read. */
  readonly detail: ReportDetail | null
}

export interface Life {
  readonly place: number
  readonly reports: readonly Report[]
  /** Spells that last at least a day, in order. */
  readonly spells: readonly Spell[]
  readonly disputed: readonly DisputedVersion[]
  /** Places at this place's point. */
  readonly samePoint: readonly number[]
}

/** A version that the atlas does not follow, its sources and parties looked up. */
export interface DisputedVersion extends Omit<Disputed, 'sources' | 'before' | 'party' | 'place'> {
  readonly sources: readonly Source[]
  /** Indexes into `Atlas.parties`; −1 for a party that the atlas does not know. */
  readonly from: number
  readonly to: number
  readonly transfer: Transfer
}

/** All that the atlas holds of a place. @param details null until read: reports then lack theirs */
export function lifeOf(atlas: Atlas, details: Details | null, place: number): Life {
  const { first } = atlas.events
  const reports: Report[] = []
  for (let event = first[place]!; event < first[place + 1]!; event++)
    reports.push(reportOf(atlas, details, event, reports.at(-1)?.to ?? NO_HOLDER))
  return {
    place,
    reports,
    spells: spellsOf(atlas.spells, place),
    disputed: (details?.disputed ?? [])
      .filter((version) => version.place === place)
      .map((version) => disputedVersion(atlas, details!, version)),
    samePoint: samePoint(atlas, place),
  }
}

/** The spell that a day lies in, the report that opened it, and the one that ends it; null before the first. */
export function nowOf(
  life: Life,
  day: Day,
): { readonly spell: Spell; readonly opened: Report; readonly ended: Report | null } | null {
  const i = life.spells.findLastIndex(({ from }) => from <= day)
  const spell = life.spells[i]
  if (!spell) return null
  const report = (event: number | undefined) => life.reports.find((entry) => entry.event === event) ?? null
  return { spell, opened: report(spell.event)!, ended: report(life.spells[i + 1]?.event) }
}

/** The evidence in finer words: an area row without a report is an estimate. */
export function evidenceOf({ evidence, detail }: Report): Evidence | 'estimate' {
  return evidence === 'area' && detail?.sources.length === 0 ? 'estimate' : evidence
}

function reportOf(atlas: Atlas, details: Details | null, event: number, from: number): Report {
  const { events } = atlas
  const detail = details?.events[event]
  return {
    event,
    day: events.day[event]! as Day,
    from,
    to: events.holder[event]!,
    precision: PRECISIONS[events.precision[event]!]!,
    confidence: CONFIDENCES[events.confidence[event]!]!,
    evidence: EVIDENCES[events.evidence[event]!]!,
    detail: detail
      ? {
          kind: detail.kind,
          note: detail.note,
          sources: sourcesOf(details, detail.sources),
          transfer: transferOf(atlas, from, events.holder[event]!),
        }
      : null,
  }
}

function disputedVersion(atlas: Atlas, details: Details, version: Disputed): DisputedVersion {
  const { day, precision, confidence, note, why, before, party, sources } = version
  const index = (id: string) => atlas.parties.findIndex((entry) => entry.id === id)
  return {
    ...{ day, precision, confidence, note, why },
    sources: sourcesOf(details, sources),
    from: index(before),
    to: index(party),
    transfer: { won: [party], lost: [before] },
  }
}

function sourcesOf(details: Details, indexes: readonly number[]): Source[] {
  return indexes.flatMap((i) => details.sources[i] ?? [])
}

/** The place whose point this one borrows, and those that borrow the same. */
function samePoint({ places }: Atlas, place: number): number[] {
  const owner = places[place]!.sharesPointWith ?? place
  return places.flatMap((other, i) =>
    i !== place && (i === owner || other.sharesPointWith === owner) ? [i] : [],
  )
}
