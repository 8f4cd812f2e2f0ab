/**
 * The weighted vote with roads: two places on one road count as nearer than the line between them, for control of a
 * road was won and lost along it.
 */
import { NO_HOLDER } from '../lookup'
import { placeCells } from '../cell-places'
import type { Atlas } from '../types'
import { EVIDENCE_WEIGHT, type Method } from './types'
import { OFFSET_KM } from './weighted'

/** @param voices how many of the nearest take part  @param factor on a kilometre along a road */
export function road(voices = 8, factor = 0.6): Method {
  return (atlas, { ids, km, count }) => {
    const roads = atlas.roads.map((_, i) => middles(atlas, i))
    const reach = km.map((distance, at) => {
      const along = roads.map((at2) => Math.abs(at2[Math.floor(at / count)]! - at2[ids[at]!]!) * factor)
      return Math.min(distance, ...along.filter((value) => !Number.isNaN(value)))
    })
    return ({ holder, evidence }, hidden, votes) => {
      const end = hidden * count + Math.min(count, voices)
      for (let at = hidden * count; at < end; at++) {
        const place = ids[at]!
        if (place < 0 || holder[place] === NO_HOLDER) continue
        votes[holder[place]!]! += EVIDENCE_WEIGHT[evidence[place]!]! / (reach[at]! + OFFSET_KM) ** 2
      }
    }
  }
}

/** By cell: the kilometre of a road at the middle of the road's way through it; NaN off the road. */
function middles(atlas: Atlas, index: number): Float64Array {
  const from = new Float64Array(placeCells(atlas)).fill(NaN)
  const to = from.slice()
  for (const { place, fromKm, toKm } of atlas.roads[index]!.stretches) {
    if (place < 0) continue
    if (Number.isNaN(from[place])) from[place] = fromKm
    to[place] = toKm
  }
  return from.map((km, place) => (km + to[place]!) / 2)
}
