import { describe, expect, it } from 'vitest'
import { arcPixels } from '../../../src/map/surface/arc-pixels'

/** Two arcs: one of four points nearly along x, one of two points. */
const WORLD = Float64Array.of(0, 0, 0.1, 0.001, 0.9, 0.01, 1, 0, 1, 0, 1, 1)
const START = Uint32Array.of(0, 4, 6)

describe('arcs in pixels', () => {
  it('are scaled, then moved to the frame', () => {
    const { xy, start } = arcPixels(WORLD, START, { size: 1000, x: 10, y: -5 }, 0.1)
    expect([...xy]).toEqual([-10, 5, 90, 6, 890, 15, 990, 5, 990, 5, 990, 1005])
    expect([...start]).toEqual([0, 4, 6])
  })

  it('drop points without which the line looks the same, and keep both ends', () => {
    const { xy, start } = arcPixels(WORLD, START, { size: 100, x: 0, y: 0 }, 0.15)
    expect([...xy]).toEqual([0, 0, 90, 1, 100, 0, 100, 0, 100, 100])
    expect([...start]).toEqual([0, 3, 5])
    const far = arcPixels(WORLD, START, { size: 1, x: 0, y: 0 }, 0.15)
    expect([...far.start]).toEqual([0, 2, 4])
  })

  it('keep a ring that ends where it begins from falling on that point', () => {
    const circle = Float64Array.from({ length: 130 }, (_, i) =>
      i % 2 === 0 ? Math.cos(((i >> 1) * Math.PI) / 32) : Math.sin(((i >> 1) * Math.PI) / 32),
    )
    const { xy } = arcPixels(circle, Uint32Array.of(0, 65), { size: 20, x: 0, y: 0 }, 0.15)
    expect(xy.length).toBeGreaterThan(20)
    expect(xy.length).toBeLessThan(100)
    for (let i = 0; i + 2 < xy.length; i += 2) {
      const [x, y] = [(xy[i]! + xy[i + 2]!) / 2, (xy[i + 1]! + xy[i + 3]!) / 2]
      expect(Math.hypot(x, y)).toBeGreaterThan(20 - 0.15 - 1e-9)
    }
  })

  it('meet at the same pixel where arcs share a point, at any zoom', () => {
    for (const size of [256, 1234.5, 98_765]) {
      const { xy, start } = arcPixels(WORLD, START, { size, x: 12, y: 34 }, 0.15)
      const end = 2 * (start[1]! - 1)
      const next = 2 * start[1]!
      expect([xy[end], xy[end + 1]]).toEqual([xy[next], xy[next + 1]])
    }
  })
})
