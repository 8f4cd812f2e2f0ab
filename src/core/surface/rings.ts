/**
 * Chains to closed rings, one set for each holder, each ring with its holder on the left: outer rings run
 * counter-clockwise and holes clockwise where y points up.
 */
import { NO_HOLDER } from '../holders'
import type { Topology } from '../types'
import type { Chain } from './chains'

/** A chain walked in one direction: index into the chains, `~i` backwards. */
export type Walk = number

/** Rings by holder: each a list of walks that closes. */
export function ringsOf(topology: Topology, chains: readonly Chain[]): Map<number, Walk[][]> {
  const leaving = leavingByNode(chains)
  const used = new Set<Walk>()
  const rings = new Map<number, Walk[][]>()
  const add = (holder: number, ring: Walk[]) => {
    if (holder === NO_HOLDER) return
    const list = rings.get(holder)
    if (list) list.push(ring)
    else rings.set(holder, [ring])
  }
  for (let i = 0; i < chains.length; i++) {
    for (const start of [i, ~i]) {
      const holder = leftOf(chains, start)
      if (used.has(start) || holder === NO_HOLDER) continue
      const ring: Walk[] = []
      let walk: Walk | undefined = start
      while (walk !== undefined && !used.has(walk)) {
        used.add(walk)
        ring.push(walk)
        walk = chains[i]!.closed ? undefined : onward(topology, chains, leaving, walk, holder)
      }
      add(holder, ring)
    }
  }
  return rings
}

const leftOf = (chains: readonly Chain[], walk: Walk) =>
  walk < 0 ? chains[~walk]!.right : chains[walk]!.left

function leavingByNode(chains: readonly Chain[]): Map<number, Walk[]> {
  const leaving = new Map<number, Walk[]>()
  const add = (node: number, walk: Walk) => {
    const list = leaving.get(node)
    if (list) list.push(walk)
    else leaving.set(node, [walk])
  }
  chains.forEach((chain, i) => {
    if (chain.closed) return
    add(chain.from, i)
    add(chain.to, ~i)
  })
  return leaving
}

/**
 * The next walk round the same holder. Where it holds several corners of one junction, the ring goes on along the first
 * line clockwise from the way it came, so that rings touch there and do not cross.
 */
function onward(
  topology: Topology,
  chains: readonly Chain[],
  leaving: ReadonlyMap<number, Walk[]>,
  walk: Walk,
  holder: number,
): Walk | undefined {
  const node = walk < 0 ? chains[~walk]!.from : chains[walk]!.to
  const candidates = leaving.get(node)!.filter((next) => leftOf(chains, next) === holder)
  if (candidates.length < 2) return candidates[0]
  const back = angleLeaving(topology, chains, ~walk)
  const turn = (next: Walk) => (back - angleLeaving(topology, chains, next) + 4 * Math.PI) % (2 * Math.PI)
  return candidates.reduce((best, next) => (turn(next) < turn(best) ? next : best))
}

/** Direction of a walk's first step, radians counter-clockwise from east. */
function angleLeaving({ xy, start }: Topology, chains: readonly Chain[], walk: Walk): number {
  const chain = chains[walk < 0 ? ~walk : walk]!
  const signed = walk < 0 ? ~chain.arcs.at(-1)! : chain.arcs[0]!
  const arc = signed < 0 ? ~signed : signed
  const [a, b] = signed < 0 ? [start[arc + 1]! - 1, start[arc + 1]! - 2] : [start[arc]!, start[arc]! + 1]
  return Math.atan2(xy[2 * b + 1]! - xy[2 * a + 1]!, xy[2 * b]! - xy[2 * a]!)
}
