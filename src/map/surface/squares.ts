/** Arcs by the square of the map that they lie in: what is drawn of one square changes only when something in it does. */

/** Side of a square, parts of the world's width: half a degree of longitude. */
const SIDE = 1 / 720

export interface Squares {
  /** Square by arc. */
  readonly of: Uint16Array
  readonly count: number
}

/**
 * @param world x, y pairs of the arcs on the unit square
 * @param start arc `a` has points `start[a] .. start[a + 1]`; its middle one decides
 */
export function squaresOf(world: Float64Array, start: Uint32Array): Squares {
  const known = new Map<string, number>()
  const of = new Uint16Array(start.length - 1).map((_, arc) => {
    const middle = (start[arc]! + start[arc + 1]!) >> 1
    const key = `${Math.floor(world[2 * middle]! / SIDE)} ${Math.floor(world[2 * middle + 1]! / SIDE)}`
    const square = known.get(key) ?? known.size
    known.set(key, square)
    return square
  })
  return { of, count: known.size }
}
