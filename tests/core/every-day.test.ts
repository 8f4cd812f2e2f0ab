/** The surface of every day of the atlas as committed: a partition, with and without rounded corners. */
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { holdersAt, NO_HOLDER } from '../../src/core/holders'
import { cellAt } from '../../src/core/locate'
import { surfaceOf } from '../../src/core/surface'
import { ringArea } from '../../src/core/area'
import { realAtlas as atlas } from '../real'
import { randoms } from '../synthetic'
import { expectClosed, expectEachSideOnce, pairs, pointTest, shapeArea, sums } from './surface-rules'

// Two seconds on a quiet machine; a busy one may take ten times as long.
vi.setConfig({ testTimeout: 60_000 })

const { topology, cellKm2 } = atlas
/** A corner a hundred metres off would be seen at the largest scale of the map. */
const TOLERANCE = 0.0002

/** The outline of all cells as one holder's shape: an area that no cell's area went into. */
const whole = shapeArea(
  surfaceOf(topology, new Uint8Array(topology.cellCount), topology, Infinity).shapes.get(0)!,
)

const near = (value: number, wanted: number, share = 1e-6) => Math.abs(value - wanted) <= share * wanted

describe('on every day', () => {
  it('there is something to test', () => {
    expect(atlas.snapshots.length).toBeGreaterThan(600)
    expect(topology.cellCount).toBeGreaterThan(1500)
    expect(whole).toBeGreaterThan(40_000)
  })

  it('areas by holder add up to the whole, and shapes measure what their cells do', () => {
    for (const day of atlas.snapshots) {
      const holders = holdersAt(atlas, day)
      const surface = surfaceOf(topology, holders, topology, Infinity)
      const areas = sums(holders, cellKm2)
      const total = [...areas.values()].reduce((a, b) => a + b, 0)
      const unknown = holders.reduce((sum, holder, i) => sum + (holder === NO_HOLDER ? cellKm2[i]! : 0), 0)
      if (!near(total + unknown, whole)) expect.unreachable(`day ${day}: ${total} of ${whole} km²`)
      expect([...surface.shapes.keys()].sort()).toEqual([...areas.keys()].sort())
      for (const [holder, km2] of areas) {
        const drawn = shapeArea(surface.shapes.get(holder)!)
        if (!near(drawn, km2)) expect.unreachable(`day ${day}, holder ${holder}: ${drawn} of ${km2} km²`)
      }
      expectClosed(surface)
    }
  })

  it('each side of each line is drawn once, by the holder on that side', () => {
    for (const day of atlas.snapshots) expectEachSideOnce(topology, holdersAt(atlas, day))
  })
})

describe('any point on any day', () => {
  const random = randoms(20200216)
  const points: { x: number; y: number; cell: number }[] = []
  beforeAll(() => {
    // Half anywhere, half within some hundred metres of a cell's corner, where lines run.
    for (let i = 0; i < 200; i++) {
      const corner = 2 * Math.floor((random() * topology.xy.length) / 2)
      const [x, y] =
        i % 2
          ? [35.5 + 3.2 * random(), 33.3 + 3.8 * random()]
          : [
              topology.xy[corner]! + 0.01 * (random() - 0.5),
              topology.xy[corner + 1]! + 0.01 * (random() - 0.5),
            ]
      points.push({ x, y, cell: cellAt(topology, x, y) })
    }
  })

  it('lies in the shape of its cell’s holder and in no other; outside all cells in none', () => {
    for (const day of atlas.snapshots) {
      const holders = holdersAt(atlas, day)
      const inside = pointTest(surfaceOf(topology, holders, topology, Infinity))
      for (const { x, y, cell } of points) {
        const wanted = cell < 0 || holders[cell] === NO_HOLDER ? [] : [holders[cell]!]
        if (inside(x, y).join() !== wanted.join())
          expect.unreachable(`day ${day}, ${x},${y} in cell ${cell}: [${inside(x, y).join()}]`)
      }
    }
  })

  it('lies in one shape at most when corners are rounded, and in one where it lies in a cell', () => {
    let moved = 0
    for (const day of atlas.snapshots) {
      const holders = holdersAt(atlas, day)
      const inside = pointTest(surfaceOf(topology, holders, topology, TOLERANCE))
      for (const { x, y, cell } of points) {
        const found = inside(x, y)
        const known = cell >= 0 && holders[cell] !== NO_HOLDER
        if (found.length !== (known ? 1 : 0))
          expect.unreachable(`day ${day}, ${x},${y} in cell ${cell}: [${found.join()}]`)
        if (known && found[0] !== holders[cell]) moved++
      }
    }
    expect(moved).toBeGreaterThan(0)
  })

  it('keeps each holder’s area to a few parts in a hundred when corners are rounded', () => {
    for (const day of atlas.snapshots.filter((_, i) => i % 50 === 0)) {
      const holders = holdersAt(atlas, day)
      const { shapes } = surfaceOf(topology, holders, topology, TOLERANCE)
      let total = 0
      for (const [holder, km2] of sums(holders, cellKm2)) {
        const drawn = shapes.get(holder)!.reduce((sum, ring) => sum + ringArea(pairs(ring)), 0)
        total += drawn
        if (km2 > 500) expect(Math.abs(drawn / km2 - 1)).toBeLessThan(0.05)
      }
      expect(near(total, whole)).toBe(true)
    }
  })
})
