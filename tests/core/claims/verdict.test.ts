import { expect, it } from 'vitest'
import { combine, judge, outward } from '../../../src/core/claims/verdict'

it.each([
  [5, 'fewer'],
  [10, 'consistent'],
  [20, 'consistent'],
  [21, 'more'],
] as const)('holds %i against 10 to 20: %s', (claimed, verdict) => {
  expect(judge(claimed, { low: 10, value: 15, high: 20 })).toBe(verdict)
})

it('takes "more than" for a lower bound: any higher figure fits, the figure itself does not', () => {
  expect(judge(5, { low: 10, value: 15, high: 20 }, true)).toBe('consistent')
  expect(judge(20, { low: 10, value: 15, high: 20 }, true)).toBe('more')
})

it('tells nothing without a finite figure', () => {
  expect(judge(5, { low: 1, value: Infinity, high: Infinity })).toBe('untellable')
  expect(judge(5, { low: Number.NaN, value: Number.NaN, high: Number.NaN })).toBe('untellable')
  expect(judge(Number.NaN, { low: 1, value: 2, high: 3 })).toBe('untellable')
})

it('is one verdict where all ways to measure agree, and partly where they do not', () => {
  expect(combine(['more', 'more'])).toBe('more')
  expect(combine(['more', 'consistent'])).toBe('partly')
  expect(combine(['untellable', 'fewer'])).toBe('fewer')
  expect(combine(['untellable'])).toBe('untellable')
})

it('rounds ends outwards, never past the figure, and leaves round ends alone', () => {
  expect(outward({ low: 56.32, value: 57.01, high: 58.34 }, 0.1)).toEqual({
    low: 56.3,
    value: 57.01,
    high: 58.4,
  })
  expect(outward({ low: 56.3, value: 56.3, high: 56.3 }, 0.1)).toEqual({ low: 56.3, value: 56.3, high: 56.3 })
  expect(outward({ low: 12, value: 12, high: 15 }, 1)).toEqual({ low: 12, value: 12, high: 15 })
})
