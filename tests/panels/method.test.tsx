// @vitest-environment jsdom
import { act } from 'react'
import { describe, expect, it, vi } from 'vitest'
import accuracy from '../../geodata/accuracy.json'
import type { Figures as Written } from '../../src/cli/accuracy/figures'
import { method as ar } from '../../src/i18n/ar/method'
import { method as en } from '../../src/i18n/en/method'
import { method as fr } from '../../src/i18n/fr/method'
import { MethodPage } from '../../src/panels/MethodPage'
import { biasOf } from '../../src/panels/method/bias'
import {
  AIM,
  aimOf,
  bestOf,
  DRAWN,
  hardHalf,
  methodsOf,
  shareOf,
  type Figures,
} from '../../src/panels/method/figures'
import { click, press, render } from './page'
import { tinyAtlas, tinyStore } from './tiny-atlas'
import { tinyDetails } from './tiny-details'

// What the run writes is what the page reads.
const figures: Figures = accuracy satisfies Figures
const written = (all: Written): Figures => all
void written

function pageIn(language: 'en' | 'fr' | 'ar' = 'en') {
  const store = tinyStore('2020-02-16', language)
  store.getState().setPanel('method')
  const host = render(store, <MethodPage figures={figures} />)
  act(() => store.getState().setDetails(tinyDetails, null))
  return { store, host }
}
const tables = (host: HTMLElement) => [...host.querySelectorAll('table')]
const rowsOf = (table: HTMLTableElement) =>
  [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent))

describe('the figures of the page', () => {
  it('are the fewest places that make half of all errors', () => {
    const { places, share } = hardHalf(figures)
    expect(share).toBeGreaterThanOrEqual(50)
    expect(hardHalf({ ...figures, hardest: places.slice(0, -1) }).share).toBeLessThan(50)
  })

  it('say where the aim of certainty is missed', () => {
    const { good, all, share, weak } = aimOf(figures)
    expect(all).toBe(figures.calibration.tenthsUnseen.length)
    const missed = figures.calibration.tenthsUnseen.filter((row) => Math.abs(row.stated - row.found) > AIM)
    expect(all - good).toBe(missed.length)
    const cases = missed.reduce((sum, row) => sum + row.placeDays, 0)
    const total = figures.calibration.tenthsUnseen.reduce((sum, row) => sum + row.placeDays, 0)
    expect(share).toBeCloseTo(100 - (100 * cases) / total, 8)
    for (const row of weak) expect(Math.abs(row.stated - row.found)).toBeGreaterThan(AIM)
  })

  it('have the method that certainty is taken from as the best one with a place hidden, but for what is drawn by it', () => {
    const { methods, holes } = methodsOf(figures)
    const percents = methods
      .filter((method) => method !== DRAWN)
      .map((method) => shareOf(figures, method, holes[0]!)!.percent)
    expect(shareOf(figures, bestOf(figures), holes[0]!)!.percent).toBe(Math.max(...percents))
  })

  it('count facts by the sides of their sources', () => {
    const { sides, rows, sources, sourced, own } = biasOf(tinyAtlas, tinyDetails)
    expect(sides).toEqual(['independent', 'gov'])
    expect(sources).toEqual([1, 1])
    const total = rows.at(-1)!
    expect(total.all).toBe(tinyDetails.events.length)
    expect(total.all - total.unsourced).toBe(sourced)
    // 'capture' rows: two cite agency alone, two both.
    const capture = rows.find(({ kind }) => kind === 'capture')!
    expect([capture.all, capture.unsourced, ...capture.bySide]).toEqual([4, 0, 2, 4])
    // Agency stands with the government: New Aleppo 2016, Anadan and Orchard 2020 rest on it alone.
    expect(own).toBe(3)
  })
})

describe('the page on method', () => {
  it.each(['en', 'fr', 'ar'] as const)('has a text for every word it uses (%s)', (language) => {
    const { host } = pageIn(language)
    expect(host.textContent).not.toMatch(/\{\w+\}|\b(?:test|method|by|group|word|limits|card|bias)\.[a-z]/)
    expect(host.textContent).not.toContain('NaN')
    expect(tables(host)).toHaveLength(6)
  })

  it('takes every figure of the tests from their file', () => {
    const { host } = pageIn()
    const [methods] = tables(host)
    const rows = rowsOf(methods!)
    const drawn = accuracy.methods.find((row) => row.method === 'drawn' && row.holeKm === 5)!.all
    expect(rows).toHaveLength(new Set(accuracy.methods.map(({ method }) => method)).size)
    expect(rows[0]![2]).toBe(`${drawn.percent.toFixed(1)} ${drawn.low.toFixed(1)}–${drawn.high.toFixed(1)}`)
    const hardest = rowsOf(tables(host)[3]!)
    expect(hardest).toHaveLength(hardHalf(figures).places.length)
    expect(host.textContent).toContain(`facts, ${accuracy.facts}`)
  })

  it('names every column and row of its tables', () => {
    const { host } = pageIn()
    for (const table of tables(host)) {
      expect(table.caption?.textContent).not.toBe('')
      expect(table.querySelectorAll('thead th:not([scope=col])')).toHaveLength(0)
      expect(table.querySelectorAll('tbody tr > :first-child:not(th[scope=row])')).toHaveLength(0)
    }
  })

  it('holds the rest of the workspace back while it is open, and closes on Escape', () => {
    const store = tinyStore()
    const host = render(
      store,
      <>
        <button type="button">behind</button>
        <MethodPage figures={figures} />
      </>,
    )
    expect(host.querySelector('button')?.hasAttribute('inert')).toBe(true)
    expect(document.activeElement?.tagName).toBe('H2')
    store.getState().setPanel('method')
    press('Escape')
    expect(store.getState().panel).toBeNull()
  })

  it('prints and closes by its buttons', () => {
    const { store, host } = pageIn()
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    click(host.querySelector('.method-print'))
    expect(print).toHaveBeenCalledOnce()
    click(host.querySelector('.drawer-close'))
    expect(store.getState().panel).toBeNull()
  })

  it('fills in the same values in every language', () => {
    const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
    for (const [key, text] of Object.entries(en)) {
      for (const other of [fr, ar])
        expect([key, holes(other[key as keyof typeof en])]).toEqual([key, holes(text)])
    }
  })
})
