/**
 * How a report stands to what it reports. A party's own outlet counts fully only for changes against its own side: that
 * its side lost a place, not that it won one. This is a rule of the data: it is shown with each source, and the reader can
 * leave out what rests on own claims alone.
 */
import { NO_HOLDER } from '../holders'
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

/** Who won and who lost by a change, as ids of parties. */
export interface Transfer {
  readonly won: readonly string[]
  readonly lost: readonly string[]
}

/** How an outlet stands to a change. Among the two groups of one side, a change is an own claim. */
export function standingOf(alignment: Alignment, { won, lost }: Transfer): Standing {
  if (alignment === 'independent') return 'independent'
  const side = SIDES[alignment]
  if (won.some((party) => side.includes(party))) return 'own'
  return lost.some((party) => side.includes(party)) ? 'against' : 'other'
}

/**
 * A change between two holders (indexes into `Atlas.holders`; `NO_HOLDER` before the first). Where one comes to contest
 * what another held, the newcomer wins; where contested land falls to one of the two, the other loses.
 */
export function transferOf(atlas: Atlas, from: number, to: number): Transfer {
  const [before, after] = [sidesOf(atlas, from), sidesOf(atlas, to)]
  const won = after.filter((party) => !before.includes(party))
  return {
    won: won.length > 0 ? won : after,
    lost: before.filter((party) => !after.includes(party) || won.length > 0),
  }
}

/** Whether all that an event rests on is an own claim. An event without a source is none. */
export function restsOnOwnClaim(atlas: Atlas, details: Details, place: number, event: number): boolean {
  const sources = details.events[event]?.sources ?? []
  if (sources.length === 0) return false
  const { first, holder } = atlas.events
  const transfer = transferOf(atlas, event > first[place]! ? holder[event - 1]! : NO_HOLDER, holder[event]!)
  return sources.every((source) => standingOf(details.sources[source]!.alignment, transfer) === 'own')
}

/** The party, or both where two contest it. */
function sidesOf(atlas: Atlas, holder: number): string[] {
  const entry = atlas.holders[holder]
  return entry ? (entry.between ?? [entry.party]).map((party) => atlas.parties[party]!.id) : []
}
