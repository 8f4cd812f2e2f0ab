/** The surface as it is drawn: a point is held by the holder of the nearest located place. */
import { NO_HOLDER } from '../lookup'
import type { Neighbours } from './neighbours'
import type { Method, Scene } from './types'

export const nearest: Method = (_atlas, near) => (scene, hidden, votes) => {
  const entry = nearestEntry(near, scene, hidden)
  if (entry >= 0) votes[scene.holder[near.ids[entry]!]!]! += 1
}

/** Index into the neighbours' columns of the nearest place that has a holder on the day; −1 where there is none. */
export function nearestEntry({ ids, count }: Neighbours, { holder }: Scene, place: number): number {
  for (let at = place * count; at < (place + 1) * count && ids[at]! >= 0; at++) {
    if (holder[ids[at]!] !== NO_HOLDER) return at
  }
  return -1
}
