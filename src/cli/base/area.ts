// Area of a ring of grid points, on a plane at the ring's own middle latitude: good enough to sort out specks.
import { metresPerStep } from './frame'
import type { Line } from './types'

/** Square kilometres, positive for either winding. */
export function areaKm2(ring: Line): number {
  return Math.abs(signedKm2(ring))
}

/** Square kilometres, positive when the ring runs counterclockwise. */
export function signedKm2(ring: Line): number {
  let twice = 0
  let south = Infinity
  let north = -Infinity
  ring.forEach(([x, y], i) => {
    const next = ring[(i + 1) % ring.length]!
    twice += x * next[1] - next[0] * y
    south = Math.min(south, y)
    north = Math.max(north, y)
  })
  const [kx, ky] = metresPerStep([0, (south + north) / 2])
  return (twice / 2) * kx * ky * 1e-6
}
