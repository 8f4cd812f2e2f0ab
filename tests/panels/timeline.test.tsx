// @vitest-environment jsdom
/** The time instrument over the tiny facts: sliders, keys, zoom, overview, periods, playback, date. */
import { act } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { day, isoDay } from '../../src/core/day'
import { Timeline } from '../../src/panels/Timeline'
import type { Day } from '../../src/core/types'
import { nextTask } from '../../src/state/next-task'
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

// Glides are for the browser's tests: here the axis is where it goes at once.
let calm = true
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: calm && media.includes('reduced-motion'),
  }) as MediaQueryList

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
const take = (input: HTMLInputElement) =>
  act(() => void input.dispatchEvent(new Event('pointerdown', { bubbles: true })))
const spanOf = ({ min, max }: HTMLInputElement) => [min, max].map((value) => isoDay(Number(value) as Day))
const dateField = (host: HTMLElement) => host.querySelector<HTMLInputElement>('.date input[type="text"]')!
const period = (host: HTMLElement) => host.querySelector('.periods [aria-pressed="true"]')?.textContent
const button = (host: HTMLElement, name: string) =>
  [...host.querySelectorAll('button')].find(({ textContent }) => textContent === name)

describe('the slider', () => {
  it('runs over the days shown and says date and change in words', () => {
    const { slider } = open()
    expect(spanOf(slider)).toEqual(['2012-01-01', '2020-12-31'])
    expect(Number(slider.value)).toBe(day('2020-02-16'))
    expect(slider.getAttribute('aria-valuetext')).toBe(
      '16 February 2020: 3 places: HTS and factions to Government. Around Aleppo',
    )
  })

  it('shows every snapshot that it passes', () => {
    const { store, slider } = open()
    const seen: string[] = []
    store.subscribe(() => seen.push(shown(store)))
    take(slider)
    for (const day of [...tinyAtlas.snapshots].reverse()) enter(slider, String(day))
    expect([...new Set(seen)]).toEqual(tinyAtlas.snapshots.map(isoDay).reverse())
  })

  it('shows the very day pointed at where nothing changed near it', () => {
    const { store, slider } = open()
    take(slider)
    enter(slider, String(day('2018-06-05') + 0.3))
    expect(shown(store)).toBe('2018-06-05')
  })

  it('goes to the next day with changes when a tool sets a value without a hand', () => {
    const { store, slider } = open(tinyStore('2012-07-01'))
    enter(slider, String(Number(slider.value) + 1))
    expect(shown(store)).toBe('2012-07-20')
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
    enter(slider, String(tinyAtlas.snapshots[3]))
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
    expect(spanOf(slider)).toEqual(['2012-01-01', '2013-12-31'])
  })

  it('follow a day that is set from elsewhere', () => {
    const { store, host } = open()
    act(() => store.getState().setDay(day('2012-07-25')))
    expect(period(host)).toBe('2012–13')
    click(button(host, 'All'))
    click(button(host, '2012–13'))
    act(() => store.getState().setDay(day('2016-11-12')))
    expect(period(host)).toBe('2014–16')
  })

  it('give way at their end to the next day with changes', () => {
    const { store, host, slider } = open(tinyStore('2012-07-01'))
    click(button(host, '2012–13'))
    slider.focus()
    press('End')
    expect(shown(store)).toBe('2013-08-10')
    press('ArrowRight')
    expect(shown(store)).toBe('2014-01-08')
    expect(Number(slider.max)).toBeGreaterThan(day('2014-01-08'))
  })
})

describe('zooming by keys', () => {
  const key = (name: string, more: KeyboardEventInit = {}) =>
    act(
      () =>
        void document.activeElement!.dispatchEvent(
          new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }),
        ),
    )

  it('keeps the day shown where it is, moves with Alt, and shows all at 0', () => {
    const { store, slider } = open()
    const at = () => (Number(slider.value) - Number(slider.min)) / (Number(slider.max) - Number(slider.min))
    const long = () => Number(slider.max) - Number(slider.min)
    const [before, whole] = [at(), long()]
    slider.focus()
    key('+')
    expect([at(), long()]).toEqual([expect.closeTo(before, 6), expect.closeTo(whole / 1.5, 3)])
    key('ArrowLeft', { altKey: true })
    expect(Number(slider.min)).toBeLessThan(day('2020-02-16') - before * long())
    expect(shown(store)).toBe('2020-02-16')
    key('-')
    key('0')
    expect(long()).toBe(whole)
  })

  it('leaves keys alone while a date is typed', () => {
    const { host, slider } = open()
    dateField(host).focus()
    key('0')
    key('+')
    expect(spanOf(slider)).toEqual(['2012-01-01', '2020-12-31'])
  })

  it('moves the window of the overview, which says what is shown', async () => {
    const { host, slider } = open(tinyStore('2012-07-01'))
    // It comes in the task after the chart.
    await act(nextTask)
    const overview = host.querySelector<HTMLElement>('[role="slider"]')!
    expect(overview.getAttribute('aria-valuetext')).toBe('1 January 2012 to 31 December 2013')
    overview.focus()
    key('PageUp')
    expect(spanOf(slider)).toEqual(['2013-12-31', '2015-12-31'])
    key('End')
    expect(spanOf(slider)[1]).toBe('2020-12-31')
    key('Home')
    key('ArrowLeft', { shiftKey: true })
    expect(Number(slider.max) - Number(slider.min)).toBeCloseTo(730 / 1.5, 3)
  })
})

describe('the day compared with', () => {
  it('has a slider of its own while two days are compared', () => {
    const { store, host } = open()
    const own = () => host.querySelector<HTMLInputElement>('input[aria-label="Compared with"]')
    expect(own()).toBeNull()
    act(() => {
      store.getState().setFrom(day('2013-08-10'))
      store.getState().setMode('difference')
    })
    expect(own()!.getAttribute('aria-valuetext')).toBe('10 August 2013')
    expect(host.querySelector('.from-date')?.textContent).toBe('10 Aug 2013')
    own()!.focus()
    press('ArrowRight')
    expect(isoDay(store.getState().from!)).toBe('2014-01-08')
    take(own()!)
    enter(own()!, String(day('2012-07-21')))
    expect([isoDay(store.getState().from!), shown(store)]).toEqual(['2012-07-20', '2020-02-16'])
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
  it('goes to any day of the atlas and says of another where the atlas ends', () => {
    const { store, host } = open()
    const field = dateField(host)
    enter(field, '5 May 2016')
    expect(shown(store)).toBe('2016-05-05')
    enter(field, '1999-05-05')
    expect([shown(store), field.value]).toEqual(['2016-05-05', '1999-05-05'])
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(host.querySelector('[role="alert"]')!.textContent).toBe(
      'The map covers 1 Jan 2012 to 31 Dec 2020.',
    )
  })

  it('waits while a day is typed, says on Enter what it cannot read, and takes it back on Escape', () => {
    const { store, host } = open()
    const field = dateField(host)
    field.focus()
    enter(field, '16 Feb')
    expect(field.getAttribute('aria-invalid')).toBe('false')
    press('Enter')
    const error = document.getElementById(field.getAttribute('aria-describedby')!)!
    expect(error.textContent).toContain('No day can be read from this')
    press('Escape')
    expect([field.value, shown(store)]).toEqual(['16 Feb 2020', '2020-02-16'])
    expect(field.getAttribute('aria-describedby')).toBeNull()
  })

  it('shows and reads the day in the language of the page', () => {
    const { store, host } = open(tinyStore('2020-02-16', 'fr'))
    expect(dateField(host).value).toBe('16 févr. 2020')
    enter(dateField(host), '20 juillet 2012')
    expect(shown(store)).toBe('2012-07-20')
    expect(dateField(open(tinyStore('2020-02-16', 'ar')).host).value).toMatch(/16.2020|2020/)
  })

  it('forgets what was typed once another day is shown', () => {
    const { store, host } = open()
    enter(dateField(host), 'nonsense')
    act(() => store.getState().setDay(day('2012-07-20')))
    expect(dateField(host).value).toBe('20 Jul 2012')
  })
})

describe('playing', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    calm = false
    localStorage.clear()
  })
  afterEach(() => {
    vi.useRealTimers()
    calm = true
  })
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

  const choose = (host: HTMLElement, name: string) =>
    click([...host.querySelectorAll('label')].find(({ textContent }) => textContent === name))

  it('plays at the speed chosen, and remembers it', () => {
    const { store, host } = open(tinyStore('2012-07-01'))
    choose(host, '4×')
    expect(host.querySelector('.time-tool')?.getAttribute('aria-label')).toBe('Playback: 4×')
    click(button(host, 'Play'))
    wait(120)
    expect(shown(store)).toBe('2012-07-20')
    click(button(host, 'Pause'))
    expect(open().host.querySelector('.time-tool')?.getAttribute('aria-label')).toBe('Playback: 4×')
  })

  it('pauses on named days if asked, and goes on from there', () => {
    const { store, host } = open(tinyStore('2012-06-01'))
    choose(host, 'Pause on named days')
    click(button(host, 'Play'))
    wait(5000)
    expect([shown(store), store.getState().playing]).toEqual(['2012-07-01', false])
    click(button(host, 'Play'))
    wait(460)
    expect(shown(store)).toBe('2012-07-20')
  })

  it('goes slower for those who asked for less motion', () => {
    calm = true
    const { store, host } = open(tinyStore('2012-07-01'))
    click(button(host, 'Play'))
    wait(880)
    expect(shown(store)).toBe('2012-07-01')
    wait(40)
    expect(shown(store)).toBe('2012-07-20')
  })

  it('plays on where the browser keeps nothing', () => {
    const storage = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    const keeping = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    const { store, host } = open(tinyStore('2012-07-01'))
    choose(host, '2×')
    click(button(host, 'Play'))
    wait(230)
    expect(shown(store)).toBe('2012-07-20')
    storage.mockRestore()
    keeping.mockRestore()
  })

  it('pauses when the reader drags', () => {
    const { store, host, slider } = open(tinyStore('2012-07-20'))
    click(button(host, 'Play'))
    act(() => void slider.dispatchEvent(new Event('pointerdown', { bubbles: true })))
    expect(store.getState().playing).toBe(false)
  })
})
