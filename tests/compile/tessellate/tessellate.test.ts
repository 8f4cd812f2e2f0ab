/** Whole tessellations: the real one point by point, and random ones that must all come out. */
import { readFileSync } from 'node:fs'
import { booleanPointInPolygon } from '@turf/turf'
import fc from 'fast-check'
import type { Feature, MultiPolygon } from 'geojson'
import { describe, expect, it, vi } from 'vitest'
import { tessellate } from '../../../src/compile/tessellate'
import { partitionFaults } from '../../../src/compile/tessellate/verify'
import { placeCells, placeOfCell } from '../../../src/core/cells'
import { cellAt } from '../../../src/core/locate'
import { realAtlas } from '../../real'
import { randoms, syntheticAtlas } from '../../synthetic'

vi.setConfig({ testTimeout: 60_000 })

const syria = JSON.parse(readFileSync('geodata/base/syria.geojson', 'utf8')) as Feature<MultiPolygon>

/** Metres between near points on the ellipsoid: within a centimetre over 20 km. */
function metres(lon1: number, lat1: number, lon2: number, lat2: number): number {
  const rad = Math.PI / 180
  const w = 1 - 0.006_694_379_990_14 * Math.sin(((lat1 + lat2) / 2) * rad) ** 2
  const east = (6_378_137 / Math.sqrt(w)) * Math.cos(((lat1 + lat2) / 2) * rad) * (lon2 - lon1) * rad
  return Math.hypot(east, ((6_378_137 * (1 - 0.006_694_379_990_14)) / w ** 1.5) * (lat2 - lat1) * rad)
}

describe('the real cells', () => {
  const { topology, places, limitKm } = realAtlas
  const sites = places.slice(0, placeCells(realAtlas)).map(({ lon, lat }) => [lon!, lat!] as const)

  it('and their pieces hold each point of the land whose nearest place is theirs and within the limit, and no other', () => {
    const random = randoms(7)
    const limit = limitKm * 1000
    let [inside, outside, skipped] = [0, 0, 0]
    for (let n = 0; n < 8000; n++) {
      const [lon, lat] = [35.4 + 3.4 * random(), 33.1 + 4.1 * random()]
      let [first, second, nearest] = [Infinity, Infinity, -1]
      sites.forEach(([x, y], i) => {
        if (Math.abs(x - lon) > 0.5 || Math.abs(y - lat) > 0.5) return
        const d = metres(lon, lat, x, y)
        if (d < first) [second, first, nearest] = [first, d, i]
        else if (d < second) second = d
      })
      // Edges lie on a grid of a metre, the circle's chords up to five metres inside it, its scale off by 0.05 %.
      if (second - first < 5 || Math.abs(first - limit) < 12) {
        skipped++
        continue
      }
      const known = first < limit && booleanPointInPolygon([lon, lat], syria)
      if (known) inside++
      else outside++
      const cell = cellAt(topology, lon, lat)
      const place = cell < 0 ? -1 : placeOfCell(realAtlas, cell)
      if (place !== (known ? nearest : -1))
        expect.unreachable(`${lon},${lat}: cell ${cell} of place ${place}, nearest ${nearest}`)
    }
    expect(Math.min(inside, outside)).toBeGreaterThan(2000)
    expect(skipped).toBeLessThan(80)
  })

  it('each hold their own place', () => {
    const astray = sites.filter(([lon, lat], i) => cellAt(topology, lon, lat) !== i)
    expect(astray).toEqual([])
  })
})

describe('random places in the real land', () => {
  it.each([
    [300, 10_000, 8],
    [100, 40_000, 5],
    [250, 2_000, 5],
  ])('%i of them, known as far as %i m, make a partition', (count, limit, runs) => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = randoms(seed)
        const sites = Array.from(
          { length: count },
          () => [35.5 + 3 * random(), 33.3 + 3.8 * random()] as const,
        )
        expect(partitionFaults(tessellate(sites, syria.geometry, limit))).toEqual([])
      }),
      { numRuns: runs },
    )
  })

  it('that come within a metre of circles touching make one too', () => {
    // Two places a little less than two limits apart: the outside ends in very thin wedges.
    for (let gap = 0; gap < 60; gap++) {
      const sites = [
        [37, 35],
        [37 + 0.2192 - gap * 1e-5, 35 + 0.00003 * gap],
      ] as const
      expect(tessellate(sites, syria.geometry, 10_000)).toHaveLength(2)
    }
  })

  it('may be none, or all at sea', () => {
    expect(tessellate([], syria.geometry, 10_000)).toEqual([])
    expect(tessellate([[34, 34]], syria.geometry, 10_000)).toEqual([[]])
  })
})

describe('made-up atlases', () => {
  it('are the same for the same seed and others for another', () => {
    const [a, b, c] = [1, 1, 2].map((seed) => syntheticAtlas({ cells: 150, days: 30, seed }))
    expect(a).toEqual(b)
    expect(a!.events.day).not.toEqual(c!.events.day)
  })

  it('of 7,000 cells have fronts at which one to three cells in a hundred turn in a day', () => {
    const atlas = syntheticAtlas({ cells: 7000, days: 200 })
    const { topology, spells } = atlas
    expect(topology.cellCount).toBe(7000)
    const holder = (cell: number) => spells.holder[spells.first[cell + 1]! - 1]!
    const front = new Set<number>()
    topology.left.forEach((left, arc) => {
      const right = topology.right[arc]!
      if (left >= 0 && right >= 0 && holder(left) !== holder(right)) front.add(left).add(right)
    })
    const turns = (spells.from.length - 7000) / 200
    expect(turns / front.size).toBeGreaterThan(0.01)
    expect(turns / front.size).toBeLessThan(0.03)
    expect(new Set(spells.holder)).toEqual(new Set([0, 1, 2, 3]))
  })
})
