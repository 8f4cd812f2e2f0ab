/**
 * Whether a party holds a place on a day: by the ledger's dates; surely, whatever the true day of changes dated "about"
 * or by month; and perhaps. Surely implies by the ledger, by the ledger implies perhaps.
 */
import { cellSpells } from '../cells'
import { spellsOf } from '../holders'
import type { Atlas, Day, Spells } from '../types'
import type { Flags } from './members'
import { possibleDaysOf, type Days } from './when'

export interface Holding {
  readonly surely: Flags
  readonly ledger: Flags
  readonly perhaps: Flags
}

/** By place, with and without a cell. A place contested between the party and another is perhaps its own. */
export function holdingOn(atlas: Atlas, party: number, on: Day): Holding {
  return holding(atlas, atlas.spells, atlas.places.length, party, on)
}

/** As `holdingOn`, by cell of the surface. */
export function cellsHeldOn(atlas: Atlas, party: number, on: Day): Holding {
  return holding(atlas, cellSpells(atlas), atlas.topology.cellCount, party, on)
}

function holding(atlas: Atlas, spells: Spells, count: number, party: number, on: Day): Holding {
  const [surely, ledger, perhaps] = [new Uint8Array(count), new Uint8Array(count), new Uint8Array(count)]
  const isParty = (holder: number) => atlas.holders[holder]!.party === party
  const isSide = (holder: number) => atlas.holders[holder]!.between?.includes(party) ?? false
  const days = (spell: number) => openingDays(atlas, spells, spell)
  for (let at = 0; at < count; at++) {
    for (const { from, to, holder, index } of spellsOf(spells, at)) {
      if (!isParty(holder) && !isSide(holder)) continue
      const opened = days(index)
      const closed = to === null ? null : days(index + 1)
      if (isParty(holder) && from <= on && (to === null || on < to)) {
        ledger[at] = 1
        if (opened.until <= on && (closed === null || on < closed.from)) surely[at] = 1
      }
      if (opened.from <= on && (closed === null || on < closed.until)) perhaps[at] = 1
    }
    if (ledger[at]) perhaps[at] = 1
  }
  return { surely, ledger, perhaps }
}

/** A piece of rim turns with any report round about, not with the one that speaks for it: then on its very day. */
function openingDays(atlas: Atlas, { from, event }: Spells, spell: number): Days {
  const day = from[spell]! as Day
  return atlas.events.day[event[spell]!] === day
    ? possibleDaysOf(atlas, event[spell]!)
    : { from: day, until: day }
}
