import { describe, expect, it } from 'vitest'
import { arcPixels } from '../../src/map/surface/arc-pixels'

/** Two arcs: one of four points along x, one of two points. */
const WORLD = Float64Array.of(0, 0, 0.1, 0, 0.9, 0, 1, 0, 1, 0, 1, 1)
const START = Uint32Array.of(0, 4, 6)

describe('arcs in pixels', () => {
  it('are scaled, then moved to the frame', () => {
    const { xy, start } = arcPixels(WORLD, START, { size: 100, x: 10, y: -5 }, 0.35)
    expect([...xy]).toEqual([-10, 5, 0, 5, 80, 5, 90, 5, 90, 5, 90, 105])
    expect([...start]).toEqual([0, 4, 6])
  })

  it('drop points that cannot be told apart and keep both ends', () => {
    const { xy, start } = arcPixels(WORLD, START, { size: 1, x: 0, y: 0 }, 0.35)
    expect([...xy]).toEqual([0, 0, 0.9, 0, 1, 0, 1, 0, 1, 1])
    expect([...start]).toEqual([0, 3, 5])
    const far = arcPixels(WORLD, START, { size: 0.001, x: 0, y: 0 }, 0.35)
    expect([...far.start]).toEqual([0, 2, 4])
  })

  it('meet at the same pixel where arcs share a point, at any zoom', () => {
    for (const size of [256, 1234.5, 98_765]) {
      const { xy, start } = arcPixels(WORLD, START, { size, x: 12, y: 34 }, 0.35)
      const end = 2 * (start[1]! - 1)
      const next = 2 * start[1]!
      expect([xy[end], xy[end + 1]]).toEqual([xy[next], xy[next + 1]])
    }
  })
})
