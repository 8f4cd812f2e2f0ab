/** A vote of the nearest places: by their evidence, over a power of their distance (Shepard 1968). */
import { NO_HOLDER } from '../lookup'
import { EVIDENCE_WEIGHT, type Method } from './types'

/** Kilometres added to a distance, so that a place next door does not decide alone. */
export const OFFSET_KM = 0.5

/** @param voices how many of the nearest take part  @param power of the distance */
export function weighted(voices = 8, power = 2): Method {
  return (_atlas, { ids, km, count }) => {
    const pull = km.map((distance) => (distance + OFFSET_KM) ** -power)
    return ({ holder, evidence }, hidden, votes) => {
      const end = hidden * count + Math.min(count, voices)
      for (let at = hidden * count; at < end; at++) {
        const place = ids[at]!
        if (place < 0 || holder[place] === NO_HOLDER) continue
        votes[holder[place]!]! += EVIDENCE_WEIGHT[evidence[place]!]! * pull[at]!
      }
    }
  }
}
