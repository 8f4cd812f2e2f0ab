import { area as turfArea } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { areasBy, areasByParty, cellAreas, ringArea } from '../../src/core/area'
import { holdersAt, NO_HOLDER } from '../../src/core/holders'
import { syntheticAtlas } from '../synthetic'
import { drawn } from './drawn'

// Quick on a quiet machine; a busy one may take ten times as long.
vi.setConfig({ testTimeout: 30_000 })

const quad = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

/** ∫∫ M N cos φ dφ dλ by Simpson's rule: the definition of area on the ellipsoid, not the formula under test. */
function integrated(south: number, north: number, width: number): number {
  const [a, e2, rad] = [6378.137, 0.0066943799901413165, Math.PI / 180]
  const strip = (lat: number) => {
    const w = 1 - e2 * Math.sin(lat * rad) ** 2
    return ((a * (1 - e2)) / w ** 1.5) * (a / Math.sqrt(w)) * Math.cos(lat * rad)
  }
  const n = 2000
  let sum = strip(south) + strip(north)
  for (let i = 1; i < n; i++) sum += strip(south + ((north - south) * i) / n) * (i % 2 ? 4 : 2)
  return ((sum * (north - south)) / n / 3) * rad * width * rad
}

describe('the area of a ring', () => {
  it.each([
    ['at the equator', 0, 1],
    ['at 36° north', 36, 37],
    ['across the equator', -3, 5],
    ['far south', -61, -60],
  ])('of a degree %s is that of the ellipsoid', (_, south, north) => {
    const wanted = integrated(south, north, 1)
    expect(Math.abs(ringArea(quad(36, south, 37, north)) / wanted - 1)).toBeLessThan(1e-9)
  })

  it('of the whole earth is 510 065 622 km², the published figure of WGS 84', () => {
    expect(ringArea(quad(-180, -90, 180, 90)) / 510_065_621.724).toBeCloseTo(1, 9)
  })

  it('is negative clockwise, and nothing for a line there and back', () => {
    const ring = quad(36, 35, 37, 36)
    expect(ringArea(ring.toReversed())).toBeCloseTo(0 - ringArea(ring), 9)
    expect(ringArea([ring[0]!, ring[1]!, ring[2]!, ring[1]!, ring[0]!])).toBeCloseTo(0, 9)
  })

  it('agrees with a sphere’s (turf) within 0.7 %', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 33, max: 37, noNaN: true }),
        fc.double({ min: 0.02, max: 1, noNaN: true }),
        (south, size) => {
          const ring = quad(36, south, 36 + size, south + size)
          const sphere = turfArea({ type: 'Polygon', coordinates: [ring] }) / 1e6
          expect(Math.abs(ringArea(ring) / sphere - 1)).toBeLessThan(0.007)
        },
      ),
    )
  })
})

describe('areas of cells', () => {
  it('leave out holes and count each square once', () => {
    const { topology, squares } = drawn(`
      AAAA
      AB.A
      AAAA`)
    const [a, b] = cellAreas(topology)
    expect(squares).toEqual([10, 1])
    expect(a! / b!).toBeCloseTo(10, 4)
    expect(b).toBeCloseTo(1.1132 * 1.1057, 3)
  })
})

describe('areas by holder and region', () => {
  const atlas = syntheticAtlas({ cells: 200, days: 50 })
  const holders = holdersAt(atlas, atlas.lastDay)
  const total = (values: Float64Array) => values.reduce((a, b) => a + b, 0)

  it('add up to what is known', () => {
    const areas = areasBy(atlas, holders)
    expect(total(areas.byHolder)).toBeCloseTo(areas.knownKm2, 6)
    expect(areas.knownKm2).toBeCloseTo(total(atlas.cellKm2), 6)
    expect(total(areasByParty(atlas, areas))).toBeCloseTo(areas.knownKm2, 6)
  })

  it('by party over one region and the other add up to both', () => {
    const areas = areasBy(atlas, holders)
    const [north, south] = [0, 1].map((wanted) => areasByParty(atlas, areas, (region) => region === wanted))
    areasByParty(atlas, areas).forEach((km2, party) => {
      expect(north![party]! + south![party]!).toBeCloseTo(km2, 6)
    })
    expect(total(north!)).toBeGreaterThan(0)
    expect(total(south!)).toBeGreaterThan(0)
  })

  it('leave out cells of which nothing is known', () => {
    const some = holders.map((holder, cell) => (cell % 2 ? NO_HOLDER : holder))
    const even = atlas.cellKm2.reduce((sum, km2, cell) => (cell % 2 ? sum : sum + km2), 0)
    expect(areasBy(atlas, some).knownKm2).toBeCloseTo(even, 6)
  })
})
