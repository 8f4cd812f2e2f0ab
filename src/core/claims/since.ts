/** "For the first time since": the last earlier day on which a party's share was as high, after it had been lower. */
import { spellAt } from '../holders'
import type { Atlas, Day } from '../types'
import type { Flags } from './members'

/** Shares that differ by less count as equal: sums of areas differ in their last bits. */
const SAME = 1e-9

/** @returns the day, or null where the share was never as high before; `value` is the share on that day, percent */
export function lastDayBefore(
  atlas: Atlas,
  counted: Flags,
  party: number,
  on: Day,
): { readonly day: Day | null; readonly value: number } {
  const share = (when: Day) => shareOf(atlas, counted, party, when)
  return lastAsHigh(changeDays(atlas, counted, on), share, on)
}

/**
 * @param days ascending; a share holds from one of them to the eve of the next
 * @param share on a day, percent
 */
export function lastAsHigh(
  days: readonly Day[],
  share: (day: Day) => number,
  on: Day,
): { readonly day: Day | null; readonly value: number } {
  const now = share(on)
  let lower = false
  for (let i = days.length - 1; i >= 0; i--) {
    const value = share(days[i]!)
    if (value < now - SAME) lower = true
    else if (lower) return { day: (days[i + 1]! - 1) as Day, value }
  }
  return { day: null, value: now }
}

/** Days up to `on` on which one of the places changed hands, and the first of all; ascending. */
export function changeDays({ spells }: Atlas, counted: Flags, on: Day): Day[] {
  const days = new Set<number>()
  counted.forEach((flag, place) => {
    if (!flag) return
    for (let i = spells.first[place]!; i < spells.first[place + 1]!; i++)
      if (spells.from[i]! <= on) days.add(spells.from[i]!)
  })
  return [...days].sort((a, b) => a - b) as Day[]
}

function shareOf(atlas: Atlas, counted: Flags, party: number, on: Day): number {
  let [held, known] = [0, 0]
  counted.forEach((flag, cell) => {
    if (!flag) return
    const spell = spellAt(atlas.spells, cell, on)
    if (spell < 0) return
    const km2 = atlas.cellKm2[cell]!
    known += km2
    if (atlas.holders[atlas.spells.holder[spell]!]!.party === party) held += km2
  })
  return known === 0 ? 0 : (100 * held) / known
}
