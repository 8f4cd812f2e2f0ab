/**
 * The lines between holders on one day. A chain is a run of arcs with one holder on its left and one on its right
 * that ends where a third comes in (a junction) or closes on itself. The lower holder is on its left: the same line runs
 * the same way whatever changes elsewhere.
 *
 *      gov │ opp            ├ chain gov|opp, from junction to junction
 *     ─────┼─────  border   ┴ chains gov|outside and outside|opp
 */
import { NO_HOLDER } from '../holders'
import type { Topology } from '../types'

export interface Chain {
  readonly from: number
  readonly to: number
  /** Holders seen when walking from → to; `NO_HOLDER` is outside, unknown or switched off. */
  readonly left: number
  readonly right: number
  /** Arcs in walking order; `~a` is arc `a` walked backwards. */
  readonly arcs: readonly number[]
  /** No junction on it: it begins anywhere and ends there. */
  readonly closed: boolean
}

/** All chains of a day. @param holders holder by cell, `NO_HOLDER` for none */
export function chainsOf(topology: Topology, holders: Uint8Array): Chain[] {
  const { from, to, left, right, nodeCount } = topology
  const at = (cell: number) => (cell < 0 ? NO_HOLDER : holders[cell]!)
  // Half-edge 2a leaves arc a's first node, 2a + 1 its last; `next` chains the half-edges that leave one node.
  const head = new Int32Array(nodeCount).fill(-1)
  const next = new Int32Array(2 * from.length)
  const degree = new Uint8Array(nodeCount)
  const boundary: number[] = []
  const leave = (node: number, half: number) => {
    next[half] = head[node]!
    head[node] = half
    degree[node]!++
  }
  for (let arc = 0; arc < from.length; arc++) {
    if (at(left[arc]!) === at(right[arc]!)) continue
    boundary.push(arc)
    leave(from[arc]!, 2 * arc)
    leave(to[arc]!, 2 * arc + 1)
  }

  const used = new Uint8Array(from.length)
  const chains: Chain[] = []
  const follow = (start: number, closed: boolean) => {
    const arcs: number[] = []
    let half = start
    let node: number
    do {
      const arc = half >> 1
      const backward = half & 1
      used[arc] = 1
      arcs.push(backward ? ~arc : arc)
      node = backward ? from[arc]! : to[arc]!
      if (degree[node] !== 2) break
      half = head[node]! >> 1 === arc ? next[head[node]!]! : head[node]!
    } while (!used[half >> 1])
    const arc = start >> 1
    const [l, r] = start & 1 ? [right[arc]!, left[arc]!] : [left[arc]!, right[arc]!]
    const chain = {
      from: start & 1 ? to[arc]! : from[arc]!,
      to: node,
      left: at(l),
      right: at(r),
      arcs,
      closed,
    }
    chains.push(chain.left < chain.right ? chain : turned(chain))
  }
  for (const arc of boundary) {
    if (!used[arc] && degree[from[arc]!] !== 2) follow(2 * arc, false)
    if (!used[arc] && degree[to[arc]!] !== 2) follow(2 * arc + 1, false)
  }
  for (const arc of boundary) if (!used[arc]) follow(2 * arc, true)
  return chains
}

/** The same chain walked from its other end. */
export function turned({ from, to, left, right, arcs, closed }: Chain): Chain {
  return { from: to, to: from, left: right, right: left, arcs: arcs.map((arc) => ~arc).reverse(), closed }
}
