/** Shapes and front lines of one day alone, not cut into squares of the map: where no step in time follows. */
import type { FrontNet } from '../../core/surface'
import type { Curves } from './curves'
import { Shapes } from './shapes'
import { frontsBySquare, type Squares } from './squares'

/** Closed rings, for filling by the even-odd rule. @returns `d` by holder; empty where it has nothing */
export function shapesOf(curves: Curves, net: FrontNet, holders: number): string[] {
  const whole = wholeOf(net)
  const all = new Uint8Array(holders).fill(1)
  return [...new Shapes(curves, net, whole).draw(all, frontsBySquare(net, whole)).values()]
}

/** @param isDrawn whether the front of two holders is; the lower one is on the left */
export function linesOf(
  curves: Curves,
  net: FrontNet,
  isDrawn: (left: number, right: number) => boolean,
): string {
  const whole = wholeOf(net)
  const following = new Int32Array(2 * net.isOuter.length)
  for (const arc of net.fronts())
    for (const half of [2 * arc, 2 * arc + 1]) following[half] = net.onward(half)
  return curves.lines(net, frontsBySquare(net, whole), whole.of, following, isDrawn).get(0)!
}

const wholeOf = ({ isOuter }: FrontNet): Squares => ({ of: new Uint16Array(isOuter.length), count: 1 })
