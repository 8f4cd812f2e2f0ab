/** Arcs by the square of the map that they lie in: what is drawn of one square changes only when something in it does. */

import type { FrontNet } from '../../core/surface'

/** More than there are rows of squares. */
const ROWS = 2 ** 20

export interface Squares {
  /** Square by arc. */
  readonly of: Uint16Array
  readonly count: number
}

/**
 * @param world x, y pairs of the arcs on the unit square
 * @param start arc `a` has points `start[a] .. start[a + 1]`; its middle one decides
 * @param side of a square, degrees of longitude
 */
export function squaresOf(world: Float64Array, start: Uint32Array, side: number): Squares {
  const known = new Map<number, number>()
  const of = new Uint16Array(start.length - 1).map((_, arc) => {
    const middle = (start[arc]! + start[arc + 1]!) >> 1
    const [column, row] = [0, 1].map((axis) => Math.floor((world[2 * middle + axis]! * 360) / side))
    const key = column! * ROWS + row!
    const square = known.get(key) ?? known.size
    known.set(key, square)
    return square
  })
  return { of, count: known.size }
}

/** Front arcs by square, ascending. */
export type FrontArcs = ReadonlyMap<number, readonly number[]>

/**
 * Those of some squares: of each an entry, though it be empty.
 * @param isWanted by square; all when not given
 */
export function frontsBySquare(
  net: FrontNet,
  { of, count }: Squares,
  isWanted: Uint8Array = new Uint8Array(count).fill(1),
): FrontArcs {
  const bySquare = new Map<number, number[]>()
  for (let square = 0; square < count; square++) if (isWanted[square] === 1) bySquare.set(square, [])
  for (const arc of net.fronts()) if (isWanted[of[arc]!] === 1) bySquare.get(of[arc]!)!.push(arc)
  return bySquare
}
