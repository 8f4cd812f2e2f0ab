/**
 * Who holds what on a day: the spells of each place, looked up.
 */
import type { Atlas, Day, Spells } from './types'

/** In a holders array: nobody is known to hold this cell, or the cell is switched off. */
export const NO_HOLDER = 255

/** Holder by cell on a day: indexes into `Atlas.holders`, or `NO_HOLDER` before a place's first spell. */
export function holdersAt(atlas: Atlas, day: Day): Uint8Array {
  const { spells, topology } = atlas
  const out = new Uint8Array(topology.cellCount)
  for (let place = 0; place < out.length; place++) out[place] = holderAt(spells, place, day)
  return out
}

/** Holder of a place on a day, with or without a cell: an index into `Atlas.holders`, or `NO_HOLDER`. */
export function holderAt(spells: Spells, place: number, day: Day): number {
  const spell = spellAt(spells, place, day)
  return spell < 0 ? NO_HOLDER : spells.holder[spell]!
}

/** Index of the spell that a place is in on a day; −1 before its first. */
export function spellAt(spells: Spells, place: number, day: Day): number {
  let low = spells.first[place]!
  let high = spells.first[place + 1]!
  const start = low
  while (low < high) {
    const middle = (low + high) >> 1
    if (spells.from[middle]! <= day) low = middle + 1
    else high = middle
  }
  return low === start ? -1 : low - 1
}

/** One spell of a place, in full. */
export interface Spell {
  readonly index: number
  readonly from: Day
  /** Exclusive; null while it lasts. */
  readonly to: Day | null
  readonly holder: number
  readonly event: number
}

/** All spells of a place, in order. */
export function spellsOf(spells: Spells, place: number): Spell[] {
  const end = spells.first[place + 1]!
  const out: Spell[] = []
  for (let i = spells.first[place]!; i < end; i++) {
    out.push({
      index: i,
      from: spells.from[i]! as Day,
      to: i + 1 < end ? (spells.from[i + 1]! as Day) : null,
      holder: spells.holder[i]!,
      event: spells.event[i]!,
    })
  }
  return out
}
