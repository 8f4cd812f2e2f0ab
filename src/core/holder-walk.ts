/**
 * Holders from one day to another: what changed in between is put in place, and nothing else is looked at. For walking
 * through days; a first day is looked up.
 */
import type { Spells } from './types'

export interface HolderWalk {
  /** Takes holders of one day to another, in place. */
  move(holders: Uint8Array, from: number, to: number): void
}

/** @param none the holder before a cell's first spell */
export function holderWalk(spells: Spells, none: number): HolderWalk {
  const count = spells.from.length
  const cell = new Uint32Array(count)
  for (let i = 0; i + 1 < spells.first.length; i++) cell.fill(i, spells.first[i], spells.first[i + 1])
  const order = Uint32Array.from({ length: count }, (_, i) => i)
  // By day; a cell's spells begin on different days.
  order.sort((a, b) => spells.from[a]! - spells.from[b]!)
  const days = Int32Array.from(order, (spell) => spells.from[spell]!)
  return { move }

  function move(holders: Uint8Array, from: number, to: number): void {
    if (to > from)
      for (let i = firstAfter(from); i < count && days[i]! <= to; i++) {
        const spell = order[i]!
        holders[cell[spell]!] = spells.holder[spell]!
      }
    else
      for (let i = firstAfter(from) - 1; i >= 0 && days[i]! > to; i--) {
        const spell = order[i]!
        const own = cell[spell]!
        holders[own] = spell > spells.first[own]! ? spells.holder[spell - 1]! : none
      }
  }

  /** The first entry of the order that begins after a day. */
  function firstAfter(day: number): number {
    let [low, high] = [0, count]
    while (low < high) {
      const middle = (low + high) >> 1
      if (days[middle]! <= day) low = middle + 1
      else high = middle
    }
    return low
  }
}
