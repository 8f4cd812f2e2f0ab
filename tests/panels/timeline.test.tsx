// @vitest-environment jsdom
/** The time instrument over the tiny facts: slider, keys, periods, playback, date. */
import { act } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { day, isoDay } from '../../src/core/day'
import { Timeline } from '../../src/panels/Timeline'
import type { AtlasStore } from '../../src/state/store'
import { click, press, render } from './page'
import { tinyAtlas, tinyStore } from './tiny-atlas'

// jsdom lays nothing out: every element is 624 pixels wide, and text is not measured.
vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(624)
HTMLCanvasElement.prototype.getContext = () => null
globalThis.ResizeObserver = class implements ResizeObserver {
  constructor(private readonly changed: () => void) {}
  observe = () => this.changed()
  unobserve = () => undefined
  disconnect = () => undefined
} as unknown as typeof ResizeObserver

const shown = (store: AtlasStore) => isoDay(store.getState().day)
const open = (store = tinyStore()) => {
  const host = render(store, <Timeline />)
  const slider = host.querySelector<HTMLInputElement>('input[type="range"]')!
  return { store, host, slider }
}
/** As a reader does: the element's own setter, then the event that follows. */
const enter = (input: HTMLInputElement, value: string) => {
  const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
  act(() => {
    own?.set?.call(input, value)
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
}
const period = (host: HTMLElement) => host.querySelector('.periods [aria-pressed="true"]')?.textContent
const button = (host: HTMLElement, name: string) =>
  [...host.querySelectorAll('button')].find(({ textContent }) => textContent === name)

describe('the slider', () => {
  it('runs over the snapshots and says date and change in words', () => {
    const { slider } = open()
    expect(Number(slider.max)).toBe(tinyAtlas.snapshots.length - 1)
    expect(Number(slider.value)).toBe(tinyAtlas.snapshots.indexOf(day('2020-02-16')))
    expect(slider.getAttribute('aria-valuetext')).toBe(
      '16 February 2020: 3 places: HTS and factions to Government. Around Aleppo',
    )
  })

  it('shows every snapshot that it passes', () => {
    const { store, slider } = open()
    const seen: string[] = []
    store.subscribe(() => seen.push(shown(store)))
    tinyAtlas.snapshots.forEach((_, i) => enter(slider, String(tinyAtlas.snapshots.length - 1 - i)))
    expect([...new Set(seen)]).toEqual(tinyAtlas.snapshots.map(isoDay).reverse().slice(1))
  })

  it('keeps its direction in a language written from right to left', () => {
    const { host, slider } = open(tinyStore('2020-02-16', 'ar'))
    expect([slider.dir, host.querySelector<HTMLElement>('.chart')!.dir]).toEqual(['ltr', 'ltr'])
    expect(slider.getAttribute('aria-valuetext')).toContain('16 شباط 2020')
  })

  it('draws nothing of its axis again on a step', () => {
    const { host, slider } = open()
    const axis = host.querySelector('.axis')!
    expect(axis.querySelectorAll('.axis-bars path').length).toBeGreaterThan(1)
    const observer = new MutationObserver(() => undefined)
    observer.observe(axis, { subtree: true, childList: true, attributes: true, characterData: true })
    enter(slider, '3')
    expect(observer.takeRecords()).toEqual([])
  })

  it('answers Page Down with the named day before and the space bar by playing', () => {
    const { store, slider } = open()
    slider.focus()
    press('PageDown')
    expect(shown(store)).toBe('2012-07-01')
    press(' ')
    expect(store.getState().playing).toBe(true)
    press('ArrowRight')
    expect([store.getState().playing, shown(store)]).toEqual([false, '2012-07-20'])
  })
})

describe('periods', () => {
  it('limit the slider, and take the day along when it lies outside', () => {
    const { store, host, slider } = open()
    expect(period(host)).toBe('All')
    click(button(host, '2012–13'))
    expect([shown(store), period(host)]).toEqual(['2012-01-01', '2012–13'])
    expect(isoDay(tinyAtlas.snapshots[Number(slider.max)]!)).toBe('2013-08-10')
  })

  it('follow a day that is set from elsewhere', () => {
    const { store, host } = open()
    act(() => store.getState().setDay(day('2012-07-25')))
    expect(period(host)).toBe('2012–13')
  })
})

describe('named days', () => {
  it('are all in the list, and those with room are buttons under the axis', () => {
    const { store, host } = open()
    const select = host.querySelector('select')!
    expect([...select.options].slice(1).map(({ text }) => text)).toEqual([
      'Before · 1 July 2012',
      'Around Aleppo · 16 February 2020',
    ])
    click(button(host, 'Before'))
    expect(shown(store)).toBe('2012-07-01')
    expect(button(host, 'Before')?.getAttribute('aria-current')).toBe('date')
  })
})

describe('the date field', () => {
  it('goes to any day of the atlas and waits while something else is typed', () => {
    const { store, host } = open()
    const field = host.querySelector<HTMLInputElement>('input[type="date"]')!
    enter(field, '2016-05-05')
    expect(shown(store)).toBe('2016-05-05')
    enter(field, '0020-05-05')
    expect([shown(store), field.value]).toEqual(['2016-05-05', '0020-05-05'])
  })
})

describe('playing', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms))

  it('steps through the period, stops at its end and begins again from its start', () => {
    const { store, host } = open(tinyStore('2012-07-20'))
    click(button(host, 'Play'))
    wait(460)
    expect([shown(store), button(host, 'Pause') !== undefined]).toEqual(['2012-08-01', true])
    wait(5000)
    expect([shown(store), store.getState().playing]).toEqual(['2013-08-10', false])
    click(button(host, 'Play'))
    expect([shown(store), store.getState().playing]).toEqual(['2012-01-01', true])
  })

  it('waits while the page is hidden', () => {
    const { store, host } = open(tinyStore('2012-07-20'))
    click(button(host, 'Play'))
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    wait(5000)
    expect(shown(store)).toBe('2012-07-20')
    hidden.mockRestore()
    wait(460)
    expect(shown(store)).toBe('2012-08-01')
  })

  it('pauses when the reader drags', () => {
    const { store, host, slider } = open(tinyStore('2012-07-20'))
    click(button(host, 'Play'))
    act(() => void slider.dispatchEvent(new Event('pointerdown', { bubbles: true })))
    expect(store.getState().playing).toBe(false)
  })
})
