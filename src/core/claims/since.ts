/** "For the first time since": since when a party's share has been as high, and when it last was before that. */
import { cellSpells } from '../cells'
import { spellAt } from '../holders'
import type { Atlas, Day } from '../types'
import type { Flags } from './members'

/** Shares that differ by less count as equal: sums of areas differ in their last bits. */
const SAME = 1e-9

export interface AsHigh {
  /** The first day of the run of days with a share at least as high. */
  readonly since: Day
  /** The last day before that run with a share at least as high; null: there was none. */
  readonly before: Day | null
}

/** Of a party's share of some cells, on a day. */
export function asHighBefore(atlas: Atlas, counted: Flags, party: number, on: Day): AsHigh {
  const share = (when: Day) => shareOf(atlas, counted, party, when)
  return lastAsHigh(changeDays(atlas, counted, on), share, on)
}

/**
 * @param days ascending, up to `on`; a share holds from one of them to the eve of the next
 * @param share on a day
 */
export function lastAsHigh(days: readonly Day[], share: (day: Day) => number, on: Day): AsHigh {
  const now = share(on)
  let since = on
  let lower = false
  for (let i = days.length - 1; i >= 0; i--) {
    if (share(days[i]!) < now - SAME) lower = true
    else if (lower) return { since, before: (days[i + 1]! - 1) as Day }
    else since = days[i]!
  }
  return { since, before: null }
}

/** Days up to `on` on which one of the cells changed hands, and the first of all; ascending. */
export function changeDays(atlas: Atlas, counted: Flags, on: Day): Day[] {
  const spells = cellSpells(atlas)
  const days = new Set<number>()
  counted.forEach((flag, cell) => {
    if (!flag) return
    for (let i = spells.first[cell]!; i < spells.first[cell + 1]!; i++)
      if (spells.from[i]! <= on) days.add(spells.from[i]!)
  })
  return [...days].sort((a, b) => a - b) as Day[]
}

function shareOf(atlas: Atlas, counted: Flags, party: number, on: Day): number {
  const spells = cellSpells(atlas)
  let [held, known] = [0, 0]
  counted.forEach((flag, cell) => {
    if (!flag) return
    const spell = spellAt(spells, cell, on)
    if (spell < 0) return
    const km2 = atlas.cellKm2[cell]!
    known += km2
    if (atlas.holders[spells.holder[spell]!]!.party === party) held += km2
  })
  return known === 0 ? 0 : held / known
}
