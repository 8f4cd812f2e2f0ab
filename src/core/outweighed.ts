/** The stories of pieces from what was worked out ahead: their place's story, with the times when others held them put in. */
import { spellAt } from './lookup'
import type { RimSpell } from './predict/rim'
import type { Day, Outweighed, Spells } from './types'

/** The story of a piece; the same as `rimSpells` tells. */
export function pieceSpells(
  spells: Spells,
  outweighed: Outweighed,
  piece: number,
  place: number,
): RimSpell[] {
  const own = (spell: number, from: number): RimSpell => ({
    from,
    holder: spells.holder[spell]!,
    event: spells.event[spell]!,
    outweighed: false,
  })
  const out: RimSpell[] = []
  const [start, end] = [spells.first[place]!, spells.first[place + 1]!]
  /** The place's own spells up to a day, from where the story stands. */
  let next = start
  const ownUntil = (day: number) => {
    for (; next < end && spells.from[next]! < day; next++) out.push(own(next, spells.from[next]!))
  }
  for (let i = outweighed.first[piece]!; i < outweighed.first[piece + 1]!; i++) {
    const [from, until] = [outweighed.from[i]!, outweighed.until[i]!]
    ownUntil(from)
    const spoken = spellAt(spells, outweighed.speaker[i]!, from as Day)
    out.push({ ...own(spoken, from), outweighed: true })
    // What happens to the place meanwhile does not happen to the piece.
    while (next < end && spells.from[next]! <= until) next++
    const followed = i + 1 < outweighed.first[piece + 1]! && outweighed.from[i + 1] === until
    if (until !== Infinity && !followed) out.push(own(next - 1, until))
  }
  ownUntil(Infinity)
  return out
}
