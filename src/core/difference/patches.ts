/** Areas that changed hands in one piece: cells of one pair of holders that share a border, and where a name may stand. */
import { placeCells } from '../cells'
import type { Difference } from '../difference'
import type { Atlas, Km2 } from '../types'

export interface Patch {
  /** Index into `Difference.pairs`. */
  readonly pair: number
  readonly km2: Km2
  /** Places in it, those nearest to its middle first: at most `ANCHORS`. */
  readonly anchors: readonly number[]
}

const ANCHORS = 12
const NO_PAIR = 255

/** The largest first; pieces without a place of their own are left out. */
export function patchesOf(atlas: Atlas, { cells, pairByCell }: Difference): Patch[] {
  const root = rootsOf(atlas, pairByCell)
  const members = new Map<number, number[]>()
  for (const cell of cells) {
    if (pairByCell[cell] === NO_PAIR) continue
    const list = members.get(root(cell))
    if (list) list.push(cell)
    else members.set(root(cell), [cell])
  }
  return [...members.values()]
    .map((list) => ({
      pair: pairByCell[list[0]!]!,
      km2: list.reduce((sum, cell) => sum + atlas.cellKm2[cell]!, 0) as Km2,
      anchors: anchorsOf(atlas, list),
    }))
    .filter(({ anchors }) => anchors.length > 0)
    .sort((a, b) => b.km2 - a.km2 || a.anchors[0]! - b.anchors[0]!)
}

/** Union and find: gives for a cell the one that stands for all that hang together with it. */
function rootsOf({ topology }: Atlas, pairs: Uint8Array): (cell: number) => number {
  const parent = Int32Array.from(pairs.keys())
  const root = (cell: number): number => {
    let at = cell
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!
    return at
  }
  topology.left.forEach((left, arc) => {
    const right = topology.right[arc]!
    if (left < 0 || right < 0 || pairs[left] === NO_PAIR || pairs[left] !== pairs[right]) return
    parent[root(left)] = root(right)
  })
  return root
}

function anchorsOf(atlas: Atlas, cells: readonly number[]): number[] {
  const own = cells.filter((cell) => cell < placeCells(atlas) && atlas.places[cell]!.lon !== null)
  const at = (cell: number) => [atlas.places[cell]!.lon!, atlas.places[cell]!.lat!] as const
  let [x, y, weight] = [0, 0, 0]
  for (const cell of own) {
    const km2 = atlas.cellKm2[cell]!
    x += km2 * at(cell)[0]
    y += km2 * at(cell)[1]
    weight += km2
  }
  // On a plane that is right about its middle.
  const squeeze = Math.cos((y / weight / 180) * Math.PI)
  const away = (cell: number) => {
    const [lon, lat] = at(cell)
    return ((lon - x / weight) * squeeze) ** 2 + (lat - y / weight) ** 2
  }
  return own.sort((a, b) => away(a) - away(b) || a - b).slice(0, ANCHORS)
}
