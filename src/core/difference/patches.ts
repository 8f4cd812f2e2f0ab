/** Areas that changed hands in one piece: cells of one pair of holders that share a border, and where a name may stand. */
import { placeCells } from '../cells'
import type { Difference } from '../difference'
import { incidenceOf } from '../surface/incidence'
import type { Atlas, Km2 } from '../types'

export interface Patch {
  /** Index into `Difference.pairs`. */
  readonly pair: number
  readonly km2: Km2
  /** Places with a position whose own cells lie in it, ascending: at least one. */
  readonly places: readonly number[]
}

const ANCHORS = 12
const NO_PAIR = 255

/** The largest first; pieces without a place of their own are left out. */
export function patchesOf(atlas: Atlas, { cells, pairByCell }: Difference): Patch[] {
  const root = rootsOf(atlas, cells, pairByCell)
  const found = new Map<number, { readonly pair: number; km2: Km2; readonly places: number[] }>()
  for (const cell of cells) {
    if (pairByCell[cell] === NO_PAIR) continue
    const at = root(cell)
    const patch = found.get(at) ?? { pair: pairByCell[cell]!, km2: 0 as Km2, places: [] }
    if (patch.km2 === 0) found.set(at, patch)
    patch.km2 = (patch.km2 + atlas.cellKm2[cell]!) as Km2
    if (cell < placeCells(atlas) && atlas.places[cell]!.lon !== null) patch.places.push(cell)
  }
  return [...found.values()]
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => b.km2 - a.km2 || a.places[0]! - b.places[0]!)
}

/** Places of a patch where its name may stand, those nearest to its middle first: at most a dozen. */
export function anchorsOf(atlas: Atlas, { places }: Patch): number[] {
  const at = (place: number) => [atlas.places[place]!.lon!, atlas.places[place]!.lat!] as const
  let [x, y, weight] = [0, 0, 0]
  for (const place of places) {
    const km2 = atlas.cellKm2[place]!
    x += km2 * at(place)[0]
    y += km2 * at(place)[1]
    weight += km2
  }
  // On a plane that is right about its middle.
  const squeeze = Math.cos((y / weight / 180) * Math.PI)
  const away = ([lon, lat]: readonly [number, number]) =>
    ((lon - x / weight) * squeeze) ** 2 + (lat - y / weight) ** 2
  const nearest: { readonly place: number; readonly away: number }[] = []
  for (const place of places) {
    const one = { place, away: away(at(place)) }
    if (nearest.length === ANCHORS && one.away >= nearest.at(-1)!.away) continue
    const after = nearest.findIndex((other) => other.away > one.away)
    nearest.splice(after < 0 ? nearest.length : after, 0, one)
    nearest.splice(ANCHORS)
  }
  return nearest.map(({ place }) => place)
}

/** Union and find: gives for a cell the one that stands for all that hang together with it. */
function rootsOf({ topology }: Atlas, cells: Uint32Array, pairs: Uint8Array): (cell: number) => number {
  const { start, items } = incidenceOf(topology).arcsOfCell
  const parent = new Int32Array(pairs.length)
  for (const cell of cells) parent[cell] = cell
  const root = (cell: number): number => {
    let at = cell
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!
    return at
  }
  for (const cell of cells) {
    if (pairs[cell] === NO_PAIR) continue
    for (let i = start[cell]!; i < start[cell + 1]!; i++) {
      // Each border once: from the cell on its left.
      const [left, right] = [topology.left[items[i]!]!, topology.right[items[i]!]!]
      if (left === cell && right >= 0 && pairs[right] === pairs[cell]) parent[root(cell)] = root(right)
    }
  }
  return root
}
