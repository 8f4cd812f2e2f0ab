/**
 * The weighted vote with fronts in the way: a place counts for less when a nearer place, documented in other hands,
 * lies beside the straight line to it.
 *
 *        hidden ○────────────────● voice
 *                      ▲ nearer, documented, held by another: the line passes it within its reach
 */
import { NO_HOLDER } from '../lookup'
import { seenFrom } from './flat'
import { EVIDENCE_WEIGHT, type Method } from './types'
import { OFFSET_KM } from './weighted'

/** @param voices how many of the nearest take part  @param factor on a vote for each place in the way */
export function front(voices = 8, factor = 0.5): Method {
  return (atlas, { ids, km, count }) => {
    const x = new Float64Array(ids.length)
    const y = new Float64Array(ids.length)
    ids.forEach((place, at) => {
      if (place >= 0) [x[at], y[at]] = seenFrom(atlas, Math.floor(at / count), place)
    })
    return ({ holder, evidence }, hidden, votes) => {
      const start = hidden * count
      const end = start + Math.min(count, voices)
      for (let at = start; at < end; at++) {
        const place = ids[at]!
        if (place < 0 || holder[place] === NO_HOLDER) continue
        let vote = EVIDENCE_WEIGHT[evidence[place]!]! / (km[at]! + OFFSET_KM) ** 2
        for (let other = start; other < at; other++) {
          const between = ids[other]!
          if (evidence[between] !== 0 || holder[between] === holder[place]) continue
          if (besideLine(x[at]!, y[at]!, x[other]!, y[other]!)) vote *= factor
        }
        votes[holder[place]!]! += vote
      }
    }
  }
}

/** Does the point lie beside the segment from the origin to the end, within half its length of it? */
function besideLine(endX: number, endY: number, x: number, y: number): boolean {
  const length2 = endX * endX + endY * endY
  const along = x * endX + y * endY
  const across = x * endY - y * endX
  return along > 0 && along < length2 && across * across < (length2 * length2) / 4
}
