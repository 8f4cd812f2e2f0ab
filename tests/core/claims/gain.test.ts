import { expect, it } from 'vitest'
import { withFile } from '../../compile/tiny-facts'
import { bothOf, km2, measured, type Both } from './tiny'

const both = bothOf()
const days = { to: 'gov', from: '2020-02-01', until: '2020-02-16' }
const area = (on: Both, args: Record<string, string> = days) => measured(on, 'area_gain', args, '100', 'km2')

it('is the area of the places held at the end and not on the eve', () => {
  const won = km2(both, 'anadan', 'hreitan')
  const { range, findings } = area(both).readings[0]!
  expect(range.value).toBeCloseTo(won, 9)
  expect(findings).toContainEqual({ kind: 'documented', amount: won })
})

it('may be off by what the fronts round it may take or add', () => {
  const { range, findings } = area(both).readings[0]!
  const fronts = findings.find((finding) => finding.kind === 'fronts')!
  expect(fronts.minus).toBeGreaterThan(0)
  expect(range.low).toBe(Math.floor(range.value - fronts.minus))
  expect(range.high).toBe(Math.ceil(range.value + fronts.plus))
})

it('is nothing over days on which nothing passed, and has then no fronts', () => {
  expect(area(both, { ...days, until: '2020-02-15' }).readings[0]!.range).toEqual({
    low: 0,
    value: 0,
    high: 0,
  })
})

it('counts what is not documented in the figure, and not at its lower end', () => {
  const inferred = bothOf(
    withFile(
      'ledger.csv',
      '2020-02-16,day,anadan,opp,gov,,capture,agency-1',
      '2020-02-16,day,anadan,opp,gov,,inferred,',
    ),
  )
  expect(area(inferred).readings[0]!.range.value).toBeCloseTo(area(both).readings[0]!.range.value, 9)
  expect(area(inferred).readings[0]!.range.low).toBeLessThan(area(both).readings[0]!.range.low)
})

it('measures from a second day where the claim allows one', () => {
  const { readings, verdict } = area(both, { ...days, also_from: '2016-01-01' })
  expect(readings).toHaveLength(2)
  expect(readings[1]!.range.value).toBeCloseTo(km2(both, 'anadan', 'hreitan'), 9)
  expect(verdict).toBe(readings[0]!.verdict)
})

it('is a share of a region two ways: gained within the days, and held at their end', () => {
  const args = { ...days, region: 'surroundings', also_region: 'aleppo', bound: 'above' }
  const { readings, above } = measured(both, 'region_gain_share', args, '50', 'percent')
  expect(above).toBe(true)
  expect(readings.map(({ kind, region }) => [kind, region])).toEqual([
    ['gain', 'surroundings'],
    ['held', 'surroundings'],
    ['gain', 'aleppo'],
    ['held', 'aleppo'],
  ])
  const share = (100 * km2(both, 'anadan', 'hreitan')) / km2(both, 'anadan', 'hreitan', 'zirbah')
  expect(readings[0]!.range.value).toBeCloseTo(share, 9)
  // New Aleppo was held already, but the old front beside it may have run nearer to it.
  expect(readings[2]).toMatchObject({ range: { low: 0, value: 0 }, verdict: 'more' })
  expect(readings[2]!.range.high).toBeGreaterThan(0)
  expect(readings[3]).toMatchObject({ range: { value: 100 }, verdict: 'consistent' })
})
