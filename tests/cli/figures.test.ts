import { describe, expect, it } from 'vitest'
import { figureTable, median, met, p95, type Figure } from '../../src/cli/speed/figures'

const figure = (values: readonly number[], more: Partial<Figure> = {}): Figure => ({
  name: 'panel',
  unit: 'ms',
  values,
  limit: 100,
  by: 'median',
  ...more,
})

describe('measured figures', () => {
  it('have a middle and a value that one in twenty exceeds', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => 100 - i)
    expect([median(hundred), p95(hundred)]).toEqual([50, 95])
    expect([median([7]), p95([7])]).toEqual([7, 7])
    expect(() => median([])).toThrow('expected measured values')
  })

  it('are held against their limit by what they name', () => {
    expect(met(figure([90, 100, 900]))).toBe(true)
    expect(met(figure([90, 100, 900], { by: 'p95' }))).toBe(false)
  })

  it('stand in a table with their limit', () => {
    const lines = figureTable([figure([120]), figure([0.25], { unit: 's/s', limit: 1 })]).split('\n')
    expect(lines[2]).toMatch(/^\| panel +\| 120 ms +\| 120 ms +\| 100 ms \(median\) +\| NOT MET \| 1 × +\|$/)
    expect(lines[3]).toMatch(/0\.25 s a second .* met /)
  })
})
