import { expect, it } from 'vitest'
import { withFile } from '../../compile/tiny-facts'
import { at, bothOf, measured, type Both } from './tiny'

const both = bothOf()
const day = { to: 'gov', from: '2020-02-16', until: '2020-02-16' }
const count = (on: Both, args: Record<string, string> = day, claimed = '4') =>
  measured(on, 'count_changes', args, claimed, 'places')

it('counts every place that passed that day; documented ones alone are certain', () => {
  const { readings, verdict } = count(both)
  expect(readings[0]).toMatchObject({ kind: 'changes', range: { low: 3, value: 4, high: 4 } })
  expect(readings[0]!.findings).toContainEqual({ kind: 'documented', amount: 3 })
  expect(verdict).toBe('partly')
})

it('counts towns and villages by themselves', () => {
  expect(count(both).readings[1]).toMatchObject({ kind: 'settlements', range: { low: 2, value: 2, high: 2 } })
})

it('counts a place that was lost and regained within the day, and one without a position', () => {
  const orchard = at(both, 'orchard')
  const { places, readings } = count(both)
  expect(places.map(({ place }) => place)).toContain(orchard)
  expect(readings[0]!.findings).toContainEqual({ kind: 'noPosition', places: [orchard] })
})

it('says what the party lost again', () => {
  const lost = count(both, { ...day, to: 'opp' }, '1')
  expect(lost.readings[0]!.range).toEqual({ low: 1, value: 1, high: 1 })
  expect(lost.readings[0]!.findings).toContainEqual({ kind: 'lostAgain', places: [at(both, 'orchard')] })
  expect(lost.places).toMatchObject([{ status: 'onDay', lostAgain: true }])
})

it('counts in a region only what lies in it', () => {
  expect(count(both, { ...day, region: 'aleppo' }).readings[0]!.range).toEqual({ low: 0, value: 0, high: 0 })
  expect(() => count(both, { ...day, region: 'homs' })).toThrow('expected a region or a tag')
})

it('takes a change dated "about" for possible up to three days off, and never for certain', () => {
  const about = bothOf(withFile('ledger.csv', '2020-02-16,day,anadan', '2020-02-16,approx,anadan'))
  expect(count(about).readings[0]!.range).toEqual({ low: 2, value: 4, high: 4 })
  const on = (iso: string) => count(about, { to: 'gov', from: iso, until: iso }).readings[0]!.range
  expect(on('2020-02-13')).toEqual({ low: 0, value: 0, high: 1 })
  expect(on('2020-02-12')).toEqual({ low: 0, value: 0, high: 0 })
})

it('allows for a day that ends at another hour: neighbouring days count towards the upper end', () => {
  const next = count(both, { to: 'gov', from: '2020-02-17', until: '2020-02-17' })
  expect(next.readings[0]!.range).toEqual({ low: 0, value: 0, high: 4 })
  expect(next.places.every(({ status }) => status === 'near')).toBe(true)
})

it('counts a place once, however often it passed within the days', () => {
  const years = count(both, { to: 'opp', from: '2012-01-01', until: '2020-12-31' })
  const places = years.places.filter(({ status }) => status === 'onDay').map(({ place }) => place)
  expect(new Set(places).size).toBe(places.length)
  expect(years.readings[0]!.range.value).toBe(places.length)
})

it('does not take a change of name for a change of hands', () => {
  const renamed = bothOf(
    withFile(
      'ledger.csv',
      '2020-02-16,day,anadan,opp,gov,,capture,agency-1',
      '2020-02-16,day,anadan,opp,gov,,reclassified,',
    ),
  )
  expect(count(renamed).readings[0]!.range.value).toBe(3)
})
