import { expect, it } from 'vitest'
import { frontSlack } from '../../../src/core/claims/fronts'
import { distanceKm } from '../../../src/core/locate'
import type { Atlas } from '../../../src/core/types'

/** Two cells side by side, their shared edge on a meridian; the places lie east and west of it. */
const two = {
  places: [
    { lon: 36.95, lat: 36 },
    { lon: 37.05, lat: 36 },
  ],
  topology: {
    xy: Float64Array.from([37, 35.9, 37, 36, 37, 36.1, 37, 36.1, 37.1, 36]),
    start: Uint32Array.from([0, 3, 5]),
    from: Int32Array.from([0, 1]),
    to: Int32Array.from([1, 0]),
    left: Int32Array.from([0, 1]),
    right: Int32Array.from([1, -1]),
    nodeCount: 2,
    cellCount: 2,
  },
} as unknown as Atlas

const shift = (distanceKm(37, 35.9, 37, 36.1) * distanceKm(36.95, 36, 37.05, 36)) / 4

it('is a quarter of the length of the edge times the distance between the places', () => {
  const { minus, plus } = frontSlack(two, Uint8Array.of(1, 0), Uint8Array.of(1, 1))
  expect(minus).toBeCloseTo(shift, 9)
  expect(plus).toBeCloseTo(shift, 9)
})

it('takes only from cells that are counted, and adds only to such', () => {
  expect(frontSlack(two, Uint8Array.of(1, 0), Uint8Array.of(1, 0)).plus).toBe(0)
  expect(frontSlack(two, Uint8Array.of(1, 0), Uint8Array.of(0, 1)).minus).toBe(0)
})

it('knows no front where both sides are in the area, nor at the outer edge', () => {
  expect(frontSlack(two, Uint8Array.of(1, 1), Uint8Array.of(1, 1))).toEqual({ minus: 0, plus: 0 })
})
