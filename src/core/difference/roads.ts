/** Kilometres of a road whose holder differs between two days, by pair of holders. */
import { NO_HOLDER } from '../holders'
import type { Km, Road } from '../types'

export interface RoadPair {
  /** Indexes into `Atlas.holders`, or `NO_HOLDER`. */
  readonly from: number
  readonly to: number
  readonly km: Km
}

export interface RoadDifference {
  /** The longest first. */
  readonly pairs: readonly RoadPair[]
  /** Of these, what is known on both days: it changed hands. */
  readonly km: Km
}

/** @param first holder by cell on one day @param second on the other */
export function roadDifference(road: Road, first: Uint8Array, second: Uint8Array): RoadDifference {
  const found = new Map<number, { from: number; to: number; km: number }>()
  let changed = 0
  for (const { cell, fromKm, toKm } of road.stretches) {
    if (cell < 0) continue
    const [from, to] = [first[cell]!, second[cell]!]
    if (from === to) continue
    const pair = found.get(from * 256 + to) ?? { from, to, km: 0 }
    pair.km += toKm - fromKm
    found.set(from * 256 + to, pair)
    if (from !== NO_HOLDER && to !== NO_HOLDER) changed += toKm - fromKm
  }
  const pairs = [...found.values()].sort((a, b) => b.km - a.km || a.from - b.from || a.to - b.to)
  return { pairs: pairs as { from: number; to: number; km: Km }[], km: changed as Km }
}
