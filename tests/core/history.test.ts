import { describe, expect, it, vi } from 'vitest'
import { areasBy, areasByParty } from '../../src/core/area'
import { cellSpells } from '../../src/core/cells'
import { nearAreas, NEAR_KM } from '../../src/core/evidence/near'
import { areaHistory, partiesAt } from '../../src/core/history'
import { holdersAt, NO_HOLDER, spellAt } from '../../src/core/holders'
import { cellAt, distanceKm } from '../../src/core/locate'
import { EVIDENCES } from '../../src/core/types'
import { realAtlas as atlas } from '../real'

vi.setConfig({ testTimeout: 60_000 })

const history = areaHistory(atlas)
const every20 = atlas.snapshots
  .map((_, i) => i)
  .filter((i) => i % 20 === 0 || i === atlas.snapshots.length - 1)

describe('areas over all snapshots', () => {
  it('are those of each day by itself, by region and party', () => {
    for (const i of every20) {
      const areas = areasBy(atlas, holdersAt(atlas, atlas.snapshots[i]!))
      atlas.regions.forEach((_, region) => {
        const here = partiesAt(history, history.km2, i, (r) => r === region)
        const there = areasByParty(atlas, areas, (r) => r === region)
        here.forEach((km2, party) => expect(km2).toBeCloseTo(there[party]!, 2))
      })
    }
  })

  it('documented: the area within 5 km of places whose holder a report names', () => {
    const near = nearAreas(atlas)
    const spells = cellSpells(atlas)
    for (const i of every20) {
      const day = atlas.snapshots[i]!
      const documented = holdersAt(atlas, day).map((holder, cell) => {
        const spell = spellAt(spells, cell, day)
        if (spell < 0 || spells.outweighed[spell]) return NO_HOLDER
        const evidence = EVIDENCES[atlas.events.evidence[spells.event[spell]!]!]
        return evidence === 'documented' ? holder : NO_HOLDER
      })
      const areas = areasByParty(atlas, areasBy({ ...atlas, cellKm2: near }, documented))
      partiesAt(history, history.documented, i, () => true).forEach((km2, party) =>
        expect(km2).toBeCloseTo(areas[party]!, 2),
      )
    }
  })

  it('never fall below nothing, and what is documented never passes what is held', () => {
    expect(history.km2.every((km2) => km2 >= 0)).toBe(true)
    expect(history.documented.every((km2, i) => km2 >= 0 && km2 <= history.km2[i]! + 1e-6)).toBe(true)
  })

  it('are made in a few milliseconds', () => {
    nearAreas(atlas)
    const times = [0, 1, 2, 3, 4].map(() => {
      const again = { ...atlas }
      cellSpells(again)
      const start = performance.now()
      areaHistory(again)
      return performance.now() - start
    })
    // 10 ms is the aim on a quiet machine; other work may share the processor.
    expect(Math.min(...times)).toBeLessThan(40)
  })
})

describe('the part of a cell within 5 km of its place', () => {
  it('is what counting points of a fine grid finds', () => {
    const near = nearAreas(atlas)
    const [step, picked] = [0.002, [3, 200, 700, 1100, 1500]]
    for (const cell of picked) {
      const { lon, lat } = atlas.places[cell]!
      let km2 = 0
      for (let x = -0.06; x <= 0.06; x += step) {
        for (let y = -0.05; y <= 0.05; y += step) {
          const [px, py] = [lon! + x, lat! + y]
          if (distanceKm(lon!, lat!, px, py) > NEAR_KM || cellAt(atlas.topology, px, py) !== cell) continue
          km2 += distanceKm(px, py, px + step, py) * distanceKm(px, py, px, py + step)
        }
      }
      expect(Math.abs(near[cell]! - km2), `${atlas.places[cell]!.id}: ${near[cell]} and ${km2}`).toBeLessThan(
        Math.max(0.5, 0.03 * km2),
      )
    }
  })
})
