/**
 * The weighted vote over time: near a change of hands whose day is not exact, a place votes for both holders. On the
 * day itself half of its vote goes to the other side, and nothing at the end of the window.
 */
import { NO_HOLDER } from '../lookup'
import type { Atlas } from '../types'
import { EVIDENCE_WEIGHT, type Method } from './types'
import { OFFSET_KM } from './weighted'

/** Days to each side of a change by how exact its day is (order of PRECISIONS). */
const WINDOW = [1, 5, 15, 180] as const

/** @param voices how many of the nearest take part */
export function time(voices = 8): Method {
  return (atlas, { ids, km, count }) =>
    ({ holder, evidence, spell, day }, hidden, votes) => {
      const end = hidden * count + Math.min(count, voices)
      for (let at = hidden * count; at < end; at++) {
        const place = ids[at]!
        if (place < 0 || holder[place] === NO_HOLDER) continue
        const vote = EVIDENCE_WEIGHT[evidence[place]!]! / (km[at]! + OFFSET_KM) ** 2
        const { spells } = atlas
        const own = spell[place]!
        let kept = vote
        for (const other of [own - 1, own + 1]) {
          if (other < spells.first[place]! || other >= spells.first[place + 1]!) continue
          const moved = (vote / 2) * nearness(atlas, Math.max(own, other), day)
          votes[spells.holder[other]!]! += moved
          kept -= moved
        }
        votes[holder[place]!]! += kept
      }
    }
}

/** 1 on the day on which a spell begins, falling to 0 at the end of the window of its date. */
function nearness({ spells, events }: Atlas, spell: number, day: number): number {
  const days = WINDOW[events.precision[spells.event[spell]!]!]!
  return Math.max(0, 1 - Math.abs(day - spells.from[spell]!) / days)
}
