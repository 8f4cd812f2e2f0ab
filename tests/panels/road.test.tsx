// @vitest-environment jsdom
/** The road's panel over the tiny facts: picture, keys, the day's answer, the days on which it changed, the table. */
import { act } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { day, isoDay } from '../../src/core/day'
import { RoadPanel } from '../../src/panels/RoadPanel'
import type { AtlasStore } from '../../src/state/store'
import { click, press, render } from './page'
import { tinyAtlas, tinyStore } from './tiny-atlas'

// jsdom lays nothing out and draws nothing: every element is 600 by 200 pixels.
vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600)
vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(200)
HTMLCanvasElement.prototype.getContext = () => null

const open = (store = tinyStore()) => {
  const host = render(store, <RoadPanel />)
  const plot = host.querySelector<HTMLElement>('[role="slider"]')!
  return { store, host, plot }
}
const shown = (store: AtlasStore) => isoDay(store.getState().day)
const value = (plot: HTMLElement) => plot.getAttribute('aria-valuetext') ?? ''
const text = (host: HTMLElement, selector: string) => host.querySelector(selector)?.textContent ?? ''
const go = (store: AtlasStore, iso: string) => act(() => store.getState().setDay(day(iso)))

describe('the picture', () => {
  it('reads out the stretch and the day it stands on, with since when and on what grounds', () => {
    const { plot } = open()
    act(() => plot.focus())
    expect(value(plot)).toMatch(/^km 0–\d+, Zirbah, 16 February 2020: HTS and factions; since .*; area/)
    press('End')
    expect(value(plot)).toMatch(/New Aleppo, 16 February 2020: Government;/)
    expect(Number(plot.getAttribute('aria-valuenow'))).toBeGreaterThan(10)
  })

  it('moves by keys without changing the day shown, and goes there and then on Enter', () => {
    const { store, plot } = open()
    act(() => plot.focus())
    press('ArrowUp')
    expect(value(plot)).toContain('1 August 2012')
    expect(shown(store)).toBe('2020-02-16')
    press('Enter')
    expect(shown(store)).toBe('2012-08-01')
    expect(store.getState().flyTo).toMatchObject({ zoom: expect.any(Number) as number })
    expect(store.getState().selection).toMatchObject({ kind: 'stretch', road: 'm5', index: 0 })
    expect(store.getState().panel).toBe(tinyStore().getState().panel)
  })

  it('goes to where it is clicked, and to the day that lies there', () => {
    const { store, plot } = open()
    plot.getBoundingClientRect = () => new DOMRect(0, 0, 600, 200)
    act(() => void plot.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 599, clientY: 100 })))
    expect(store.getState().selection).toMatchObject({ index: tinyAtlas.roads[0]!.stretches.length - 1 })
    expect(Math.abs(store.getState().day - (tinyAtlas.firstDay + tinyAtlas.lastDay) / 2)).toBeLessThan(60)
  })

  it('moves only the line of the day when the slider moves', () => {
    const { store, host } = open()
    const still = ['canvas', '.road-towns', '.road-times', '.road-kms'].map((part) =>
      host.querySelector(part)!,
    )
    const observer = new MutationObserver(() => undefined)
    for (const part of still)
      observer.observe(part, { subtree: true, childList: true, attributes: true, characterData: true })
    const before = host.querySelector<HTMLElement>('.road-line')!.style.transform
    go(store, '2014-01-08')
    expect(observer.takeRecords()).toEqual([])
    expect(host.querySelector<HTMLElement>('.road-line')!.style.transform).not.toBe(before)
    expect(text(host, '.road-line')).toBe('8 Jan 2014')
  })

  it('keeps its direction in a language written from right to left', () => {
    const { host } = open(tinyStore('2020-02-16', 'ar'))
    expect(host.querySelector<HTMLElement>('.road-strip')!.dir).toBe('ltr')
    expect(text(host, '.road-towns')).toContain('حلب')
    expect(host.querySelector<HTMLElement>('.road-read')!.dir).toBe('rtl')
  })

  it('shows the years chosen while the day lies in them', () => {
    const { store, host } = open(tinyStore('2020-02-16'))
    const pressed = () => host.querySelectorAll('.road-choice [aria-pressed="true"]')
    expect([...pressed()].at(-1)?.textContent).toBe('All')
    const years = [...host.querySelectorAll('.road-choice button')].find((b) => b.textContent === '2012–13')
    click(years)
    expect(isoDay(store.getState().day).slice(0, 4)).toBe('2012')
    expect([...pressed()].at(-1)?.textContent).toBe('2012–13')
    go(store, '2020-02-16')
    expect([...pressed()].at(-1)?.textContent).toBe('All')
  })
})

describe('the answer', () => {
  it('says that the road is cut, and where', () => {
    const { host } = open()
    expect(text(host, '.road-answer h3')).toBe('From Damascus to Aleppo through one side’s territory?')
    expect(text(host, '.road-verdict')).toBe('No: cut in 1 place')
    expect(text(host, '.road-cuts')).toMatch(/km \d+–\d+/)
    expect(host.querySelectorAll('.road-lengths li').length).toBeGreaterThan(1)
  })

  it('follows the day, and names whose the road is', () => {
    const { store, host } = open()
    go(store, '2012-07-31')
    expect(text(host, '.road-verdict')).toBe('Yes: Government')
    expect(host.querySelector('.road-cuts')).toBeNull()
  })

  it('lists the days on which it changed, and goes to them', () => {
    const { store, host } = open()
    const days = [...host.querySelectorAll('.road-changes button')]
    expect(days.map((button) => button.textContent)).toEqual(['1 Jan 2012 yes, Gov', '1 Aug 2012 no'])
    expect(days[1]!.getAttribute('aria-current')).toBe('step')
    click(days[0])
    expect(shown(store)).toBe('2012-01-01')
    expect(host.querySelector('.road-changes [aria-current]')?.textContent).toBe('1 Jan 2012 yes, Gov')
  })

  it('says how exact it is, in every language', () => {
    for (const language of ['en', 'fr', 'ar'] as const) {
      const { host } = open(tinyStore('2020-02-16', language))
      expect(text(host, '.road-means')).toMatch(/800/)
      expect(host.textContent).not.toMatch(/\{\w+\}|\broad\.[a-z]/)
    }
  })
})

it('holds the same in a table, made when it is opened', () => {
  const { host } = open()
  const details = host.querySelector<HTMLDetailsElement>('.road-table')!
  expect(host.querySelector('table')).toBeNull()
  act(() => {
    details.open = true
    details.dispatchEvent(new Event('toggle'))
  })
  expect(host.querySelectorAll('tbody tr')).toHaveLength(tinyAtlas.roads[0]!.stretches.length)
  expect(text(host, 'tbody tr')).toContain('before 1 Jan 2012: Gov')
  expect(text(host, 'tbody tr')).toContain('1 Aug 2012: Opp')
})
