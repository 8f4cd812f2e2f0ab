/**
 * The topology's arcs in pixels of one zoom. Points without which a line looks the same are dropped; an arc's ends stay, so
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
 * Lines thinned by the method of Douglas and Peucker.
 * @param world x, y pairs of the arcs on the unit square
 * @param start arc `a` has points `start[a] .. start[a + 1]`
 * @param tolerance a point dropped lies no farther than this from the line, pixels
 */
export function arcPixels(
  world: Float64Array,
  start: Uint32Array,
  frame: Frame,
  tolerance: number,
): ArcGeometry {
  const all = new Float64Array(world.length)
  for (let i = 0; i < world.length; i += 2) {
    all[i] = world[i]! * frame.size - frame.x
    all[i + 1] = world[i + 1]! * frame.size - frame.y
  }
  const kept = new Uint8Array(world.length / 2)
  const starts = new Uint32Array(start.length)
  for (let arc = 0; arc + 1 < start.length; arc++) {
    const [first, last] = [start[arc]!, start[arc + 1]! - 1]
    kept[first] = kept[last] = 1
    if (last - first > 1) keep(all, first, last, tolerance * tolerance, kept)
  }
  const xy = new Float64Array(world.length)
  let n = 0
  for (let arc = 0; arc + 1 < start.length; arc++) {
    for (let i = start[arc]!; i < start[arc + 1]!; i++) {
      if (kept[i] === 0) continue
      xy[n++] = all[2 * i]!
      xy[n++] = all[2 * i + 1]!
    }
    starts[arc + 1] = n / 2
  }
  return { xy: xy.subarray(0, n), start: starts }
}

/** Marks the points that a line from the first to the last must not leave out. @param near squared */
function keep(xy: Float64Array, first: number, last: number, near: number, kept: Uint8Array): void {
  const open = [first, last]
  while (open.length > 0) {
    const b = open.pop()!
    const a = open.pop()!
    let farthest = -1
    let most = near
    for (let i = a + 1; i < b; i++) {
      const distance = squaredDistance(xy, i, a, b)
      if (distance <= most) continue
      farthest = i
      most = distance
    }
    if (farthest < 0) continue
    kept[farthest] = 1
    open.push(a, farthest, farthest, b)
  }
}

/** From a point to the straight line between two others. Not in pairs: those are slow in code that runs for the first time. */
function squaredDistance(xy: Float64Array, i: number, a: number, b: number): number {
  const ax = xy[2 * a]!
  const ay = xy[2 * a + 1]!
  const dx = xy[2 * b]! - ax
  const dy = xy[2 * b + 1]! - ay
  const px = xy[2 * i]! - ax
  const py = xy[2 * i + 1]! - ay
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length))
  const x = px - t * dx
  const y = py - t * dy
  return x * x + y * y
}
