import { describe, expect, it } from 'vitest'
import { day } from '../../../src/core/day'
import { disputedOn, DISPUTED, evidenceAt, NO_EVIDENCE, passes } from '../../../src/core/evidence/classes'
import { CONFIDENCES, EVIDENCES, type Confidence, type Day } from '../../../src/core/types'
import { realAtlas, compiled } from '../../real'
import { decodeDetails } from '../../../src/atlas/decode'
import { at, told } from './small'

const tiny = told()
const { atlas, details } = tiny
const on = (iso: string) => evidenceAt(atlas, disputedOn(atlas, details, day(iso)), day(iso))
const classOf = (iso: string, place: string) => {
  const found = on(iso)[at(tiny, place)]!
  return found === DISPUTED ? 'disputed' : (EVIDENCES[found] ?? 'none')
}

describe('the class of a cell', () => {
  it('is the evidence of the row that its holder on the day rests on', () => {
    expect(classOf('2020-02-16', 'hreitan')).toBe('documented')
    expect(classOf('2020-02-16', 'citadel')).toBe('general')
    expect(classOf('2020-02-16', 'zirbah')).toBe('area')
    expect(classOf('2020-02-16', 'anadan')).toBe('documented')
    expect(classOf('2012-07-19', 'hreitan')).toBe('general')
    expect(classOf('2012-07-20', 'hreitan')).toBe('documented')
  })

  it('is none before anything is known', () => {
    expect([...on('2010-01-01')]).toEqual(Array.from({ length: atlas.topology.cellCount }, () => NO_EVIDENCE))
  })
})

describe('a place is disputed', () => {
  const disputed = (iso: string) =>
    [...disputedOn(atlas, details, day(iso))].map((place) => atlas.places[place]!.id)

  it('from the report that the ledger does not follow to the ledger’s next change', () => {
    expect(disputed('2016-10-31')).toEqual([])
    expect(disputed('2016-11-01')).toEqual(['new-aleppo'])
    expect(classOf('2016-11-11', 'new-aleppo')).toBe('disputed')
    expect(disputed('2016-11-12')).toEqual([])
  })

  it('for sixty days at most', () => {
    const both = told([], ['2020-05-01,day,citadel,gov,opp,claim,monitor-1,low,,One report'])
    const count = (iso: string) => disputedOn(both.atlas, both.details, day(iso)).size
    expect([count('2020-04-30'), count('2020-05-01'), count('2020-06-29'), count('2020-06-30')]).toEqual([
      0, 1, 1, 0,
    ])
  })

  it('not where the report says what the ledger says', () => {
    const both = told([], ['2020-05-01,day,citadel,opp,gov,claim,monitor-1,low,,Same holder'])
    expect(disputedOn(both.atlas, both.details, day('2020-05-01')).size).toBe(0)
  })

  it('not while nothing is read', () => {
    expect(disputedOn(atlas, null, day('2016-11-01')).size).toBe(0)
  })
})

describe('the filter', () => {
  const shown = (confidence: Confidence, kinds: readonly string[] | null, iso = '2020-02-16') => {
    const pass = passes(atlas, details, day(iso), { confidence, kinds: kinds && new Set(kinds) })
    return [...pass].flatMap((value, cell) => (value ? [atlas.places[cell]!.id as string] : [])).sort()
  }

  it('shows all by default', () => {
    expect(shown('low', null)).toHaveLength(atlas.topology.cellCount)
  })

  it('by confidence shows what is at least as sure', () => {
    expect(shown('high', null)).toEqual(['anadan', 'hreitan', 'new-aleppo'])
    expect(shown('medium', null, '2012-12-01')).toEqual(['hreitan'])
    expect(shown('high', null, '2012-12-01')).toEqual([])
  })

  it('by kind of source shows what rests on one of them, and nothing without a source', () => {
    expect(shown('low', ['monitor'])).toEqual(['hreitan'])
    expect(shown('low', ['agency'])).toEqual(['anadan', 'hreitan', 'new-aleppo', 'zirbah'])
    expect(shown('low', [])).toEqual([])
    expect(shown('high', ['agency', 'monitor'])).toEqual(['anadan', 'hreitan', 'new-aleppo'])
  })

  it('on the real atlas lets through fewer the more is asked, on every tenth snapshot', () => {
    const real = decodeDetails(compiled.details)
    const count = (at: Day, confidence: Confidence) =>
      passes(realAtlas, real, at, { confidence, kinds: null }).reduce((sum, value) => sum + value, 0)
    for (let i = 0; i < realAtlas.snapshots.length; i += 10) {
      const [high, medium, low] = CONFIDENCES.map((confidence) => count(realAtlas.snapshots[i]!, confidence))
      expect(high).toBeLessThanOrEqual(medium!)
      expect(medium).toBeLessThan(low!)
      expect(low).toBe(realAtlas.topology.cellCount)
    }
  })
})
