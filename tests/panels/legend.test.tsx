// @vitest-environment jsdom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { day } from '../../src/core/day'
import { Legend } from '../../src/panels/Legend'
import { click, render } from './page'
import { tinyStore } from './tiny-atlas'

const switches = (host: HTMLElement) => [...host.querySelectorAll<HTMLInputElement>('[role=switch]')]
const named = (host: HTMLElement, name: string) =>
  switches(host).find((input) => input.closest('label')?.textContent === name)
const about = (input: HTMLElement | undefined) =>
  document.getElementById(input?.getAttribute('aria-describedby') ?? '')?.textContent

describe('the legend', () => {
  it('names the parties in the order of drawing, under the names of the day', () => {
    const store = tinyStore('2016-01-01')
    const host = render(store, <Legend />)
    const names = () => switches(host).map((input) => input.closest('label')?.textContent)
    expect(names().slice(0, 4)).toEqual(['Government', 'Opposition factions', 'Islamic State', 'Contested'])
    act(() => store.getState().setDay(day('2017-01-28')))
    expect(names()[1]).toBe('HTS and factions')
  })

  it('switches parties, regions and layers in the store', () => {
    const store = tinyStore()
    const host = render(store, <Legend />)
    click(named(host, 'Islamic State'))
    click(named(host, 'Surroundings'))
    click(named(host, 'Damascus–Aleppo road'))
    click(named(host, 'OpenStreetMap tiles'))
    const { hiddenParties, hiddenRegions, layers } = store.getState()
    expect([...hiddenParties]).toEqual(['isis'])
    expect([...hiddenRegions]).toEqual(['surroundings'])
    expect(layers).toMatchObject({ road: false, tiles: true, places: true })
    expect(named(host, 'Islamic State')?.checked).toBe(false)
  })

  it('asks no third party until told to, and says what telling it means', () => {
    const host = render(tinyStore(), <Legend />)
    const tiles = named(host, 'OpenStreetMap tiles')
    expect(tiles?.checked).toBe(false)
    expect(about(tiles)).toContain('openstreetmap.org')
  })

  it('gives area and share of the day, and nothing to who holds nothing', () => {
    const store = tinyStore('2012-01-01')
    const host = render(store, <Legend />)
    expect(about(named(host, 'Government'))).toMatch(/^[\d,]+ km² 100%$/)
    expect(about(named(host, 'Opposition factions'))).toBe('0 km² 0%')
    act(() => store.getState().setDay(day('2013-01-01')))
    expect(about(named(host, 'Government'))).not.toContain('100%')
  })

  it('says how many kilometres of road each holder has', () => {
    const host = render(tinyStore('2012-01-01'), <Legend />)
    expect(about(named(host, 'Damascus–Aleppo road'))).toMatch(/^(\d+) of \1 km: Gov$/)
  })

  it('tells who is folded into a party when asked', () => {
    const host = render(tinyStore(), <Legend />)
    const info = host.querySelector('[aria-label="About: Government"]')
    expect(host.textContent).not.toContain('Army')
    click(info)
    expect(info?.getAttribute('aria-expanded')).toBe('true')
    expect(document.getElementById(info?.getAttribute('aria-controls') ?? '')?.textContent).toBe('Army')
  })

  it('folds away and comes back', () => {
    const host = render(tinyStore(), <Legend />)
    const title = host.querySelector('h2 button')
    click(title)
    expect(switches(host)).toEqual([])
    click(title)
    expect(switches(host).length).toBeGreaterThan(0)
  })
})
