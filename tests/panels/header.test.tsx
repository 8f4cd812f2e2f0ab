// @vitest-environment jsdom
/** The headline over the tiny facts: day, sentence, list, announcement, language. */
import { act } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { day } from '../../src/core/day'
import { Header } from '../../src/panels/Header'
import { click, render } from './page'
import { tinyStore } from './tiny-atlas'

const open = (store = tinyStore()) => ({ store, host: render(store, <Header />) })
const text = (host: HTMLElement, selector: string) => host.querySelector(selector)?.textContent.trim()

describe('the headline', () => {
  it('says the day, its name, and what changed in words', () => {
    const { host } = open()
    expect(text(host, 'h1')).toBe('Sunday 16 February 2020')
    expect(text(host, '.header-named')).toBe('Around Aleppo Two towns')
    expect(text(host, '.header-sentence')).toBe('3 places changed hands: HTS and factions → Government.')
  })

  it('says of a day without changes when the last was', () => {
    const { host } = open(tinyStore('2020-05-01'))
    expect(text(host, '.header-sentence')).toBe(
      'No change of hands is recorded on this day; the last was 16 February 2020.',
    )
    expect(host.querySelector('.header-see')).toBeNull()
  })

  it('speaks the reader’s language once it is chosen', async () => {
    const { host } = open()
    const select = host.querySelector('select')!
    await act(async () => {
      select.value = 'fr'
      select.dispatchEvent(new Event('change', { bubbles: true }))
      await Promise.resolve()
    })
    expect(text(host, 'h1')).toBe('dimanche 16 février 2020')
    expect(text(host, '.header-sentence')).toBe(
      '3 lieux ont changé de mains\u00a0: HTC et factions → Gouvernement.',
    )
  })
})

describe('the list of places', () => {
  it('opens on demand, in order of name, and leads to card and map', () => {
    const { store, host } = open()
    expect(host.querySelectorAll('.changed li')).toHaveLength(0)
    click(host.querySelector('.header-see'))
    const buttons = [...host.querySelectorAll('.changed li button')]
    expect(buttons.map(({ textContent }) => textContent.trim())).toEqual([
      'Anadan Surroundings',
      'Hreitan Surroundings',
      'Hreitan hill Surroundings',
    ])
    click(buttons[0])
    expect(store.getState().selection).toEqual({ kind: 'place', place: 'anadan', at: null })
    expect(store.getState().flyTo).toMatchObject({ lat: 36.2938, lon: 37.0434 })
  })
})

describe('the announcement', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('comes once the day has rested, not at every step on the way', () => {
    const { store, host } = open()
    const live = host.querySelector('[aria-live="polite"]')!
    const go = (iso: string) => act(() => store.getState().setDay(day(iso)))
    go('2012-07-20')
    act(() => void vi.advanceTimersByTime(450))
    go('2013-08-10')
    act(() => void vi.advanceTimersByTime(700))
    expect(live.textContent).toBe('')
    act(() => void vi.advanceTimersByTime(200))
    expect(live.textContent).toBe('10 August 2013: 1 place: Opposition factions to Islamic State')
  })
})
