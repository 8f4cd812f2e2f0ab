/**
 * Position along the Hilbert curve: places near each other on the ground come near each other in the file, and their
 * deltas stay small.
 */

/** Order of the curve: a square of 2^16 by 2^16. */
const ORDER = 16

/** @param x, y in 0..1 @returns place on the curve, 0..2^32 − 1 (after Wikipedia, "Hilbert curve", xy2d) */
export function hilbert(x: number, y: number): number {
  const side = 2 ** ORDER
  let [px, py] = [Math.min(side - 1, Math.floor(x * side)), Math.min(side - 1, Math.floor(y * side))]
  let d = 0
  for (let s = side / 2; s >= 1; s /= 2) {
    const rx = (px & s) > 0 ? 1 : 0
    const ry = (py & s) > 0 ? 1 : 0
    d += s * s * ((3 * rx) ^ ry)
    if (ry === 0) {
      if (rx === 1) [px, py] = [side - 1 - px, side - 1 - py]
      ;[px, py] = [py, px]
    }
  }
  return d
}
