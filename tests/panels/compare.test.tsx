// @vitest-environment jsdom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { day, isoDay } from '../../src/core/day'
import { CompareNotice } from '../../src/panels/compare/CompareNotice'
import { ComparePanel } from '../../src/panels/ComparePanel'
import { Header } from '../../src/panels/Header'
import { Legend } from '../../src/panels/Legend'
import { selectDifference } from '../../src/state/compare'
import { click, render } from './page'
import { tinyStore } from './tiny-atlas'
import { tinyDetails } from './tiny-details'

function open(language: 'en' | 'fr' | 'ar' = 'en', from = '2016-11-05') {
  const store = tinyStore('2020-02-16', language)
  store.getState().setDetails(tinyDetails, null)
  store.setState({ mode: 'difference', from: day(from) })
  return store
}
const button = (host: HTMLElement, name: string) =>
  [...host.querySelectorAll('button')].find(
    (candidate) => candidate.textContent === name || candidate.getAttribute('aria-label') === name,
  )
const texts = (host: HTMLElement, selector: string) =>
  [...host.querySelectorAll(selector)].map(({ textContent }) => textContent)
const names = (host: HTMLElement) => texts(host, '.compare-list .compare-go')
const choose = (select: Element | null | undefined, value: string) =>
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')!.set!.call(select, value)
    select!.dispatchEvent(new Event('change', { bubbles: true }))
  })

describe('the panel of two days', () => {
  it('lists who gained from whom, with km² and places', () => {
    const store = open()
    const host = render(store, <ComparePanel />)
    const [pairs] = [...host.querySelectorAll<HTMLElement>('.compare-table')]
    const rows = [...pairs!.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    )
    const places = selectDifference(store.getState()).pairs
    expect(rows).toHaveLength(places.length)
    expect(rows[0]!.slice(0, 2)).toEqual(['Gov', 'HTS'])
    expect(rows.map((row) => Number(row[3])).reduce((sum, count) => sum + count)).toBe(4)
    // What each has lost another has gained.
    const net = texts(host, '.compare-balance tbody td:last-child').map(Number)
    expect(net.reduce((sum, km2) => sum + km2)).toBeLessThanOrEqual(1)
  })

  it('sorts its list by every column, both ways', () => {
    const host = render(open(), <ComparePanel />)
    expect(names(host)[0]).toBe('New Aleppo')
    click(button(host, 'Place'))
    expect(names(host)).toEqual(['Anadan', 'Hreitan', 'Hreitan hill', 'New Aleppo'])
    click(button(host, 'Place'))
    expect(names(host)[0]).toBe('New Aleppo')
    expect(host.querySelector('[aria-sort="descending"]')?.textContent).toBe('Place')
    click(button(host, 'How sure'))
    // Documented with high confidence first, inferred last.
    expect(names(host).at(-1)).toBe('Hreitan hill')
    expect(host.querySelector('[aria-sort="ascending"]')?.textContent).toBe('How sure')
  })

  it('narrows figures and list to a region', () => {
    const host = render(open(), <ComparePanel />)
    choose(host.querySelector('.compare-region select'), 'aleppo')
    expect(names(host)).toEqual(['New Aleppo'])
    expect(host.querySelector('.compare-balance')).toBeNull()
    expect(texts(host, '.compare-table tbody tr td:last-child')[0]).toBe('1')
  })

  it('leads to a place: its card and the map', () => {
    const store = open()
    const host = render(store, <ComparePanel />)
    click(host.querySelector('.compare-list [data-place="hreitan"] .compare-go'))
    expect(store.getState().selection).toMatchObject({ kind: 'place', place: 'hreitan' })
    expect(store.getState().flyTo).toMatchObject({ lon: 37.0806, lat: 36.2872 })
  })

  it('swaps dates, and takes them from presets and named days', () => {
    const store = open()
    const host = render(store, <ComparePanel />)
    const days = () => [store.getState().from, store.getState().day].map((value) => isoDay(value!))
    click(button(host, 'Swap the two dates'))
    expect(days()).toEqual(['2020-02-16', '2016-11-05'])
    expect(host.textContent).toContain('Read from the earlier day to the later one.')
    expect(names(host)).toHaveLength(4)
    click(button(host, 'Swap the two dates'))
    click(button(host, 'A week before'))
    expect(days()).toEqual(['2020-02-09', '2020-02-16'])
    click(button(host, 'Last named day: Before'))
    expect(days()).toEqual(['2012-07-01', '2020-02-16'])
    expect(button(host, 'Last named day: Before')?.getAttribute('aria-pressed')).toBe('true')
    choose(host.querySelector('[aria-label="Named day to compare from"]'), String(day('2020-02-16')))
    expect(host.querySelector('.compare-total')?.textContent).toContain('the same day')
    expect(host.querySelector('table')).toBeNull()
  })

  it('offers what was looked at last, and says when the facts have changed since', () => {
    const store = open()
    act(() => store.setState({ lastSeen: { day: day('2016-11-01'), facts: 'before' } }))
    const host = render(store, <ComparePanel />)
    expect(host.textContent).not.toContain('another version')
    click(button(host, 'Since I last looked: 1 Nov 2016'))
    expect(store.getState().from).toBe(day('2016-11-01'))
    expect(host.textContent).toContain('the facts were another version (before; now')
    act(() => store.setState({ lastSeen: { day: store.getState().day, facts: 'before' } }))
    expect(host.textContent).not.toContain('Since I last looked')
  })
})

describe('while two days are compared', () => {
  it('the header tells of both, in a sentence', () => {
    const store = open()
    const host = render(store, <Header />)
    expect(host.querySelector('h1')?.textContent).toBe('5 Nov 2016 – 16 Feb 2020')
    expect(host.querySelector('.header-sentence')?.textContent).toMatch(
      /^Between the two days 4 places, \d+ km² changed hands\.$/,
    )
    act(() => store.getState().setMode('day'))
    expect(host.querySelector('h1')?.textContent).toBe('Sunday 16 February 2020')
  })

  it('a notice says so where the panel is closed, and ends it', () => {
    const store = open()
    const host = render(store, <CompareNotice />)
    expect(host.textContent).toContain('What differs from 5 Nov 2016 to 16 Feb 2020')
    click(button(host, 'Details'))
    expect(host.textContent).toBe('')
    act(() => store.getState().setPanel(null))
    click(button(host, 'Stop comparing'))
    expect(store.getState().mode).toBe('day')
    expect(host.textContent).toBe('')
  })

  it('the legend explains fills, lines and fronts, or the two sides', () => {
    const store = open()
    const host = render(store, <Legend />)
    expect(host.querySelector('.compare-key')?.textContent).toContain('Lines: who lost it')
    expect(texts(host, '.compare-key li')).toContain('HTS → Gov')
    act(() => store.getState().setMode('swipe'))
    expect(host.querySelector('.compare-key')?.textContent).toContain('Left of the line: 5 Nov 2016.')
    act(() => store.getState().setMode('day'))
    expect(host.querySelector('.compare-key')).toBeNull()
  })

  it('all is said in French and Arabic too', () => {
    for (const [language, word] of [
      ['fr', 'Télécharger en CSV'],
      ['ar', 'تنزيل CSV'],
    ] as const)
      expect(button(render(open(language), <ComparePanel />), word)).toBeDefined()
  })
})
