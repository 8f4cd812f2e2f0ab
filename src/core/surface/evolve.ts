/**
 * The chains of one day after another. Only those are followed anew that touch a cell whose holder is another than before:
 * the rest stay the very same objects, so that what was made of them can be kept.
 *
 * A chain ends where a third holder comes in. So it can change only where one of its arcs does, or where an arc is added or
 * taken away at one of its nodes; all arcs of such chains, and the arcs added, are followed again. A front can be as long as
 * the map is wide: fixed nodes, one in a dozen, cut it into parts, and only the parts that change are made anew.
 */
import { NO_HOLDER } from '../holders'
import type { Topology } from '../types'
import { turned, type Chain } from './chains'
import { incidenceOf } from './incidence'

/** A chain, or a part of one between two fixed nodes. */
export interface Part extends Chain {
  /** The arcs of the same chain that come before and after, in walking order; null where the chain itself ends. */
  readonly before: number | null
  readonly after: number | null
}

export interface Evolution {
  readonly gone: readonly Part[]
  readonly come: readonly Part[]
}

export interface EvolvingChains {
  /** The parts of all chains of the holders last handed in, in any order. */
  readonly parts: ReadonlySet<Part>
  /** @param holders holder by cell, `NO_HOLDER` for none; copied */
  update(holders: Uint8Array): Evolution
}

/** One node in so many cuts the chains that pass it. */
const CUT_EVERY = 12

/**
 * Begins with nobody holding anything.
 * @param isCut nodes at which parts end; one in a dozen when not given
 */
export function evolvingChains(
  topology: Topology,
  isCut: (node: number) => boolean = (node) => node % CUT_EVERY === 0,
): EvolvingChains {
  const { from, to, left, right, nodeCount, cellCount } = topology
  const { arcsOfCell, halvesAtNode } = incidenceOf(topology)
  const held = new Uint8Array(cellCount).fill(NO_HOLDER)
  const at = (cell: number) => (cell < 0 ? NO_HOLDER : held[cell]!)
  const isFront = new Uint8Array(from.length)
  /** Arcs of fronts at each node. */
  const degree = new Uint8Array(nodeCount)
  const partOf = new Array<Part | null>(from.length).fill(null)
  /** In the last round that reached it, so that no list holds an arc twice. */
  const reached = new Uint32Array(from.length)
  let round = 0
  const parts = new Set<Part>()
  const ends = (node: number) => degree[node] !== 2 || isCut(node)

  return { parts, update }

  function update(holders: Uint8Array): Evolution {
    const gone = new Set<Part>()
    const drop = (arc: number) => {
      const part = partOf[arc]
      if (part) gone.add(part)
    }
    const open: number[] = []
    for (const arc of changedArcs(holders)) {
      drop(arc)
      const front = at(left[arc]!) === at(right[arc]!) ? 0 : 1
      if (front === isFront[arc]) continue
      isFront[arc] = front
      if (front) open.push(arc)
      for (const node of [from[arc]!, to[arc]!]) {
        degree[node]! += front ? 1 : -1
        for (let i = halvesAtNode.start[node]!; i < halvesAtNode.start[node + 1]!; i++)
          drop(halvesAtNode.items[i]! >> 1)
      }
    }
    for (const part of gone) {
      parts.delete(part)
      for (const signed of part.arcs) {
        const arc = signed < 0 ? ~signed : signed
        partOf[arc] = null
        if (isFront[arc]) open.push(arc)
      }
    }
    return { gone: [...gone], come: followAll(open.sort((a, b) => a - b)) }
  }

  /** Arcs of the cells whose holder is another, once each; takes over the holders. */
  function changedArcs(holders: Uint8Array): number[] {
    round++
    const arcs: number[] = []
    for (let cell = 0; cell < cellCount; cell++) {
      if (holders[cell] === held[cell]) continue
      held[cell] = holders[cell]!
      for (let i = arcsOfCell.start[cell]!; i < arcsOfCell.start[cell + 1]!; i++) {
        const arc = arcsOfCell.items[i]!
        if (reached[arc] === round) continue
        reached[arc] = round
        arcs.push(arc)
      }
    }
    return arcs
  }

  /** Parts with ends first; what is left closes on itself and begins at its lowest arc. */
  function followAll(open: readonly number[]): Part[] {
    const come: Part[] = []
    for (const arc of open) {
      if (!partOf[arc] && ends(from[arc]!)) come.push(follow(2 * arc, false))
      if (!partOf[arc] && ends(to[arc]!)) come.push(follow(2 * arc + 1, false))
    }
    for (const arc of open) if (!partOf[arc]) come.push(follow(2 * arc, true))
    return come
  }

  function follow(start: number, closed: boolean): Part {
    const arcs: number[] = []
    let half = start
    let node: number
    for (;;) {
      arcs.push(signedOf(half))
      partOf[half >> 1] = NOBODY
      node = half & 1 ? from[half >> 1]! : to[half >> 1]!
      if (ends(node)) break
      const next = otherFront(node, half ^ 1)
      if (partOf[next >> 1]) break
      half = next
    }
    const arc = start >> 1
    const [l, r] = start & 1 ? [right[arc]!, left[arc]!] : [left[arc]!, right[arc]!]
    const first = start & 1 ? to[arc]! : from[arc]!
    const walked = { from: first, to: node, left: at(l), right: at(r), arcs, closed }
    const before = degree[first] === 2 ? ~signedOf(otherFront(first, start)) : null
    const after = degree[node] === 2 ? signedOf(otherFront(node, half ^ 1)) : null
    const part: Part =
      walked.left < walked.right
        ? { ...walked, before, after }
        : { ...turned(walked), before: turnedArc(after), after: turnedArc(before) }
    for (const signed of part.arcs) partOf[signed < 0 ? ~signed : signed] = part
    parts.add(part)
    return part
  }

  /** At a node of two: the half-edge that leaves it, other than the one given. */
  function otherFront(node: number, come: number): number {
    for (let i = halvesAtNode.start[node]!; i < halvesAtNode.start[node + 1]!; i++) {
      const half = halvesAtNode.items[i]!
      if (half !== come && isFront[half >> 1]) return half
    }
    throw new Error(`expected two front arcs at node ${node}, found one`)
  }
}

const signedOf = (half: number) => (half & 1 ? ~(half >> 1) : half >> 1)

const turnedArc = (signed: number | null) => (signed === null ? null : ~signed)

/** Stands for the part that is being followed. */
const NOBODY: Part = {
  ...{ from: -1, to: -1, left: -1, right: -1, arcs: [] },
  ...{ closed: false, before: null, after: null },
}
