import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { signedArea, voronoiCells, type Point, type Ring } from '../../../src/compile/tessellate/voronoi'

// Quick on a quiet machine; a busy one may take ten times as long.
vi.setConfig({ testTimeout: 30_000 })

const LIMIT = 1000
const at = fc.integer({ min: 0, max: 6000 })
const sites = fc.uniqueArray(fc.tuple(at, at), {
  minLength: 1,
  maxLength: 40,
  selector: (p) => p.join(),
})
const far = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1])

/** Even-odd. */
function inside(ring: Ring, [x, y]: Point): boolean {
  let odd = false
  ring.forEach((b, i) => {
    const a = ring[(i + ring.length - 1) % ring.length]!
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) odd = !odd
  })
  return odd
}

describe('Voronoi cells', () => {
  it('hold the points nearer to their own site than to any other, and within the limit', () => {
    fc.assert(
      fc.property(sites, fc.array(fc.tuple(at, at), { minLength: 30, maxLength: 30 }), (given, points) => {
        const cells = voronoiCells(given, LIMIT)
        for (const point of points) {
          const order = given.map((site, i) => ({ i, d: far(site, point) })).sort((a, b) => a.d - b.d)
          const [first, second] = order
          // A chord of the circle lies up to 0.54 m inside it.
          if (Math.abs(first!.d - LIMIT) < 1 || (second && second.d - first!.d < 1e-6)) continue
          const found = cells.flatMap((ring, i) => (inside(ring, point) ? [i] : []))
          expect(found).toEqual(first!.d < LIMIT ? [first!.i] : [])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('run counter-clockwise, contain their site and reach no farther than the limit', () => {
    fc.assert(
      fc.property(sites, (given) => {
        voronoiCells(given, LIMIT).forEach((ring, i) => {
          expect(signedArea(ring)).toBeGreaterThan(0)
          expect(inside(ring, given[i]!)).toBe(true)
          for (const point of ring) expect(far(point, given[i]!)).toBeLessThan(LIMIT + 1e-6)
        })
      }),
      { numRuns: 200 },
    )
  })

  it('share their edges point by point, to a thousandth of a metre', () => {
    const given: Point[] = [
      [0, 0],
      [900, 100],
      [400, 900],
      [1500, 800],
    ]
    const cells = voronoiCells(given, LIMIT)
    cells.forEach((ring, i) => {
      for (const point of ring) {
        const others = given.filter(
          (site, k) => k !== i && Math.abs(far(site, point) - far(given[i]!, point)) < 1e-6,
        )
        for (const other of others) {
          const neighbour = cells[given.indexOf(other)]!
          expect(Math.min(...neighbour.map((p) => far(p, point)))).toBeLessThan(1e-3)
        }
      }
    })
  })

  it('of one site is the whole circle', () => {
    const [ring] = voronoiCells([[5, 5]], LIMIT)
    expect(ring).toHaveLength(96)
    expect(signedArea(ring!)).toBeCloseTo(48 * LIMIT ** 2 * Math.sin((2 * Math.PI) / 96), 3)
  })

  it('of sites in a row are strips between circles’ arcs', () => {
    const cells = voronoiCells(
      [
        [0, 0],
        [500, 0],
        [1000, 0],
      ],
      LIMIT,
    )
    expect(Math.min(...cells[1]!.map(([x]) => x))).toBeCloseTo(250, 3)
    expect(Math.max(...cells[1]!.map(([x]) => x))).toBeCloseTo(750, 3)
  })

  it('cannot be made of sites that coincide', () => {
    const twice: Point[] = [
      [0, 0],
      [1, 1],
      [5, 0],
      [1, 1],
    ]
    expect(() => voronoiCells(twice, LIMIT)).toThrow(
      'site 3 has no cell: another site lies at the same point',
    )
  })
})
