/** Shapes and front lines of one day alone, not cut into squares of the map: where no step in time follows. */
import { NO_HOLDER } from '../../core/holders'
import type { FrontNet } from '../../core/surface'
import type { Curves } from './curves'
import { Shapes } from './shapes'
import { frontsBySquare, type Squares } from './squares'

/** Closed rings, for filling by the even-odd rule. @returns `d` by holder; empty where it has nothing */
export function shapesOf(curves: Curves, net: FrontNet, holders: number): string[] {
  return [...drawn(curves, net, new Uint8Array(holders).fill(1)).shapes.values()]
}

/** @param isDrawn whether the front of two holders is; the lower one is on the left */
export function linesOf(
  curves: Curves,
  net: FrontNet,
  isDrawn: (left: number, right: number) => boolean,
): string {
  return drawn(curves, net, new Uint8Array(NO_HOLDER)).drawing.lines([0], isDrawn).get(0)!
}

function drawn(curves: Curves, net: FrontNet, isWanted: Uint8Array) {
  const whole: Squares = { of: new Uint16Array(net.isOuter.length), count: 1 }
  const drawing = new Shapes(curves, net, whole)
  return { drawing, shapes: drawing.draw(isWanted, frontsBySquare(net, whole)) }
}
