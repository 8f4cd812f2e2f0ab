/** The state of all cells on a day, in the columns that the methods read. */
import { placeCells } from '../cell-places'
import { NO_HOLDER, spellAt } from '../lookup'
import type { Atlas, Day } from '../types'
import type { Scene } from './types'

/** In `Scene.evidence`: the place has no spell yet. */
export const NO_EVIDENCE = 255

export function sceneAt(atlas: Atlas, day: Day): Scene {
  const { spells, events } = atlas
  const count = placeCells(atlas)
  const spell = new Int32Array(count)
  const holder = new Uint8Array(count).fill(NO_HOLDER)
  const evidence = new Uint8Array(count).fill(NO_EVIDENCE)
  for (let place = 0; place < count; place++) {
    const at = spellAt(spells, place, day)
    spell[place] = at
    if (at < 0) continue
    holder[place] = spells.holder[at]!
    evidence[place] = events.evidence[spells.event[at]!]!
  }
  return { atlas, day, spell, holder, evidence }
}
