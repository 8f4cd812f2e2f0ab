/**
 * What the shown holder of each cell rests on, by cell, on a day; and the reader's filter by confidence and kind of source.
 */
import { spellAt } from '../holders'
import { CONFIDENCES, type Atlas, type Confidence, type Day, type Details } from '../types'

/** Class of a cell: an index into `EVIDENCES`, or one of these. */
export const DISPUTED = 4
export const NO_EVIDENCE = 255

/** For so many days at most, a version that the ledger does not follow makes the place disputed. */
export const DISPUTED_DAYS = 60

/** Evidence class by cell. @param disputed places of which sources disagree on the day, as `disputedOn` gives them */
export function evidenceAt(atlas: Atlas, disputed: ReadonlySet<number>, day: Day): Uint8Array {
  const out = new Uint8Array(atlas.topology.cellCount)
  for (let cell = 0; cell < out.length; cell++) {
    const spell = spellAt(atlas.spells, cell, day)
    out[cell] = spell < 0 ? NO_EVIDENCE : atlas.events.evidence[atlas.spells.event[spell]!]!
  }
  for (const place of disputed) if (place < out.length) out[place] = DISPUTED
  return out
}

/**
 * Places of which, on this day, a publisher tells another version than the ledger: another holder, from its report to
 * the ledger's next change. @param details null: nothing is known to be disputed
 */
export function disputedOn(atlas: Atlas, details: Details | null, day: Day): Set<number> {
  const places = new Set<number>()
  for (const { place, day: from, party } of details?.disputed ?? []) {
    if (day < from || day >= from + DISPUTED_DAYS) continue
    const spell = spellAt(atlas.spells, place, day)
    // A later change settles it; until then the two versions stand side by side.
    if (spell >= 0 && atlas.spells.from[spell]! > from) continue
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
