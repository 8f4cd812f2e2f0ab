import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areasBy } from '../../src/core/area'
import { day } from '../../src/core/day'
import { holdersAt } from '../../src/core/holders'
import type { Language } from '../../src/core/types'
import { figuresOf, isAbout, presence, wholeParts } from '../../src/panels/legend/figures'
import { roadLengths } from '../../src/panels/legend/RoadLengths'
import { wholeCells } from '../whole-cells'
import { tinyAtlas } from './tiny-atlas'

const on = (iso: string) => holdersAt(tinyAtlas, day(iso))
const partyOf = (id: string) => tinyAtlas.parties.findIndex((party) => party.id === id)

describe('areas in the legend', () => {
  const areas = areasBy(tinyAtlas, on('2013-01-01'))

  it('add up to all that is known', () => {
    const { km2, knownKm2 } = figuresOf(tinyAtlas, areas, new Set())
    expect(km2.reduce((sum, value) => sum + value, 0)).toBeCloseTo(areas.knownKm2, 6)
    expect(knownKm2).toBeCloseTo(areas.knownKm2, 6)
  })

  it('leave hidden regions out of area and whole alike', () => {
    const inAleppo = figuresOf(tinyAtlas, areas, new Set(['surroundings']))
    const outside = figuresOf(tinyAtlas, areas, new Set(['aleppo']))
    const [here, there] = [inAleppo.km2[partyOf('opp')]!, outside.km2[partyOf('opp')]!]
    // In the region it holds no place, only rims that its places outside weigh on.
    expect(here).toBeLessThan(there / 2)
    expect(there).toBeGreaterThan(0)
    const whole = wholeCells(tinyAtlas)
    const alone = areasBy(whole, holdersAt(whole, day('2013-01-01')))
    expect(figuresOf(whole, alone, new Set(['surroundings'])).km2[partyOf('opp')]).toBe(0)
    expect(inAleppo.knownKm2 + outside.knownKm2).toBeCloseTo(areas.knownKm2, 6)
  })
})

describe('a party that holds nothing', () => {
  it('is about within a year of holding a place', () => {
    const isis = partyOf('isis')
    expect(presence(tinyAtlas)[isis]).toEqual([[day('2013-08-10'), day('2014-01-08')]])
    expect(
      ['2012-08-09', '2012-08-10', '2015-01-07', '2015-01-08'].map((d) => isAbout(tinyAtlas, isis, day(d))),
    ).toEqual([false, true, true, false])
  })

  it('is never away while it holds some place', () => {
    expect(presence(tinyAtlas)[partyOf('gov')]).toEqual([[day('2011-03-15'), Infinity]])
  })
})

describe('road lengths', () => {
  const words = (iso: string, language: Language = 'en') =>
    roadLengths(tinyAtlas, tinyAtlas.roads[0]!, on(iso), day(iso), language)

  it('name one holder of the whole road', () => {
    const km = Math.round(tinyAtlas.roads[0]!.lengthKm)
    expect(words('2012-01-01')).toBe(`${km} of ${km} km: Gov`)
    expect(words('2012-01-01', 'fr').replaceAll('\u00a0', ' ')).toBe(`${km} km sur ${km} : Gouv`)
  })

  it('list several holders, the longest first, in whole kilometres that add up', () => {
    const text = words('2013-01-01')
    expect(text).toMatch(/^Opp \d+ km · Gov \d+ km$/)
    const parts = [...text.matchAll(/\d+/g)].map(Number)
    expect(parts[0]! + parts[1]!).toBe(Math.round(tinyAtlas.roads[0]!.lengthKm))
  })
})

describe('whole parts', () => {
  const values = fc.array(fc.double({ min: 0, max: 1e5, noNaN: true }), { minLength: 1, maxLength: 8 })

  it('add up to the rounded sum and stay within one of their values', () => {
    fc.assert(
      fc.property(values, (list) => {
        const parts = wholeParts(list)
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(
          Math.round(list.reduce((sum, value) => sum + value, 0)),
        )
        parts.forEach((part, i) => {
          expect(Number.isInteger(part)).toBe(true)
          expect(Math.abs(part - list[i]!)).toBeLessThanOrEqual(1)
        })
      }),
    )
  })

  it('give nothing to what is nothing', () => {
    expect(wholeParts([212.6, 0, 108.4, 0])).toEqual([213, 0, 108, 0])
  })
})
