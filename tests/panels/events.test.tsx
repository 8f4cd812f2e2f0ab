// @vitest-environment jsdom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { day } from '../../src/core/day'
import type { Details, Milestone } from '../../src/core/types'
import { byYear, currentOf, entriesOf, kindsOf } from '../../src/panels/events/entries'
import { EventsPanel } from '../../src/panels/EventsPanel'
import { click, render } from './page'
import { tinyStore } from './tiny-atlas'
import { tinyDetails } from './tiny-details'

const row = (date: string, kind: string, title: string, detail = ''): Milestone => ({
  ...{ day: day(date), precision: 'day', kind, title, detail, sources: [] },
})
const withRows = (...milestones: Milestone[]): Details => ({ ...tinyDetails, milestones })

describe('entries', () => {
  it('join what is said of several places on a day, and nothing else', () => {
    const entries = entriesOf(
      withRows(
        row('2019-01-05', 'opposition-internal', 'Anjara', 'A change'),
        row('2019-01-05', 'opposition-internal', 'Babis', 'A change'),
        row('2019-01-05', 'opposition-internal', 'Atarib', 'Another'),
        row('2019-01-05', 'talks', 'A'),
        row('2019-01-05', 'talks', 'B'),
        row('2019-01-06', 'opposition-internal', 'Later', 'A change'),
      ),
    )
    expect(entries.map(({ titles }) => titles)).toEqual([
      ['Anjara', 'Babis'],
      ['Atarib'],
      ['A'],
      ['B'],
      ['Later'],
    ])
  })

  it('stand by year, and by kind with their numbers', () => {
    const entries = entriesOf(
      withRows(
        row('2018-09-17', 'talks', 'a'),
        row('2020-01-01', 'talks', 'b'),
        row('2020-02-01', 'road', 'c'),
      ),
    )
    expect(byYear(entries).map(({ year, entries: own }) => [year, own.length])).toEqual([
      ['2018', 1],
      ['2020', 2],
    ])
    expect(kindsOf(entries)).toEqual([
      { kind: 'talks', count: 2 },
      { kind: 'road', count: 1 },
    ])
    const current = (iso: string) => currentOf(entries, day(iso))
    expect(['2018-09-16', '2018-09-17', '2020-01-31', '2024-01-01'].map(current)).toEqual([-1, 0, 1, 2])
  })
})

function panelOn(iso: string, language: 'en' | 'ar' = 'en') {
  const store = tinyStore(iso, language)
  const host = render(store, <EventsPanel />)
  act(() => store.getState().setDetails(tinyDetails, null))
  const current = () => host.querySelector('[aria-current=date] .event-title')?.textContent
  return { store, host, current }
}

describe('the list of events', () => {
  it('waits for the details, and says so when they cannot be read', () => {
    const store = tinyStore()
    const host = render(store, <EventsPanel />)
    expect(host.querySelector('[role=status]')?.textContent).toBe('Loading the events…')
    act(() => store.getState().setDetails(null, 'no connection'))
    expect(host.textContent).toContain('The events could not be loaded (no connection).')
  })

  it('gives each its date, kind, words of the facts in English, and who says so', () => {
    const { host } = panelOn('2020-12-01', 'ar')
    const [sochi, road] = host.querySelectorAll('.event')
    expect(sochi?.querySelector('time')?.getAttribute('datetime')).toBe('2018-09-17')
    expect(sochi?.querySelector('.chip')?.textContent).toBe('محادثات')
    const words = [...sochi!.querySelectorAll<HTMLElement>('[lang=en]:not(bdi)')]
    expect(words.map(({ textContent, dir }) => [textContent, dir])).toEqual([
      ['Sochi memorandum', 'ltr'],
      ['A zone is agreed', 'ltr'],
    ])
    const link = sochi?.querySelector('a')
    expect([link?.href, link?.target, link?.rel]).toEqual([
      'http://example.org/2?a=b',
      '_blank',
      'noopener noreferrer',
    ])
    expect(link?.textContent).toContain('Monitor')
    expect(road?.querySelector('.event-sources')?.textContent).toBe('لم يُقرأ أي مصدر')
  })

  it('marks the last event on or before the day, and follows the day', () => {
    const { store, host, current } = panelOn('2018-09-16')
    expect(current()).toBeUndefined()
    expect(host.textContent).toContain('before the first event')
    act(() => store.getState().setDay(day('2018-09-17')))
    expect(current()).toBe('Sochi memorandum')
    act(() => store.getState().setDay(day('2020-02-15')))
    expect(current()).toBe('Sochi memorandum')
    act(() => store.getState().setDay(day('2020-02-16')))
    expect(current()).toBe('Road open')
    expect(host.querySelectorAll('[aria-current]')).toHaveLength(1)
    expect(host.querySelector('[aria-current]')?.textContent).toContain('latest by the day shown')
  })

  it('leaves its elements alone on steps between two events, and the focus on all', () => {
    const { store, host } = panelOn('2019-01-01')
    const changes: MutationRecord[] = []
    const observer = new MutationObserver((seen) => changes.push(...seen))
    observer.observe(host, { subtree: true, childList: true, attributes: true, characterData: true })
    const button = host.querySelector<HTMLElement>('.event-day')
    button?.focus()
    act(() => store.getState().setDay(day('2019-06-01')))
    changes.push(...observer.takeRecords())
    expect(changes).toEqual([])
    act(() => store.getState().setDay(day('2020-02-16')))
    expect(observer.takeRecords().length).toBeGreaterThan(0)
    expect(document.activeElement).toBe(button)
  })

  it('goes to the day of an event and ends the playback', () => {
    const { store, host } = panelOn('2020-12-01')
    store.getState().setPlaying(true)
    click(host.querySelector('[aria-label="Go to 17 September 2018"]'))
    expect(store.getState()).toMatchObject({ day: day('2018-09-17'), playing: false })
  })

  it('filters by kind; the mark is then the last of that kind', () => {
    const { host, current } = panelOn('2020-12-01')
    const select = host.querySelector('select')!
    expect([...select.options].map(({ text }) => text)).toEqual(['All kinds (2)', 'road (1)', 'talks (1)'])
    act(() => {
      select.value = 'talks'
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(host.querySelectorAll('.event')).toHaveLength(1)
    expect(current()).toBe('Sochi memorandum')
  })
})
