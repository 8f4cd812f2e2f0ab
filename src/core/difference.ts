/**
 * What two days differ in: cells, places and road whose holder on the second day is another than on the first, by pair of
 * holders. What happened in between and was undone again does not show: only the two days count.
 */
import { placeOfCell } from './cells'
import { pairTable, type DifferenceKind, type DifferencePair } from './difference/pairs'
import { roadDifference, type RoadDifference } from './difference/roads'
import type { Atlas, Km2 } from './types'

export { DIFFERENCE_KINDS, type DifferenceKind, type DifferencePair } from './difference/pairs'
export { type RoadDifference, type RoadPair } from './difference/roads'

/** Who holds what on a day; `NO_HOLDER` for what is not known or switched off. */
export interface Held {
  /** Holder by cell, as `holdersAt` gives it. */
  readonly cells: Uint8Array
  /** Holder by place, as `placeHoldersAt` gives it. */
  readonly places: Uint8Array
}

export interface DifferentPlace {
  readonly place: number
  readonly kind: DifferenceKind
  /** Indexes into `Atlas.holders`, or `NO_HOLDER`. */
  readonly from: number
  readonly to: number
}

export interface Total {
  readonly km2: Km2
  readonly places: number
}

export interface Difference {
  /** Cells that differ, ascending, and in step with them the holder on either day. */
  readonly cells: Uint32Array
  readonly from: Uint8Array
  readonly to: Uint8Array
  /** By cell: an index into `pairs`, 255 where nothing differs (and for pairs from the 255th on: holders are few). */
  readonly pairByCell: Uint8Array
  /** By kind in the order of `DIFFERENCE_KINDS`, then the largest area first. */
  readonly pairs: readonly DifferencePair[]
  /** Places, with and without a cell, in the order of the places. */
  readonly places: readonly DifferentPlace[]
  readonly totals: Readonly<Record<DifferenceKind, Total>>
  /** km² by party (index into `Atlas.parties`): all that it holds on the second day and not on the first, and the reverse. */
  readonly gainedKm2: Float64Array
  readonly lostKm2: Float64Array
  /** In the order of `Atlas.roads`. */
  readonly roads: readonly RoadDifference[]
}

/**
 * The difference of two days, read from the first to the second.
 * @param recounted places that only came to be counted with another party, as `recountedBetween` gives them
 */
export function differenceOf(
  atlas: Atlas,
  first: Held,
  second: Held,
  recounted: ReadonlySet<number> = NONE,
): Difference {
  const table = pairTable(atlas.regions.length)
  const [cells, slots]: [number[], number[]] = [[], []]
  const gainedKm2 = new Float64Array(atlas.parties.length)
  const lostKm2 = new Float64Array(atlas.parties.length)
  for (let cell = 0; cell < first.cells.length; cell++) {
    const [from, to] = [first.cells[cell]!, second.cells[cell]!]
    if (from === to) continue
    const place = placeOfCell(atlas, cell)
    const km2 = atlas.cellKm2[cell]!
    cells.push(cell)
    slots.push(table.addArea(from, to, recounted.has(place), atlas.places[place]!.region, km2))
    const [loser, winner] = [atlas.holders[from]?.party, atlas.holders[to]?.party]
    if (loser === winner) continue
    if (loser !== undefined) lostKm2[loser]! += km2
    if (winner !== undefined) gainedKm2[winner]! += km2
  }
  const places: DifferentPlace[] = []
  for (let place = 0; place < first.places.length; place++) {
    const [from, to] = [first.places[place]!, second.places[place]!]
    if (from === to) continue
    const kind = table.addPlace(from, to, recounted.has(place), atlas.places[place]!.region)
    places.push({ place, kind, from, to })
  }
  const { pairs, rank, totals } = table.sorted()
  const pairByCell = new Uint8Array(first.cells.length).fill(NO_PAIR)
  cells.forEach((cell, i) => (pairByCell[cell] = Math.min(NO_PAIR, rank[slots[i]!]!)))
  return {
    cells: Uint32Array.from(cells),
    from: Uint8Array.from(cells, (cell) => first.cells[cell]!),
    to: Uint8Array.from(cells, (cell) => second.cells[cell]!),
    pairByCell,
    pairs,
    places,
    totals,
    gainedKm2,
    lostKm2,
    roads: atlas.roads.map((road) => roadDifference(road, first.cells, second.cells)),
  }
}

const NONE: ReadonlySet<number> = new Set()
const NO_PAIR = 255
