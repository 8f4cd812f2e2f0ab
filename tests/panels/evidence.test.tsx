// @vitest-environment jsdom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { placeCells } from '../../src/core/cells'
import { day } from '../../src/core/day'
import { Notice } from '../../src/panels/evidence/Notice'
import { Legend } from '../../src/panels/Legend'
import { PlaceCard } from '../../src/panels/PlaceCard'
import { selectVisibleHolders } from '../../src/state/selectors'
import type { AtlasStore } from '../../src/state/store'
import { NO_HOLDER } from '../../src/core/holders'
import type { PlaceId } from '../../src/core/types'
import { click, render } from './page'
import { tinyStore } from './tiny-atlas'
import { tinyDetails } from './tiny-details'

function open(iso = '2016-11-05', language: 'en' | 'fr' | 'ar' = 'en') {
  const store = tinyStore(iso, language)
  store.getState().setDetails(tinyDetails, null)
  return store
}
/** Holders shown of the places' own cells: pieces of their rims follow others. */
const shownPlaces = (store: AtlasStore) =>
  selectVisibleHolders(store.getState()).subarray(0, placeCells(store.getState().atlas))
const option = (host: HTMLElement, name: string) =>
  [...host.querySelectorAll('label')].find((label) => label.textContent === name)?.querySelector('input')
const button = (host: HTMLElement, name: string) =>
  [...host.querySelectorAll('button')].find(({ textContent }) => textContent === name)

describe('the look', () => {
  it('is switched in the legend and lists what each pattern means, counted', () => {
    const store = open('2020-02-16')
    const host = render(store, <Legend />)
    expect(host.querySelector('.grounds')).toBeNull()
    click(option(host, 'How sure'))
    expect(store.getState().look).toBe('evidence')
    const rows = [...host.querySelectorAll('.grounds li')].map(({ textContent }) => textContent)
    expect(rows).toHaveLength(5)
    expect(rows[0]).toMatch(/^Documented a report names the place3 places · [\d,]+ km²$/)
    expect(rows[4]).toMatch(/^Disputed .*0 places · 0 km²$/)
    click(option(host, 'Who holds'))
    expect(host.querySelector('.grounds')).toBeNull()
  })

  it('gives areas both ways, the documented part no larger than the whole', () => {
    const store = open('2020-02-16')
    const host = render(store, <Legend />)
    expect(host.textContent).not.toContain('documented within 5 km')
    act(() => store.getState().setLook('evidence'))
    const figures = host.querySelector('.party-figures')?.textContent ?? ''
    const [, whole, near] = /^([\d,]+) km².*documented within 5 km: ([\d,]+) km²$/.exec(figures) ?? []
    const number = (text = '') => Number(text.replaceAll(',', ''))
    expect(number(near)).toBeGreaterThan(0)
    expect(number(near)).toBeLessThan(number(whole))
  })
})

describe('the filter', () => {
  it('leaves out what is not as sure, says so, and is taken back', () => {
    const store = open('2020-02-16')
    const host = render(
      store,
      <>
        <Notice />
        <Legend />
      </>,
    )
    expect(host.querySelector('.notice')).toBeNull()
    click(option(host, 'high'))
    expect(shownPlaces(store).filter((holder) => holder !== NO_HOLDER)).toHaveLength(3)
    expect(host.querySelector('.notice')?.textContent).toContain('3 of 5 places')
    click(button(host, 'Show all'))
    expect(host.querySelector('.notice')).toBeNull()
    expect(selectVisibleHolders(store.getState())).not.toContain(NO_HOLDER)
  })

  it('takes kinds of source one by one', () => {
    const store = open('2020-02-16')
    const host = render(store, <Legend />)
    click(option(host, 'news agency'))
    expect([...(store.getState().kinds ?? [])]).toEqual(['monitor'])
    expect(shownPlaces(store).filter((holder) => holder !== NO_HOLDER)).toHaveLength(1)
    click(button(host, 'All kinds again'))
    expect(store.getState().kinds).toBeNull()
  })
})

describe('a version', () => {
  it('changes map, slider and card, says where it differs, and goes back', () => {
    const store = open()
    const ledger = store.getState().atlas
    const host = render(
      store,
      <>
        <Notice />
        <Legend />
        <PlaceCard />
      </>,
    )
    click(option(host, 'independent sources'))
    const notice = host.querySelector<HTMLElement>('.notice')!
    expect(store.getState().told).toBe('independent')
    expect(notice.querySelector('h2')?.textContent).toBe('As told by independent sources')
    expect(notice.textContent).toMatch(/on this day: 1 place, \d+ km²/)
    expect(store.getState().atlas.snapshots).toContain(day('2016-11-01'))
    click(button(notice, 'List them'))
    click(notice.querySelector('.changed button'))
    expect(store.getState().selection).toMatchObject({ kind: 'place', place: 'new-aleppo' })
    expect(host.querySelector('.card-holder')?.textContent).toBe('Opposition factions')
    click(button(notice, 'Back to the ledger'))
    expect(store.getState().atlas).toBe(ledger)
    expect(host.querySelector('.card-holder')?.textContent).toContain('Contested')
    expect(host.querySelector('.notice')).toBeNull()
  })

  it('without own claims leaves places out, counts and lists them', () => {
    const store = open('2020-02-16')
    const host = render(store, <Notice />)
    act(() => store.getState().tell('confirmed'))
    // Anadan and the quarter of Aleppo, both by the government's agency alone; the orchard was the government's before.
    expect(host.textContent).toMatch(/own outlets alone report it: 2 places, \d+ km²/)
    click(button(host, 'List them'))
    const rows = [...host.querySelectorAll('.changed button')].map(({ textContent }) => textContent)
    expect(rows.sort()).toEqual(['Anadan in the ledger: Gov', 'New Aleppo in the ledger: Gov'])
    expect(shownPlaces(store).filter((holder) => holder === NO_HOLDER)).toHaveLength(2)
  })

  it('is told once the sources are read, where a link asked for it before', () => {
    const store = tinyStore('2016-11-05')
    const host = render(store, <Notice />)
    act(() => store.getState().tell('independent'))
    expect(host.textContent).toContain('Loading the sources')
    act(() => store.getState().setDetails(tinyDetails, null))
    expect(host.textContent).toContain('1 place')
    expect(store.getState().atlas).not.toBe(store.getState().ledger.atlas)
    expect(store.getState().details?.events).toHaveLength(store.getState().atlas.events.day.length)
  })
})

describe('the card', () => {
  const card = (place: string, iso: string) => {
    const store = open(iso)
    const host = render(store, <PlaceCard />)
    act(() => store.getState().select({ kind: 'place', place: place as PlaceId, at: null }))
    return { store, host }
  }

  it('says how a party’s outlet stands to what it reports', () => {
    const chips = ({ host }: { host: HTMLElement }) =>
      [...host.querySelector('.sources')!.querySelectorAll('.chip')].map(({ textContent }) => textContent)
    // The government's agency: the government took Anadan; before that the factions took Hreitan from it.
    expect(chips(card('anadan', '2020-02-16'))).toContain('own claim')
    expect(chips(card('hreitan', '2013-01-01'))).toContain('against its own side')
  })

  it('shows the map as the publishers of a disputed version tell it', () => {
    const { store, host } = card('new-aleppo', '2020-02-16')
    expect(host.querySelector('.card-disputed')?.textContent).toContain(
      'On that map: Opposition factions, 1 November 2016 to 12 November 2016.',
    )
    click(button(host, 'Show the map as told by independent sources'))
    expect(store.getState()).toMatchObject({ told: 'independent', day: day('2016-11-01') })
    expect(host.querySelector('.card-holder')?.textContent).toBe('Opposition factions')
  })
})
