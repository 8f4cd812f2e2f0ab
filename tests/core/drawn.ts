/**
 * Tiny maps drawn in letters: each letter is a cell made of all its squares, `.` is outside. They go through the real
 * TopoJSON, encoding and decoding, so that arcs and nodes are what the compiler makes of such cells.
 *
 *     AAB        cell 0 (A) three squares, cell 1 (B) one, and the empty square
 *     A.B        is a hole of neither: it is outside
 */
import { wireTopology } from '../../src/compile/encode/topology'
import type { GridPoint, GridPolygon, GridRing } from '../../src/compile/tessellate/heal'
import { signedArea } from '../../src/compile/tessellate/voronoi'
import { cellTopology } from '../../src/compile/tessellate/topology'
import { decodeTopology } from '../../src/core/decode-topology'
import type { Topology } from '../../src/core/types'
import { GRID } from '../../src/core/wire'

export interface Drawn {
  readonly topology: Topology
  readonly cells: GridPolygon[][]
  /** The letters in the order of the cells. */
  readonly letters: readonly string[]
  /** Squares by cell. */
  readonly squares: readonly number[]
  /** Holders by cell from holders by letter. */
  holders(by: Readonly<Record<string, number>>): Uint8Array
}

/** Side of a square, degrees: near the equator a degree is the same either way, to a third of a per cent. */
export const SIDE = 0.01

export function drawn(picture: string): Drawn {
  const rows = picture.trim().split(/\s+/).toReversed()
  const letters = [...new Set(rows.join('').replaceAll('.', ''))].sort()
  const cells = letters.map((letter) => polygonsOf(ringsOf(rows, letter)))
  return {
    topology: decodeTopology(wireTopology(cellTopology(cells))),
    cells,
    letters,
    squares: letters.map((letter) => rows.join('').split(letter).length - 1),
    holders: (by) => Uint8Array.from(letters, (letter) => by[letter]!),
  }
}

/** Each outer ring with the holes in it. */
function polygonsOf(rings: readonly GridRing[]): GridPolygon[] {
  const outers = rings.filter((ring) => signedArea(ring) > 0)
  const holes = rings.filter((ring) => signedArea(ring) < 0)
  const round = (hole: GridRing) =>
    outers.filter((outer) => holds(outer, hole)).sort((a, b) => signedArea(a) - signedArea(b))[0]
  return outers.map((outer) => [outer, ...holes.filter((hole) => round(hole) === outer)])
}

/** Whether the letter's square beside a hole's first edge (on its left) is in an outer ring. */
function holds(outer: GridRing, hole: GridRing): boolean {
  const [[ax, ay], [bx, by]] = [hole[0]!, hole[1]!]
  const [x, y] = [(ax + bx - (by - ay) / 2) / 2, (ay + by + (bx - ax) / 2) / 2]
  // Edges are upright or level: a level one is on one side of y with both its ends.
  const east = outer.filter(([x1, y1], i) => {
    const [, y2] = outer[(i + 1) % outer.length]!
    return y1 > y !== y2 > y && x < x1
  })
  return east.length % 2 === 1
}

/** Rings round a letter's squares, the letter on the left. */
function ringsOf(rows: readonly string[], letter: string): GridRing[] {
  const has = (x: number, y: number) => rows[y]?.[x] === letter
  const leaving = new Map<string, GridPoint[]>()
  const edge = (from: GridPoint, to: GridPoint) => {
    leaving.set(from.join(), [...(leaving.get(from.join()) ?? []), to])
  }
  rows.forEach((row, y) => {
    ;[...row].forEach((_, x) => {
      if (!has(x, y)) return
      if (!has(x, y - 1)) edge([x, y], [x + 1, y])
      if (!has(x + 1, y)) edge([x + 1, y], [x + 1, y + 1])
      if (!has(x, y + 1)) edge([x + 1, y + 1], [x, y + 1])
      if (!has(x - 1, y)) edge([x, y + 1], [x, y])
    })
  })
  const rings: GridRing[] = []
  for (const [key, ends] of leaving) {
    while (ends.length > 0) {
      const ring: GridPoint[] = []
      let at = key.split(',').map(Number) as unknown as GridPoint
      let came: GridPoint = [0, 0]
      do {
        ring.push(at)
        const next = leaving.get(at.join())!
        // Where two squares touch at a corner, turn left: each ring stays with its own square.
        const left = next.findIndex((p) => p[0] - at[0] === -came[1] && p[1] - at[1] === came[0])
        const [to] = next.splice(Math.max(0, left), 1)
        came = [to![0] - at[0], to![1] - at[1]]
        at = to!
      } while (at.join() !== ring[0]!.join())
      rings.push(ring.map(([x, y]) => [x * SIDE * GRID, y * SIDE * GRID] as const))
    }
  }
  return rings
}
