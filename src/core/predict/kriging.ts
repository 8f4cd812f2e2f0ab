/**
 * Indicator kriging (Journel 1983): the vote of a place falls off with its distance, rises with its evidence, and is
 * shared with places that say the same from the same direction, so that a cluster of reports counts once and not ten
 * times. The weights w solve (C + N)·w = c, with C and c the correlation exp(−d / reach) among the voices and of each
 * with the hidden place, and N on the diagonal: how far a place's own row may be wrong.
 */
import { NO_HOLDER } from '../lookup'
import { factor, solve } from './cholesky'
import { seenFrom, type Placed } from './flat'
import type { Method } from './types'

export interface KrigingOptions {
  /** How many of the nearest take part. */
  readonly voices: number
  /** Distance at which the correlation of two places' holders has fallen to 1/e, km. */
  readonly reachKm: number
  /** Share of doubt by what a spell rests on (order of EVIDENCES). */
  readonly nugget: readonly number[]
}

/**
 * Voices and reach: of the grid of the accuracy run those that are right most often on half A of the places (within 0.1
 * points), and of these the least squared error of the certainty. The nuggets
 * were set by hand, from a dozen sets looked at on all places; agreement differs by up to 0.6 points among them.
 */
export const KRIGING: KrigingOptions = { voices: 10, reachKm: 8, nugget: [0.1, 0.6, 0.3, 1] }

/** Votes add up to less than 1 far from all voices; a small negative vote is possible. */
export function kriging({ voices, reachKm, nugget }: KrigingOptions = KRIGING): Method {
  return (atlas, { ids, km, count }) => {
    const used = Math.min(voices, count)
    const places = ids.length / count
    const toHidden = km.map((distance) => Math.exp(-distance / reachKm))
    const among = new Float64Array(places * used * used)
    for (let place = 0; place < places; place++) {
      const voicesHere = ids.subarray(place * count, place * count + used)
      correlate(atlas, voicesHere, reachKm, among.subarray(place * used * used))
    }
    const matrix = new Float64Array(used * used)
    const weights = new Float64Array(used)
    return ({ holder, evidence }, hidden, votes) => {
      const first = hidden * count
      matrix.set(among.subarray(hidden * used * used, (hidden + 1) * used * used))
      for (let v = 0; v < used; v++) {
        const place = ids[first + v]!
        const speaks = place >= 0 && holder[place] !== NO_HOLDER
        weights[v] = speaks ? toHidden[first + v]! : 0
        matrix[v * used + v] = 1 + (speaks ? nugget[evidence[place]!]! : SILENT)
      }
      factor(matrix, used, used)
      solve(matrix, used, used, weights)
      for (let v = 0; v < used; v++) {
        const place = ids[first + v]!
        if (place >= 0 && holder[place] !== NO_HOLDER) votes[holder[place]!]! += weights[v]!
      }
    }
  }
}

/** Doubt so large that a place without a holder takes no part. */
export const SILENT = 1e9

/** Fills the lower triangle of a square matrix with the correlations of places; −1 stands for no place. */
export function correlate(
  atlas: Placed,
  places: ArrayLike<number>,
  reachKm: number,
  out: Float64Array,
): void {
  for (let i = 0; i < places.length; i++) {
    for (let j = 0; j < i; j++) {
      const known = places[i]! >= 0 && places[j]! >= 0
      out[i * places.length + j] = known
        ? Math.exp(-Math.hypot(...seenFrom(atlas, places[i]!, places[j]!)) / reachKm)
        : 0
    }
  }
}
