import { afterEach, describe, expect, it, vi } from 'vitest'
import { addDays, day, isoDay, parseDay } from '../../src/core/day'

// Quick on a quiet machine; a busy one may take ten times as long.
vi.setConfig({ testTimeout: 30_000 })

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

/** Every date from 1900 to 2100 by counting months, without `Date`. */
function* dates(): Generator<string> {
  for (let year = 1900; year <= 2100; year++) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
    const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for (const [month, length] of lengths.entries())
      for (let date = 1; date <= length; date++)
        yield [year, String(month + 1).padStart(2, '0'), String(date).padStart(2, '0')].join('-')
  }
}

describe('a day', () => {
  it.each(['UTC', 'Pacific/Auckland', 'America/Los_Angeles', 'Asia/Damascus'])(
    'is one more than the day before, from 1900 to 2100, and reads back the same, in %s',
    (name) => {
      process.env['TZ'] = name
      let expected = -25_567
      for (const text of dates()) {
        const value = parseDay(text)
        if (value !== expected || isoDay(value) !== text) expect.unreachable(`${text}: ${value}`)
        expected++
      }
      expect(expected).toBe(-25_567 + 73_414)
      expect(day('1970-01-01')).toBe(0)
    },
  )

  it('is read in time zones that do differ', () => {
    const offsets = ['Pacific/Auckland', 'America/Los_Angeles'].map((name) => {
      process.env['TZ'] = name
      return new Date(0).getTimezoneOffset()
    })
    expect(offsets).toEqual([-720, 480])
  })

  it.each([
    ...['2020-02-30', '2019-02-29', '2020-13-01', '2020-00-10', '2020-01-00', '0099-01-01', '2020-2-3'],
    ...['20200203', '2020-02-03T00:00', ' 2020-02-03', '2020-02-03\n', '+2020-02-03', '', '٢٠٢٠-٠٢-٠٣'],
  ])('is not %j', (text) => {
    expect(parseDay(text)).toBeNull()
    expect(() => day(text)).toThrow(`expected a date as YYYY-MM-DD, got "${text}"`)
  })

  it('steps over leap days and years', () => {
    expect(isoDay(addDays(day('2020-02-28'), 2))).toBe('2020-03-01')
    expect(isoDay(addDays(day('2020-01-01'), -1))).toBe('2019-12-31')
  })
})
