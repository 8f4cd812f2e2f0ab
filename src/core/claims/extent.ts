/** The area of a set of cells with its range: what dates leave open, and what fronts leave open. */
import { cellSpells } from '../cells'
import { spellAt } from '../holders'
import { EVIDENCES, type Atlas, type Day } from '../types'
import { frontSlack, type Slack } from './fronts'
import type { Flags } from './members'
import type { Range } from './types'

/** Cells three ways; `low` ⊂ `value` ⊂ `high`. */
export interface Sets {
  readonly low: Flags
  readonly value: Flags
  readonly high: Flags
}

export interface Extent {
  /** km². */
  readonly range: Range
  readonly slack: Slack
}

/**
 * low: cells of `low`, less what the fronts round `value` may take; high: cells of `high`, and what those fronts may add,
 * but never more than all that is counted.
 */
export function extentOf(atlas: Atlas, counted: Flags, { low, value, high }: Sets): Extent {
  const slack = frontSlack(atlas, value, counted)
  const middle = areaOf(atlas, counted, value)
  const most = areaOf(atlas, counted, counted)
  return {
    range: {
      low: Math.max(0, Math.min(middle, areaOf(atlas, counted, low) - slack.minus)),
      value: middle,
      high: Math.max(middle, Math.min(most, areaOf(atlas, counted, high) + slack.plus)),
    },
    slack,
  }
}

/** km² of the cells in both sets. */
export function areaOf({ cellKm2 }: Atlas, counted: Flags, cells: Flags): number {
  let km2 = 0
  for (let cell = 0; cell < cellKm2.length; cell++) if (counted[cell] && cells[cell]) km2 += cellKm2[cell]!
  return km2
}

/** km² of the cells in both sets whose holder on a day rests on a report that names the place. */
export function documentedArea(atlas: Atlas, counted: Flags, cells: Flags, on: Day): number {
  return areaOf(
    atlas,
    counted,
    cells.map((flag, cell) => flag && Number(isDocumented(atlas, cell, on))),
  )
}

/** Whether a report that names a cell's place brought the cell to its holder on a day. */
export function isDocumented(atlas: Atlas, cell: number, on: Day): boolean {
  const { event, outweighed } = cellSpells(atlas)
  const spell = spellAt(cellSpells(atlas), cell, on)
  if (spell < 0 || outweighed[spell]) return false
  return EVIDENCES[atlas.events.evidence[event[spell]!]!] === 'documented'
}
