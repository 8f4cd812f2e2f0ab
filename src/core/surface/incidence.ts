/** What meets what in a topology: the arcs of each cell and the half-edges that leave each node; made once. */
import type { Topology } from '../types'

/** Lists in a row: those of entry `i` are `items[start[i]] .. items[start[i + 1] - 1]`. */
export interface Lists {
  readonly start: Uint32Array
  readonly items: Uint32Array
}

export interface Incidence {
  readonly arcsOfCell: Lists
  /** Half-edge `2a` leaves arc `a`'s first node, `2a + 1` its last. */
  readonly halvesAtNode: Lists
}

const known = new WeakMap<Topology, Incidence>()

/** The same object for the same topology. */
export function incidenceOf(topology: Topology): Incidence {
  const found = known.get(topology)
  if (found) return found
  const { left, right, from, to, cellCount, nodeCount } = topology
  const made = {
    arcsOfCell: lists(cellCount, left.length, (arc, add) => {
      if (left[arc]! >= 0) add(left[arc]!, arc)
      if (right[arc]! >= 0) add(right[arc]!, arc)
    }),
    halvesAtNode: lists(nodeCount, from.length, (arc, add) => {
      add(from[arc]!, 2 * arc)
      add(to[arc]!, 2 * arc + 1)
    }),
  }
  known.set(topology, made)
  return made
}

/** Counting sort: `each` names the entries to which an arc belongs, and what is listed there. */
function lists(
  entries: number,
  arcs: number,
  each: (arc: number, add: (entry: number, item: number) => void) => void,
): Lists {
  const start = new Uint32Array(entries + 1)
  for (let arc = 0; arc < arcs; arc++) each(arc, (entry) => start[entry + 1]!++)
  for (let entry = 0; entry < entries; entry++) start[entry + 1]! += start[entry]!
  const items = new Uint32Array(start[entries]!)
  const next = start.slice()
  for (let arc = 0; arc < arcs; arc++) each(arc, (entry, item) => (items[next[entry]!++] = item))
  return { start, items }
}
