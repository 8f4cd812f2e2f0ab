/** How long the fronts are: the lines between cells of two holders, kilometres. */
import { arcKm } from './claims/fronts'
import { NO_HOLDER } from './holders'
import type { Atlas, Km, Topology } from './types'

export interface Front {
  /** Indexes into `Atlas.parties`, the lower one first. */
  readonly sides: readonly [number, number]
  readonly km: Km
}

/**
 * Lengths by pair of parties, the longest first, along the lines as the cells have them. Contested cells and cells of which
 * nothing is known are on no side and have no front.
 * @param holders holder by cell, as `holdersAt` gives it
 */
export function frontLengths(atlas: Atlas, holders: Uint8Array): Front[] {
  const { topology, parties } = atlas
  const lengths = arcLengths(topology)
  const km = new Float64Array(parties.length ** 2)
  for (let arc = 0; arc < topology.from.length; arc++) {
    const [a, b] = [topology.left[arc]!, topology.right[arc]!]
    if (a < 0 || b < 0 || holders[a] === holders[b]) continue
    const sides = [sideOf(atlas, holders[a]!), sideOf(atlas, holders[b]!)]
    const [low, high] = [Math.min(...sides), Math.max(...sides)]
    if (low >= 0 && low !== high) km[low * parties.length + high]! += lengths[arc]!
  }
  return [...km.keys()]
    .filter((pair) => km[pair]! > 0)
    .sort((x, y) => km[y]! - km[x]! || x - y)
    .map((pair) => ({
      sides: [Math.floor(pair / parties.length), pair % parties.length],
      km: km[pair]! as Km,
    }))
}

/** A holder's party; −1 for a contested one and for none. */
function sideOf({ holders }: Atlas, holder: number): number {
  const entry = holder === NO_HOLDER ? undefined : holders[holder]
  return entry && !entry.between ? entry.party : -1
}

const known = new WeakMap<Topology, Float64Array>()

/** Length by arc, km; measured once for a topology. */
function arcLengths(topology: Topology): Float64Array {
  const found = known.get(topology)
  if (found) return found
  const made = Float64Array.from(topology.from, (_, arc) => arcKm({ topology }, arc))
  known.set(topology, made)
  return made
}
