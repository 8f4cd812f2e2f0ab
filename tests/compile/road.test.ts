import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { cutRoad } from '../../src/compile/road'
import { holdersAt, NO_HOLDER } from '../../src/core/holders'
import { cellAt, distanceKm } from '../../src/core/locate'
import { roadKmByParty, roadSections } from '../../src/core/road'
import type { Topology } from '../../src/core/types'
import { GRID } from '../../src/core/wire'
import { compiled, realAtlas } from '../real'
import { syntheticAtlas } from '../synthetic'

vi.setConfig({ testTimeout: 60_000 })

type Point = readonly [number, number]
const made = syntheticAtlas({ cells: 400, days: 40 })

function kilometres(line: readonly Point[]): number {
  return line.slice(1).reduce((sum, p, i) => sum + distanceKm(...line[i]!, ...p), 0)
}

/** The point half way along a line. */
function halfWay(line: readonly Point[]): Point {
  let left = kilometres(line) / 2
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!]
    const d = distanceKm(...a, ...b)
    if (left <= d) return [a[0] + ((b[0] - a[0]) * left) / d, a[1] + ((b[1] - a[1]) * left) / d]
    left -= d
  }
  return line.at(-1)!
}

/** The cells at a point and a metre or two round it: cut points lie on the grid, so that far off a road may be. */
function cellsNear(topology: Topology, [lon, lat]: Point): number[] {
  const off = [-2e-5, 0, 2e-5]
  return off.flatMap((dx) => off.map((dy) => cellAt(topology, lon + dx, lat + dy)))
}

describe('any road cut by cell', () => {
  const point = fc.tuple(
    fc.integer({ min: 3480000, max: 3920000 }),
    fc.integer({ min: 3280000, max: 3720000 }),
  )
  const line = fc
    .array(point, { minLength: 2, maxLength: 6 })
    .map((points) => points.map(([x, y]): Point => [x / GRID, y / GRID]))

  it('is whole: no gap, no length lost, each stretch in its own cell, neighbours in different ones', () => {
    fc.assert(
      fc.property(line, (points) => {
        const stretches = cutRoad(points, made.topology)
        if (kilometres(points) === 0) {
          expect(stretches).toEqual([])
          return
        }
        expect(stretches[0]!.line[0]).toEqual(points[0])
        expect(stretches.at(-1)!.line.at(-1)).toEqual(points.at(-1))
        stretches.forEach(({ line, cell }, i) => {
          expect(line.length).toBeGreaterThan(1)
          const next = stretches[i + 1]
          if (next) expect(next.line[0]).toEqual(line.at(-1))
          if (next) expect(next.cell).not.toBe(cell)
          expect(cellsNear(made.topology, halfWay(line))).toContain(cell)
        })
        const sum = stretches.reduce((km, { line }) => km + kilometres(line), 0)
        // Straight on the map is not quite the shortest way: the pieces are a little longer than the whole.
        expect(Math.abs(sum - kilometres(points))).toBeLessThan(0.002 * stretches.length + 3e-4 * sum)
      }),
      { numRuns: 100 },
    )
  })
})

describe('the roads of the atlas', () => {
  it.each(realAtlas.roads.map((road) => [road.id, road] as const))('%s runs on without a gap', (id, road) => {
    const waypoints = compiled.model.facts.roads.filter((row) => row.road === id)
    const straight = kilometres(waypoints.map(({ lon, lat }) => [lon, lat] as const))
    expect(Math.abs(road.lengthKm - straight)).toBeLessThan(0.05)
    expect(road.precisionM).toBe(Math.max(...waypoints.map(({ precisionM }) => precisionM)))
    let [km, at] = [0, road.stretches[0]!.line[0]!]
    for (const { fromKm, toKm, line, cell } of road.stretches) {
      expect([fromKm, line[0]]).toEqual([km, at])
      expect(toKm - fromKm).toBeCloseTo(kilometres(line), 9)
      expect(cellsNear(realAtlas.topology, halfWay(line))).toContain(cell)
      ;[km, at] = [toKm, line.at(-1)!]
    }
    expect(road.lengthKm).toBe(km)
  })

  it('on every day fall into sections that cover them and change holder each time', () => {
    for (const day of realAtlas.snapshots) {
      const holders = holdersAt(realAtlas, day)
      for (const road of realAtlas.roads) {
        const sections = roadSections(road, holders)
        let [km, next] = [0, 0]
        sections.forEach(({ fromKm, toKm, first, last, holder }, i) => {
          if (fromKm !== km || first !== next || holder === sections[i + 1]?.holder)
            expect.unreachable(`${road.id} on day ${day}: section ${i} does not follow`)
          for (const { cell } of road.stretches.slice(first, last + 1))
            if ((cell < 0 ? NO_HOLDER : holders[cell]) !== holder)
              expect.unreachable(`${road.id} on day ${day}: section ${i} has another holder`)
          ;[km, next] = [toKm, last + 1]
        })
        expect([km, next]).toEqual([road.lengthKm, road.stretches.length])
        const known = sections.reduce((sum, s) => (s.holder === NO_HOLDER ? sum : sum + s.toKm - s.fromKm), 0)
        expect(roadKmByParty(realAtlas, sections).reduce((a, b) => a + b)).toBeCloseTo(known, 6)
      }
    }
  })
})
