/** A place's life as one strip: pieces of the atlas's years by holder. */
import type { Spell } from '../../core/holders'
import type { Day } from '../../core/types'

export interface Piece {
  readonly holder: number
  /** Shares of the strip, 0 .. 1. */
  readonly start: number
  readonly end: number
}

/** Spells cut at the atlas's first and last day (included); what ended before is left out. */
export function piecesOf(spells: readonly Spell[], firstDay: Day, lastDay: Day): Piece[] {
  return spells.flatMap(({ holder, from, to }) => {
    const start = shareOf(Math.max(from, firstDay) as Day, firstDay, lastDay)
    const end = to === null ? 1 : shareOf(Math.min(to, lastDay + 1) as Day, firstDay, lastDay)
    return end > start ? [{ holder, start, end }] : []
  })
}

/** Where a day begins on the strip, 0 .. 1. */
export function shareOf(day: Day, firstDay: Day, lastDay: Day): number {
  return (day - firstDay) / (lastDay + 1 - firstDay)
}
