/** Parties as every list of them has it. */
import type { Atlas } from '../core/types'
import { DRAW_ORDER } from '../theme'

/** Indexes into `Atlas.parties`, in the order of drawing; others follow. */
export function partyOrder({ parties }: Pick<Atlas, 'parties'>): number[] {
  const rank = (i: number) => (DRAW_ORDER as readonly string[]).indexOf(parties[i]!.id) >>> 0
  return parties.map((_, i) => i).sort((a, b) => rank(a) - rank(b) || a - b)
}

/** The first holder of a party: whose swatch stands for it. */
export const holderOf = ({ holders }: Pick<Atlas, 'holders'>, party: number) =>
  holders.findIndex((entry) => entry.party === party)
