import { expect, it } from 'vitest'
import { day } from '../../../src/core/day'
import { withFile } from '../../compile/tiny-facts'
import { at, bothOf, measured, type Both } from './tiny'

const both = bothOf()
const road = (on: Both, iso: string) =>
  measured(on, 'road_share', { road: 'm5', party: 'gov', day: iso }, '100', 'percent').readings[0]!

it('is the share of the road in cells of the party, with the stretches in other hands', () => {
  const { range, findings } = road(both, '2020-02-16')
  const length = both.atlas.roads[0]!.lengthKm
  const cut = findings.find((finding) => finding.kind === 'cut')!
  expect(cut).toMatchObject({ fromKm: 0, place: at(both, 'zirbah') })
  expect(range.value).toBeCloseTo((100 * (length - cut.toKm)) / length, 9)
  expect(findings).toContainEqual({ kind: 'length', km: length - cut.toKm, totalKm: length })
  expect(range.low).toBeLessThan(range.value)
  expect(range.high).toBeGreaterThan(range.value)
})

it('is whole where nothing cuts it, and says when it last was so', () => {
  const retaken = bothOf(
    withFile(
      'ledger.csv',
      '2020-02-16,day,hreitan',
      '2020-02-10,day,zirbah,opp,gov,,capture,agency-1,high,\n2020-02-16,day,hreitan',
    ),
  )
  const { range, findings } = road(retaken, '2020-02-11')
  expect(range).toEqual({ low: 100, value: 100, high: 100 })
  expect(findings.some(({ kind }) => kind === 'cut')).toBe(false)
  expect(findings).toContainEqual({ kind: 'asHigh', since: day('2020-02-10'), before: day('2012-07-31') })
})

it('leaves a change dated by month open for the whole month', () => {
  const { low, value, high } = road(both, '2012-07-31').range
  expect([value, high]).toEqual([100, 100])
  expect(low).toBe(100)
  expect(road(both, '2012-08-15').range.high).toBe(100)
})

it('refuses a road that the atlas does not have', () => {
  expect(() =>
    measured(both, 'road_share', { road: 'm6', party: 'gov', day: '2020-02-16' }, '1', 'percent'),
  ).toThrow('expected a road of the atlas')
})
