// Finds the tiles whose piece of a water the source has lost: a neighbour's water ends dead on their edge.
import { EXTENT } from './frame'
import { clipSpans, joinSpans, lengthOf, wetSpans } from './spans'
import type { Span } from './spans'
import { columnAt, northOf, rowAt, westOf } from './tiles'
import type { Point, Rings } from './types'

/** Grid steps: water is looked for this far on either side of an edge, as rounding moved the cuts a little. */
const ASIDE = 3
/** Grid steps (some 150 m): a shorter stretch that ends on an edge is left alone. */
const SHORTEST_GAP = 15

export interface Tile {
  column: number
  row: number
  /** Ends of the stretches of water on the tile's edges, as seen from either side. */
  ends: Point[]
  /** Grid steps of water on one edge that the neighbour has and the tile has not, the most of any edge. */
  lacks: number
}

/** Takes merged water in grid points; tiles of the whole frame, by column and row. */
export function lackingTiles(water: readonly Rings[]): Map<string, Tile> {
  const tiles = new Map<string, Tile>()
  const note = (column: number, row: number, ends: Point[], lacks: number) => {
    const key = `${column} ${row}`
    const tile = tiles.get(key) ?? { column, row, ends: [], lacks: 0 }
    tiles.set(key, { column, row, ends: [...tile.ends, ...ends], lacks: Math.max(tile.lacks, lacks) })
  }
  const columns = span(columnAt(EXTENT[0]), columnAt(EXTENT[2]))
  const rows = span(rowAt(EXTENT[3]), rowAt(EXTENT[1]))
  for (const column of columns) {
    const x = westOf(column)
    const [left, right] = [wetSpans(water, 0, x - ASIDE), wetSpans(water, 0, x + ASIDE)]
    for (const row of rows) {
      const { all, lack } = compare(left, right, northOf(row + 1), northOf(row))
      const ends = all.flat().map((y): Point => [x, y])
      note(column - 1, row, ends, lack[0])
      note(column, row, ends, lack[1])
    }
  }
  for (const row of rows) {
    const y = northOf(row)
    const [above, below] = [wetSpans(water, 1, y + ASIDE), wetSpans(water, 1, y - ASIDE)]
    for (const column of columns) {
      const { all, lack } = compare(above, below, westOf(column), westOf(column + 1))
      const ends = all.flat().map((x): Point => [x, y])
      note(column, row - 1, ends, lack[0])
      note(column, row, ends, lack[1])
    }
  }
  return new Map([...tiles].filter(([, tile]) => tile.lacks >= SHORTEST_GAP))
}

/** Water on one edge, seen from its two sides: all of it, and how much either side lacks. */
function compare(a: readonly Span[], b: readonly Span[], from: number, to: number) {
  const [mine, yours] = [clipSpans(a, from, to), clipSpans(b, from, to)]
  const all = joinSpans([...mine, ...yours])
  return { all, lack: [lengthOf(all) - lengthOf(mine), lengthOf(all) - lengthOf(yours)] as const }
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}
