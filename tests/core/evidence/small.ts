/** A facts folder for evidence: the tiny one with rows of both sides, and short ways to ask of it. */
import { day } from '../../../src/core/day'
import { holderAt } from '../../../src/core/holders'
import type { Atlas } from '../../../src/core/types'
import { withFile, withLines } from '../../compile/tiny-facts'
import { at, bothOf, type Both } from '../claims/tiny'

/** `ledger.csv` or `disputed.csv` with rows more, and an outlet of the factions among the sources. */
export function told(ledger: readonly string[] = [], disputed: readonly string[] = []): Both {
  const sources = withLines(
    'sources.csv',
    'factions-1,Factions,Own words,http://example.org/3,2020-02,party-media,opp',
    'turkey-1,Turkish agency,Report,http://example.org/4,2020-02,agency,turkey',
  )
  const rows = withLines('ledger.csv', ...ledger)['ledger.csv']!
  const more = withLines('disputed.csv', ...disputed)['disputed.csv']!
  return bothOf({ ...sources, 'ledger.csv': rows, 'disputed.csv': more })
}

/** The party that holds a place on a day; null where nothing is known. */
export function holding({ atlas }: { readonly atlas: Atlas }, place: string, iso: string): string | null {
  const index = atlas.places.findIndex(({ id }) => id === place)
  const holder = atlas.holders[holderAt(atlas.spells, index, day(iso))]
  return holder ? atlas.parties[holder.party]!.id : null
}

export { at, bothOf, withFile, type Both }
