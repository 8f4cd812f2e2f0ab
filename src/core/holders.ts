/**
 * Who holds what on a day: the spells of each place, and of each cell of the surface, looked up.
 */
import { cellSpells } from './cells'
import { holderWalk, type HolderWalk } from './holder-walk'
import { holderAt, NO_HOLDER } from './lookup'
import type { Atlas, Day, Spells } from './types'

export { holderAt, NO_HOLDER, spellAt, spellsOf, type Spell } from './lookup'

/** Holder by cell on a day: indexes into `Atlas.holders`, or `NO_HOLDER` before a cell's first spell. */
export function holdersAt(atlas: Atlas, day: Day): Uint8Array {
  const spells = cellSpells(atlas)
  const last = walked.get(spells)
  if (!last) {
    const holders = lookedUp(spells, atlas.topology.cellCount, day)
    walked.set(spells, { day, holders, walk: null })
    return holders.slice()
  }
  // The first picture needs no way to another day.
  last.walk ??= holderWalk(spells, NO_HOLDER)
  last.walk.move(last.holders, last.day, day)
  last.day = day
  return last.holders.slice()
}

/** The day asked for last, from which the way to the next is short; its holders are handed out as copies. */
const walked = new WeakMap<Spells, { day: Day; readonly holders: Uint8Array; walk: HolderWalk | null }>()

function lookedUp(spells: Spells, cells: number, day: Day): Uint8Array {
  const out = new Uint8Array(cells)
  for (let cell = 0; cell < cells; cell++) out[cell] = holderAt(spells, cell, day)
  return out
}
