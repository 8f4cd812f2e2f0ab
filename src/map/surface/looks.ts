/** How what a holder has is drawn: its order, its fill, and the patterns that fills name. */
import type { Atlas } from '../../core/types'
import { drawRank, type Theme } from '../../theme'
import { contestedFill, contestedPattern, partyFill, partyPattern } from './hatch'

export const partyOf = ({ parties, holders }: Atlas, holder: number): string =>
  parties[holders[holder]!.party]!.id

/** The two parties that contest it; null where one holds it. */
export function rivalsOf({ parties, holders }: Atlas, holder: number): readonly [string, string] | null {
  const { between } = holders[holder]!
  return between && [parties[between[0]]!.id, parties[between[1]]!.id]
}

/** Holders from the lowest to the highest. */
export function drawOrder(atlas: Atlas): number[] {
  const rank = (holder: number) => drawRank(partyOf(atlas, holder))
  return atlas.holders.map((_, i) => i).sort((a, b) => rank(a) - rank(b))
}

/** @param patterns whether parties are told apart by patterns, too */
export function fillOf(atlas: Atlas, holder: number, theme: Theme, patterns: boolean): string {
  const rivals = rivalsOf(atlas, holder)
  if (rivals) return contestedFill(...rivals)
  const party = partyOf(atlas, holder)
  return patterns ? partyFill(party, theme) : (theme.parties[party]?.fill ?? theme.noData)
}

/** The patterns that those fills name. @param scale units of the drawing in a pixel */
export function patternsOf(atlas: Atlas, theme: Theme, patterns: boolean, scale: number): string {
  const contested = atlas.holders.flatMap((_, holder) => {
    const rivals = rivalsOf(atlas, holder)
    return rivals ? [contestedPattern(...rivals, theme, scale)] : []
  })
  const own = patterns ? atlas.parties.map(({ id }) => partyPattern(id, theme, scale)) : []
  return [...contested, ...own].join('')
}
