/**
 * What the shown holder of each cell rests on, by cell, on a day; and the reader's filter by confidence and kind of source.
 */
import { cellSpells, placeOfCell } from '../cells'
import { spellAt } from '../holders'
import {
  CONFIDENCES,
  EVIDENCES,
  type Atlas,
  type Confidence,
  type Day,
  type Details,
  type Spells,
} from '../types'

/** Class of a cell: an index into `EVIDENCES`, or one of these. */
export const DISPUTED = 4
export const NO_EVIDENCE = 255

const INFERRED = EVIDENCES.indexOf('inferred')

/** For so many days at most, a version that the ledger does not follow makes the place disputed. */
export const DISPUTED_DAYS = 60

/** Evidence class by cell. @param disputed places of which sources disagree on the day, as `disputedOn` gives them */
export function evidenceAt(atlas: Atlas, disputed: ReadonlySet<number>, day: Day): Uint8Array {
  const out = new Uint8Array(atlas.topology.cellCount)
  const spells = cellSpells(atlas)
  for (let cell = 0; cell < out.length; cell++) {
    const spell = spellAt(spells, cell, day)
    if (spell < 0) out[cell] = NO_EVIDENCE
    // No report names this ground: who holds it follows from those round about.
    else if (spells.outweighed[spell]) out[cell] = INFERRED
    else if (disputed.has(placeOfCell(atlas, cell))) out[cell] = DISPUTED
    else out[cell] = atlas.events.evidence[spells.event[spell]!]!
  }
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
  const out = new Uint8Array(atlas.topology.cellCount)
  const spells = cellSpells(atlas)
  for (let cell = 0; cell < out.length; cell++)
    out[cell] = spellPasses(spells, atlas, details, spellAt(spells, cell, day), filter) ? 1 : 0
  return out
}

/** Whether the holder of a place, with or without a cell, passes the filter on the day. */
export function placePasses(
  atlas: Atlas,
  details: Details | null,
  place: number,
  day: Day,
  filter: Filter,
): boolean {
  return spellPasses(atlas.spells, atlas, details, spellAt(atlas.spells, place, day), filter)
}

function spellPasses(
  spells: Spells,
  { events }: Atlas,
  details: Details | null,
  spell: number,
  { confidence, kinds }: Filter,
): boolean {
  if (spell < 0) return false
  const event = spells.event[spell]!
  if (events.confidence[event]! > CONFIDENCES.indexOf(confidence)) return false
  if (!kinds || !details) return true
  return details.events[event]!.sources.some((source) => kinds.has(details.sources[source]!.kind))
}
