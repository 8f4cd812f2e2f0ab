/** The spells of a place, looked up: who holds it on a day, and all its holders in order. */
import type { Day, Spells } from './types'

/** In a holders array: nobody is known to hold this cell, or the cell is switched off. */
export const NO_HOLDER = 255

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
