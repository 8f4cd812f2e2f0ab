/**
 * What the shown holder of each cell rests on, by cell, on a day; and the reader's filter by confidence and kind of source.
 */
import { spellAt } from '../holders'
import { CONFIDENCES, type Atlas, type Confidence, type Day, type Details } from '../types'

/** Class of a cell: an index into `EVIDENCES`, or one of these. */
export const DISPUTED = 4
export const NO_EVIDENCE = 255

/** Within so many days of a change, a version that the ledger does not follow makes the place disputed. */
const DISPUTED_DAYS = 60

/** Evidence class by cell. `details` null: nothing is known to be disputed. */
export function evidenceAt(atlas: Atlas, details: Details | null, day: Day): Uint8Array {
  const out = new Uint8Array(atlas.topology.cellCount)
  for (let cell = 0; cell < out.length; cell++) {
    const spell = spellAt(atlas.spells, cell, day)
    out[cell] = spell < 0 ? NO_EVIDENCE : atlas.events.evidence[atlas.spells.event[spell]!]!
  }
  for (const place of disputedOn(atlas, details, day)) if (place < out.length) out[place] = DISPUTED
  return out
}

/** Places of which, on this day, a publisher tells another version: another holder, from its report to the next change. */
export function disputedOn(atlas: Atlas, details: Details | null, day: Day): Set<number> {
  const places = new Set<number>()
  for (const { place, day: from, party } of details?.disputed ?? []) {
    if (day < from || day >= from + DISPUTED_DAYS) continue
    const spell = spellAt(atlas.spells, place, day)
    const next = spell + 1 < atlas.spells.first[place + 1]! ? atlas.spells.from[spell + 1]! : Infinity
    const since = spell < 0 ? -Infinity : atlas.spells.from[spell]!
    // A later change settles it; until then the two versions stand side by side.
    if (since > from || next <= day) continue
    const holder = spell < 0 ? null : atlas.holders[atlas.spells.holder[spell]!]!
    if (holder === null || atlas.parties[holder.party]!.id !== party) places.add(place)
  }
  return places
}

export interface Filter {
  /** The least confidence to show. */
  readonly confidence: Confidence
  /** Kinds of source to show; null for all. An event without a source passes only with null. */
  readonly kinds: ReadonlySet<string> | null
}

/** 1 for each cell whose holder on the day passes the filter. */
export function passes(atlas: Atlas, details: Details | null, day: Day, filter: Filter): Uint8Array {
  const least = CONFIDENCES.indexOf(filter.confidence)
  const out = new Uint8Array(atlas.topology.cellCount)
  for (let cell = 0; cell < out.length; cell++) {
    const spell = spellAt(atlas.spells, cell, day)
    if (spell < 0) continue
    const event = atlas.spells.event[spell]!
    if (atlas.events.confidence[event]! > least) continue
    if (filter.kinds && details) {
      const kinds = details.events[event]!.sources.map((source) => details.sources[source]!.kind)
      if (!kinds.some((kind) => filter.kinds!.has(kind))) continue
    }
    out[cell] = 1
  }
  return out
}
