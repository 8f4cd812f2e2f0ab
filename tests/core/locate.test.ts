import { describe, expect, it, vi } from 'vitest'
import { cellAt, distanceKm, distanceToPlace } from '../../src/core/locate'
import { syntheticAtlas, randoms } from '../synthetic'
import { drawn } from './drawn'
import { pointTest } from './surface-rules'
import { surfaceOf } from '../../src/core/surface'

// Quick on a quiet machine; a busy one may take ten times as long.
vi.setConfig({ testTimeout: 30_000 })

describe('the cell at a point', () => {
  it('is the one whose rings hold it, and none outside', () => {
    const { topology } = syntheticAtlas({ cells: 120, days: 1 })
    // Each cell its own holder: its shape is its ring, put together by other code.
    const own = Uint8Array.from({ length: 120 }, (_, i) => i)
    const rings = pointTest(surfaceOf(topology, own, topology, Infinity))
    const random = randoms(5)
    let hits = 0
    for (let n = 0; n < 3000; n++) {
      const [x, y] = [34.8 + 4.4 * random(), 32.8 + 4.4 * random()]
      const found = rings(x, y)
      expect(cellAt(topology, x, y)).toBe(found[0] ?? -1)
      hits += found.length
    }
    expect(hits).toBeGreaterThan(300)
  })

  it('is one cell only on a line between two, and on a corner of four', () => {
    const { topology } = drawn(`
      AB
      CD`)
    for (const [x, y] of [
      [0.01, 0.005],
      [0.005, 0.01],
      [0.01, 0.01],
      [0.015, 0.01],
    ] as const)
      expect(cellAt(topology, x, y)).toBeGreaterThanOrEqual(0)
    expect(cellAt(topology, 0.005, 0.015)).toBe(0)
    expect(cellAt(topology, 0.015, 0.005)).toBe(3)
  })

  it('is not the cell round a hole', () => {
    const { topology } = drawn(`
      AAA
      A.A
      AAA`)
    expect(cellAt(topology, 0.015, 0.015)).toBe(-1)
    expect(cellAt(topology, 0.005, 0.015)).toBe(0)
  })
})

describe('the distance', () => {
  it.each([
    ['a degree on the equator', [0, 0, 1, 0], 111.195],
    ['pole to pole', [0, 90, 0, -90], 20_015.115],
    ['half round the earth', [0, 0, 180, 0], 20_015.115],
    ['nowhere', [37, 36, 37, 36], 0],
  ] as const)('of %s, %j, is known', (_, [a, b, c, d], km) => {
    expect(Math.abs(distanceKm(a, b, c, d) - km)).toBeLessThan(0.02)
    expect(distanceKm(c, d, a, b)).toBe(distanceKm(a, b, c, d))
  })

  it('from Aleppo to Damascus is what the law of cosines says', () => {
    const rad = Math.PI / 180
    const [a, b] = [36.2 * rad, 33.51 * rad]
    const cosine = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(0.87 * rad)
    expect(distanceKm(37.16, 36.2, 36.29, 33.51)).toBeCloseTo(6371.0088 * Math.acos(cosine), 6)
  })

  it('to a place without a position is unknown', () => {
    const atlas = syntheticAtlas({ cells: 10, days: 1 })
    const lost = { ...atlas, places: [{ ...atlas.places[0]!, lon: null, lat: null }] }
    expect(distanceToPlace(lost, 0, 36, 36)).toBeNull()
    expect(distanceToPlace(atlas, 99, 36, 36)).toBeNull()
    const { lon, lat } = atlas.places[0]!
    expect(distanceToPlace(atlas, 0, lon!, lat!)).toBe(0)
  })
})
