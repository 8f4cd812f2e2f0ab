/** Cells cut from the rims of places' cells: whose they are, who holds them, in every version, and their areas. */
import { describe, expect, it } from 'vitest'
import { decodeDetails } from '../../src/atlas/decode'
import { areasBy } from '../../src/core/area'
import { cellSpells, placeCells, placeOfCell } from '../../src/core/cells'
import { evidenceAt, NO_EVIDENCE } from '../../src/core/evidence/classes'
import { versionOf } from '../../src/core/evidence/versions'
import { areaHistory, partiesAt } from '../../src/core/history'
import { holderAt, holdersAt, NO_HOLDER } from '../../src/core/holders'
import { EVIDENCES, type Atlas } from '../../src/core/types'
import { compiled, realAtlas as atlas } from '../real'
import { wholeCells } from '../whole-cells'

const own = placeCells(atlas)
/** The same atlas without what was worked out ahead. */
const asking = (from: Atlas): Atlas => {
  const { outweighed, ...rest } = from
  expect(outweighed).toBeDefined()
  return rest
}
const days = atlas.snapshots.filter((_, i) => i % 40 === 0)

describe('cells', () => {
  it('come after those of the places, each led to the place that it was cut from', () => {
    expect(own).toBeGreaterThan(1500)
    expect(atlas.topology.cellCount).toBe(own + atlas.pieces!.place.length)
    for (let cell = 0; cell < own; cell++) expect(placeOfCell(atlas, cell)).toBe(cell)
    for (let cell = own; cell < atlas.topology.cellCount; cell++)
      expect(placeOfCell(atlas, cell)).toBe(atlas.pieces!.place[cell - own])
  })

  it('touch a cell of their place, or an edge of what is known', () => {
    const { left, right } = atlas.topology
    const touched = new Set<number>()
    left.forEach((a, arc) => {
      const b = right[arc]!
      if (a >= 0 && b >= 0 && placeOfCell(atlas, a) === placeOfCell(atlas, b)) touched.add(a).add(b)
    })
    for (let cell = own; cell < atlas.topology.cellCount; cell++) expect(touched.has(cell)).toBe(true)
  })

  it('add up with their place’s own cell to the cell it had whole', () => {
    const sums = new Float64Array(own)
    atlas.cellKm2.forEach((km2, cell) => (sums[placeOfCell(atlas, cell)]! += km2))
    wholeCells(atlas).cellKm2.forEach((km2, place) => expect(sums[place]).toBeCloseTo(km2, 6))
  })

  it('of places are held as their places are, whatever is cut from them', () => {
    for (const day of days) {
      const holders = holdersAt(atlas, day)
      for (let place = 0; place < own; place++)
        expect(holders[place]).toBe(holderAt(atlas.spells, place, day))
    }
  })

  it('are each held by another than their place on some day, and say so', () => {
    const spells = cellSpells(atlas)
    for (let cell = own; cell < atlas.topology.cellCount; cell++) {
      const some = spells.outweighed.subarray(spells.first[cell], spells.first[cell + 1])
      expect(some.includes(1)).toBe(true)
    }
  })

  it('are held as the reports round about say, whether asked anew or read from the file', () => {
    expect(atlas.outweighed!.of).toBe(atlas.spells)
    expect(cellSpells(asking(atlas))).toEqual(cellSpells(atlas))
  })

  it('of a version of the facts are asked anew: what was worked out ahead is of another history', () => {
    const told = versionOf({ atlas, details: decodeDetails(compiled.details) }, 'gov').atlas
    expect(cellSpells(told)).toEqual(cellSpells(asking(told)))
    expect(cellSpells(told).holder).not.toEqual(cellSpells(atlas).holder)
  })

  it('have areas that add up the same over time as on each day', () => {
    const history = areaHistory(atlas)
    for (const day of days) {
      const { byHolder } = areasBy(atlas, holdersAt(atlas, day))
      const byParty = new Float64Array(atlas.parties.length)
      byHolder.forEach((km2, i) => {
        byParty[atlas.holders[Math.floor(i / atlas.regions.length)]!.party]! += km2
      })
      const summed = partiesAt(history, history.km2, atlas.snapshots.indexOf(day), () => true)
      summed.forEach((km2, party) => expect(km2).toBeCloseTo(byParty[party]!, 2))
    }
  })
})

describe('what a cell rests on', () => {
  it('is inferred where reports round about outweigh its place', () => {
    const spells = cellSpells(atlas)
    for (const day of days) {
      const evidence = evidenceAt(atlas, new Set(), day)
      const holders = holdersAt(atlas, day)
      for (let cell = own; cell < holders.length; cell++) {
        const place = placeOfCell(atlas, cell)
        if (holders[cell] === NO_HOLDER) expect(evidence[cell]).toBe(NO_EVIDENCE)
        else if (holders[cell] === holders[place]) expect(evidence[cell]).toBe(evidence[place])
        else expect(EVIDENCES[evidence[cell]!]).toBe('inferred')
      }
    }
    expect(spells.first).toHaveLength(atlas.topology.cellCount + 1)
  })
})

describe('versions', () => {
  it('have the pieces follow their own reports, and the ledger keeps its own', () => {
    const base = { atlas, details: decodeDetails(compiled.details) }
    const told = versionOf(base, 'gov').atlas
    expect(told.pieces).toBe(atlas.pieces)
    const before = days.map((day) => holdersAt(atlas, day))
    let [differ, follow] = [0, 0]
    for (const day of atlas.snapshots) {
      const [ledger, version] = [holdersAt(atlas, day), holdersAt(told, day)]
      for (let cell = own; cell < version.length; cell++) {
        if (ledger[cell] === version[cell]) continue
        differ++
        if (version[cell] === holderAt(told.spells, placeOfCell(told, cell), day)) follow++
      }
    }
    expect(differ).toBeGreaterThan(0)
    expect(follow).toBeGreaterThan(0)
    days.forEach((day, i) => expect(holdersAt(atlas, day)).toEqual(before[i]))
  })
})
