/** What a step in time must draw anew: the holders and the squares of the map that changed arcs meet. */
import type { FrontNet } from '../../core/surface'
import type { Squares } from './squares'

/** Of so many arcs, nearly all squares are touched: to look for the others costs more than to draw them. */
const MANY = 400

export interface Touched {
  /** By holder: 1 where its shape may be another now. */
  readonly holders: Uint8Array
  /** By square: 1 where its front lines may be. */
  readonly squares: Uint8Array
}

/**
 * A changed arc makes another corner or end of what meets it at its nodes, whoever holds that.
 * @param arcs what the net's last update returned
 */
export function touchedBy(net: FrontNet, arcs: Int32Array, { of, count }: Squares, holders: number): Touched {
  // Who lost its last place somewhere is no neighbour any more.
  const isTouched = net.hasChanged.slice()
  const squares = new Uint8Array(count)
  if (arcs.length > MANY) return { holders: new Uint8Array(holders).fill(1), squares: squares.fill(1) }
  for (const arc of arcs)
    for (let end = 2 * arc; end <= 2 * arc + 1; end++) {
      let half = end
      do {
        squares[of[half >> 1]!] = 1
        isTouched[net.left(half)] = 1
        half = net.turn(half)
      } while (half !== end)
    }
  return { holders: isTouched.subarray(0, holders), squares }
}
