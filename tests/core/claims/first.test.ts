import { expect, it } from 'vitest'
import { day } from '../../../src/core/day'
import { withFile } from '../../compile/tiny-facts'
import { bothOf, measured, type Both } from './tiny'

const both = bothOf()
const first = (on: Both, claimed: string, args: Record<string, string> = {}) =>
  measured(on, 'first_change', { to: 'gov', after: '2020-01-01', ...args }, claimed, 'date')

it('is the first day with a documented change to the party', () => {
  const { readings, verdict } = first(both, '2020-02-16')
  const on = day('2020-02-16')
  expect(readings[0]!.range).toEqual({ low: on, value: on, high: on })
  expect(readings[0]!.findings).toEqual([{ kind: 'perDay', days: [{ day: on, count: 4 }] }])
  expect(verdict).toBe('consistent')
})

it('calls a later date later and an earlier one earlier', () => {
  expect(first(both, '2020-02-17').verdict).toBe('more')
  expect(first(both, '2020-02-15').verdict).toBe('fewer')
})

it('allows for a change dated "about", but not before the day after which it asks', () => {
  const about = bothOf(withFile('ledger.csv', '2020-02-16,day,anadan', '2020-02-16,approx,anadan'))
  expect(first(about, '2020-02-13').readings[0]!.range.low).toBe(day('2020-02-13'))
  expect(first(about, '2020-02-13', { after: '2020-02-14' }).readings[0]!.range.low).toBe(day('2020-02-15'))
})

it('cannot tell where nothing passed', () => {
  expect(first(both, '2020-02-16', { after: '2020-03-01' }).verdict).toBe('untellable')
})
