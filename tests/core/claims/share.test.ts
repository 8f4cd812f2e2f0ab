import { expect, it } from 'vitest'
import { day } from '../../../src/core/day'
import { withFile, withLines } from '../../compile/tiny-facts'
import { at, bothOf, km2, measured, type Both } from './tiny'

const both = bothOf()
const share = (on: Both, iso: string, more: Record<string, string> = {}) =>
  measured(on, 'region_share', { region: 'surroundings', party: 'gov', day: iso, ...more }, '100', 'percent')
const all = ['anadan', 'hreitan', 'zirbah']

it('is the share of the known area, and names the places that are not held', () => {
  const [reading] = share(both, '2020-02-16').readings
  const value = (100 * km2(both, 'anadan', 'hreitan')) / km2(both, ...all)
  expect(reading!.range.value).toBeCloseTo(value, 9)
  expect(reading!.findings).toContainEqual({ kind: 'notHeld', places: [at(both, 'zirbah')] })
  expect(reading!.findings).toContainEqual({ kind: 'places', held: 4, total: 5 })
  expect(reading!.findings).toContainEqual({ kind: 'base', km2: km2(both, ...all) })
})

it('may be off by the fronts to either side', () => {
  const { low, value, high } = share(both, '2020-02-16').readings[0]!.range
  expect(low).toBeLessThan(value)
  expect(high).toBeGreaterThan(value)
  expect(high).toBeLessThan(100)
})

it('says since when it has been as high, and when it last was before', () => {
  const found = share(both, '2020-02-16').readings[0]!.findings
  expect(found).toContainEqual({ kind: 'asHigh', since: day('2020-02-16'), before: day('2012-07-19') })
})

it('is whole, and has been from the start, before the first change', () => {
  const reading = share(both, '2012-05-01').readings[0]!
  expect(reading.range).toEqual({ low: 100, value: 100, high: 100 })
  expect(reading.findings).toContainEqual({ kind: 'asHigh', since: day('2011-03-15'), before: null })
})

it('leaves a change dated "about" open round its day', () => {
  const about = bothOf(withFile('ledger.csv', '2020-02-16,day,anadan', '2020-02-16,approx,anadan'))
  const before = share(about, '2020-02-14').readings[0]!.range
  expect(before.value).toBe(0)
  expect(before.high).toBeGreaterThan((100 * km2(about, 'anadan')) / km2(about, ...all))
  expect(share(both, '2020-02-14').readings[0]!.range.high).toBeLessThan(before.high)
})

it('counts a contested place as perhaps the party’s own', () => {
  const args = { region: 'aleppo', party: 'gov', day: '2016-11-01' }
  const { low, value, high } = measured(both, 'region_share', args, '100', 'percent').readings[0]!.range
  expect(value).toBeCloseTo((100 * km2(both, 'citadel')) / km2(both, 'citadel', 'new-aleppo'), 9)
  expect(low).toBeLessThan(value)
  expect(high).toBe(100)
})

it('measures circles round a point beside the region', () => {
  const { readings, verdict } = share(both, '2020-02-16', { centre: '36.1992|37.1629', within_km: '7|15' })
  expect(readings.map(({ kind, withinKm }) => [kind, withinKm])).toEqual([
    ['share', undefined],
    ['shareWithin', 7],
    ['shareWithin', 15],
  ])
  expect(readings[1]!.range.value).toBe(100)
  expect(verdict).toBe('partly')
})

it('takes a tag for a region', () => {
  const claim =
    'tagged,2020-02-16,Agency,gov,All,region_share,region=aleppo-city;party=gov;day=2020-02-16,100,percent,,'
  const tagged = bothOf(withLines('claims.csv', claim))
  expect(Object.keys(tagged.details.tags)).toEqual(['aleppo-city'])
  const found = measured(
    tagged,
    'region_share',
    { region: 'aleppo-city', party: 'gov', day: '2020-02-16' },
    '100',
    'percent',
  )
  expect(found.readings[0]!.range.value).toBe(100)
})
