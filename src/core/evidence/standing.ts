/**
 * How a report stands to what it reports. A party's own outlet counts fully only for changes against its own side: that
 * its side lost a place, not that it won one. This is a rule of the data: it is shown with each source, and the reader can
 * leave out what rests on own claims alone.
 */
import type { Alignment, Atlas, Details } from '../types'

/**
 * `independent`: nearest to no party. `against`: an outlet of the side that lost. `own`: an outlet of the side that won.
 * `other`: an outlet of a third side, or not coded.
 */
export const STANDINGS = ['independent', 'against', 'own', 'other'] as const
export type Standing = (typeof STANDINGS)[number]

/** Parties that count as one side with an alignment: Turkey's outlets stand with the factions it backs. */
const SIDES: Readonly<Record<Alignment, readonly string[]>> = {
  independent: [],
  gov: ['gov'],
  opp: ['opp', 'sna'],
  turkey: ['sna', 'opp'],
  sdf: ['sdf'],
  isis: ['isis'],
  unknown: [],
}

/** @param before, party ids of who lost and who won the place; null before the first holder */
export function standingOf(alignment: Alignment, before: string | null, party: string): Standing {
  if (alignment === 'independent') return 'independent'
  if (SIDES[alignment].includes(party)) return 'own'
  if (before !== null && SIDES[alignment].includes(before)) return 'against'
  return 'other'
}

/** Whether all that an event rests on is an own claim. An event without a source is none. */
export function restsOnOwnClaim(atlas: Atlas, details: Details, place: number, event: number): boolean {
  const sources = details.events[event]?.sources ?? []
  if (sources.length === 0) return false
  const party = partyOf(atlas, event)!
  const before = event > atlas.events.first[place]! ? partyOf(atlas, event - 1) : null
  return sources.every((source) => {
    const { alignment } = details.sources[source]!
    return standingOf(alignment, before, party) === 'own'
  })
}

function partyOf(atlas: Atlas, event: number): string | null {
  const holder = atlas.holders[atlas.events.holder[event]!]
  return holder ? atlas.parties[holder.party]!.id : null
}
