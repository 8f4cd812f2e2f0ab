/**
 * The topology's arcs in pixels of one zoom. Points that a reader cannot tell apart are dropped; an arc's ends stay, so
 * that neighbours still meet.
 */
import type { ArcGeometry } from '../../core/surface'

export interface Frame {
  /** Side of the world in pixels, see `worldSize`. */
  readonly size: number
  /** Pixel of the world that is 0, 0 of the drawing. */
  readonly x: number
  readonly y: number
}

/**
 * @param world x, y pairs of the arcs on the unit square
 * @param start arc `a` has points `start[a] .. start[a + 1]`
 * @param minStep a point nearer than this to the last one kept is dropped, pixels
 */
export function arcPixels(
  world: Float64Array,
  start: Uint32Array,
  frame: Frame,
  minStep: number,
): ArcGeometry {
  const xy = new Float64Array(world.length)
  const starts = new Uint32Array(start.length)
  const near = minStep * minStep
  let n = 0
  for (let arc = 0; arc + 1 < start.length; arc++) {
    const end = start[arc + 1]! - 1
    let [lastX, lastY] = [Infinity, Infinity]
    for (let i = start[arc]!; i <= end; i++) {
      const x = world[2 * i]! * frame.size - frame.x
      const y = world[2 * i + 1]! * frame.size - frame.y
      const [dx, dy] = [x - lastX, y - lastY]
      if (i < end && dx * dx + dy * dy < near) continue
      xy[n++] = lastX = x
      xy[n++] = lastY = y
    }
    starts[arc + 1] = n / 2
  }
  return { xy: xy.subarray(0, n), start: starts }
}
