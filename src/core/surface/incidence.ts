/**
 * What meets what in a topology, made once: the arcs of each cell, and how the half-edges turn round each node. Half-edge
 * `2a` leaves arc `a`'s first node, `2a + 1` its last one; its twin is `half ^ 1`.
 */
import type { Topology } from '../types'

/** Lists in a row: those of entry `i` are `items[start[i]] .. items[start[i + 1] - 1]`. */
export interface Lists {
  readonly start: Uint32Array
  readonly items: Uint32Array
}

export interface Incidence {
  readonly arcsOfCell: Lists
  /** The node that a half-edge leaves. */
  readonly node: Int32Array
  /** The cell on its left; `cellCount` stands for outside. */
  readonly left: Int32Array
  /**
   * The next half-edge clockwise round the node that it leaves: the cell on its right lies between the two. −1 where nobody
   * has asked: a day's fronts meet few of all nodes.
   */
  readonly clockwise: Int32Array
  /** Fills in the one of a half-edge. @returns it */
  readonly findClockwise: (half: number) => number
  /** By arc: outside is on one of its sides. */
  readonly isOuter: Uint8Array
}

const known = new WeakMap<Topology, Incidence>()

/** The same object for the same topology. */
export function incidenceOf(topology: Topology): Incidence {
  const found = known.get(topology)
  if (found) return found
  const { left, right, from, to, cellCount } = topology
  const arcs = from.length
  const inside = (cell: number) => (cell < 0 ? cellCount : cell)
  const [node, cells] = [new Int32Array(2 * arcs), new Int32Array(2 * arcs)]
  for (let arc = 0; arc < arcs; arc++) {
    node[2 * arc] = from[arc]!
    node[2 * arc + 1] = to[arc]!
    cells[2 * arc] = inside(left[arc]!)
    cells[2 * arc + 1] = inside(right[arc]!)
  }
  const made = {
    arcsOfCell: listsOf(cellCount, arcs, (arc, add) => {
      if (left[arc]! >= 0) add(left[arc]!, arc)
      if (right[arc]! >= 0) add(right[arc]!, arc)
    }),
    ...{ node, left: cells, ...clockwiseOf(topology, node, cells) },
    isOuter: new Uint8Array(arcs).map((_, arc) => (left[arc]! < 0 || right[arc]! < 0 ? 1 : 0)),
  }
  known.set(topology, made)
  return made
}

function clockwiseOf(
  topology: Topology,
  node: Int32Array,
  left: Int32Array,
): Pick<Incidence, 'clockwise' | 'findClockwise'> {
  const { start, items } = listsOf(topology.nodeCount, node.length, (half, add) => add(node[half]!, half))
  const clockwise = new Int32Array(node.length).fill(-1)
  const findClockwise = (half: number) => {
    const at = node[half]!
    const turnTo = (next: number) => (bearing(topology, half) - bearing(topology, next) + 4) % 4 || 4
    let best = -1
    for (let i = start[at]!; i < start[at + 1]!; i++) {
      const next = items[i]!
      // Cells tell, not angles, which rounded coordinates may have in another order; a cell met twice leaves a choice.
      if (left[next] !== left[half ^ 1]) continue
      if (best < 0 || turnTo(next) < turnTo(best)) best = next
    }
    return (clockwise[half] = best < 0 ? half : best)
  }
  return { clockwise, findClockwise }
}

/** Direction in which a half-edge leaves its node, from 0 (east) up to 4, counter-clockwise: in the order of the angles. */
function bearing({ xy, start }: Topology, half: number): number {
  const arc = half >> 1
  const i = half & 1 ? start[arc + 1]! - 1 : start[arc]!
  const next = half & 1 ? i - 1 : i + 1
  const [x, y] = [xy[2 * next]! - xy[2 * i]!, xy[2 * next + 1]! - xy[2 * i + 1]!]
  const share = y / (Math.abs(x) + Math.abs(y) || 1)
  return x < 0 ? 2 - share : share < 0 ? 4 + share : share
}

/** Counting sort: `each` names the entries to which an item belongs, and what is listed there. */
function listsOf(
  entries: number,
  items: number,
  each: (item: number, add: (entry: number, listed: number) => void) => void,
): Lists {
  const start = new Uint32Array(entries + 1)
  for (let item = 0; item < items; item++) each(item, (entry) => start[entry + 1]!++)
  for (let entry = 0; entry < entries; entry++) start[entry + 1]! += start[entry]!
  const out = new Uint32Array(start[entries]!)
  const next = start.slice()
  for (let item = 0; item < items; item++) each(item, (entry, listed) => (out[next[entry]!++] = listed))
  return { start, items: out }
}
