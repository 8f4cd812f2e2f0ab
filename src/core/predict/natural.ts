/**
 * Natural neighbours: put the hidden place among the rest, and each place that its cell would touch votes by the
 * length of the common edge over the distance (Laplace weights: Belikov et al. 1997, Hiyoshi & Sugihara 1999).
 */
import { NO_HOLDER } from '../lookup'
import { cellAmong, type Corner } from './cell'
import { seenFrom, type Xy } from './flat'
import { EVIDENCE_WEIGHT, type Method } from './types'

/** Half the side of the square that a cell is cut from, kilometres: no cell reaches so far. */
const REACH_KM = 60
const SQUARE: readonly Corner[] = [
  { x: -REACH_KM, y: -REACH_KM, edge: -1 },
  { x: REACH_KM, y: -REACH_KM, edge: -1 },
  { x: REACH_KM, y: REACH_KM, edge: -1 },
  { x: -REACH_KM, y: REACH_KM, edge: -1 },
]

/** The vote of a place by its evidence. Softer than elsewhere: it did better so in trials on all places. */
const weight = EVIDENCE_WEIGHT.map(Math.sqrt)

export const natural: Method = (atlas, { ids, count }) => {
  const pull = new Float64Array(ids.length)
  for (let place = 0; place * count < ids.length; place++) {
    const others: Xy[] = []
    for (let at = place * count; at < (place + 1) * count && ids[at]! >= 0; at++)
      others.push(seenFrom(atlas, place, ids[at]!))
    pull.set(laplaceWeights(others), place * count)
  }
  return ({ holder, evidence }, hidden, votes) => {
    for (let at = hidden * count; at < (hidden + 1) * count; at++) {
      if (pull[at] === 0 || holder[ids[at]!] === NO_HOLDER) continue
      votes[holder[ids[at]!]!]! += weight[evidence[ids[at]!]!]! * pull[at]!
    }
  }
}

/**
 * Weights of the given points round the origin: the length of the edge between the origin's Voronoi cell and the
 * point's, over their distance; 0 where the cells do not touch.
 */
export function laplaceWeights(others: readonly Xy[]): number[] {
  const cell = cellAmong(others, SQUARE)
  const out = others.map(() => 0)
  cell.forEach(({ x, y, edge }, i) => {
    if (edge < 0) return
    const next = cell[(i + 1) % cell.length]!
    out[edge]! += Math.hypot(next.x - x, next.y - y) / Math.hypot(...others[edge]!)
  })
  return out
}
