/**
 * Whether a party holds a place on a day: by the ledger's dates; surely, whatever the true day of changes dated "about"
 * or by month; and perhaps. Surely implies by the ledger, by the ledger implies perhaps.
 */
import { spellAt, spellsOf } from '../holders'
import type { Atlas, Day } from '../types'
import type { Flags } from './members'
import { possibleDaysOf } from './when'

export interface Holding {
  readonly surely: Flags
  readonly ledger: Flags
  readonly perhaps: Flags
}

/** By place, with and without a cell. A place contested between the party and another is perhaps its own. */
export function holdingOn(atlas: Atlas, party: number, on: Day): Holding {
  const count = atlas.places.length
  const [surely, ledger, perhaps] = [new Uint8Array(count), new Uint8Array(count), new Uint8Array(count)]
  const isParty = (holder: number) => atlas.holders[holder]!.party === party
  const isSide = (holder: number) => atlas.holders[holder]!.between?.includes(party) ?? false
  for (let place = 0; place < count; place++) {
    for (const { from, to, holder, event, index } of spellsOf(atlas.spells, place)) {
      if (!isParty(holder) && !isSide(holder)) continue
      const opened = possibleDaysOf(atlas, event)
      const closed = to === null ? null : possibleDaysOf(atlas, atlas.spells.event[index + 1]!)
      if (isParty(holder) && from <= on && (to === null || on < to)) {
        ledger[place] = 1
        if (opened.until <= on && (closed === null || on < closed.from)) surely[place] = 1
      }
      if (opened.from <= on && (closed === null || on < closed.until)) perhaps[place] = 1
    }
    if (ledger[place]) perhaps[place] = 1
  }
  return { surely, ledger, perhaps }
}

/** The event that opened the spell a place is in; −1 before its first. */
export function openingEvent({ spells }: Atlas, place: number, on: Day): number {
  const spell = spellAt(spells, place, on)
  return spell < 0 ? -1 : spells.event[spell]!
}
