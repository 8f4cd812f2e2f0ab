import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lonLatOf, worldOf, worldSize, worldX, worldY } from '../../src/map/mercator'

describe('Web Mercator', () => {
  it('puts the null point in the middle and its square edge at 85.0511 degrees', () => {
    expect([worldX(0), worldY(0)]).toEqual([0.5, 0.5])
    expect(worldX(180)).toBe(1)
    expect(worldY(85.0511287798066)).toBeCloseTo(0, 12)
    expect(worldSize(3)).toBe(2048)
  })

  it('agrees with a known pixel: Aleppo at zoom 10', () => {
    // Tile 617/401 of zoom 10 holds the citadel (36.1992 N, 37.1628 E).
    expect(Math.floor((worldX(37.1628) * worldSize(10)) / 256)).toBe(617)
    expect(Math.floor((worldY(36.1992) * worldSize(10)) / 256)).toBe(401)
  })

  it('goes there and back', () => {
    const lon = fc.double({ min: -180, max: 180, noNaN: true })
    const lat = fc.double({ min: -85, max: 85, noNaN: true })
    fc.assert(
      fc.property(lon, lat, (x, y) => {
        const [backX, backY] = lonLatOf(worldX(x), worldY(y))
        expect(backX).toBeCloseTo(x, 9)
        expect(backY).toBeCloseTo(y, 9)
      }),
    )
  })

  it('converts pairs', () => {
    expect([...worldOf(Float64Array.of(0, 0, 180, 0))]).toEqual([0.5, 0.5, 1, 0.5])
  })
})
