// @vitest-environment jsdom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { day } from '../../src/core/day'
import type { PlaceId } from '../../src/core/types'
import { PlaceCard } from '../../src/panels/PlaceCard'
import { click, press, render } from './page'
import { tinyStore } from './tiny-atlas'
import { tinyDetails } from './tiny-details'

function cardOf(id: string, iso = '2020-02-16', language: 'en' | 'fr' | 'ar' = 'en') {
  const store = tinyStore(iso, language)
  store.setState({
    details: tinyDetails,
    selection: { kind: 'place', place: id as PlaceId, at: null },
  })
  return { store, host: render(store, <PlaceCard />) }
}
const text = (host: HTMLElement, selector: string) => host.querySelector(selector)?.textContent

describe('the card of a place', () => {
  it('says who held it on the day, since and until when, and on what evidence', () => {
    const { host } = cardOf('anadan', '2013-08-10')
    expect(text(host, '.card-holder')).toBe('Islamic State')
    expect(text(host, '.card-span')).toBe('since 10 August 2013 (this day)until 8 January 2014')
    expect(text(host, '.chips')).toBe('documentedday exacthigh confidence')
  })

  it('follows the day', () => {
    const { store, host } = cardOf('anadan', '2013-08-10')
    act(() => store.getState().setDay(day('2014-01-08')))
    expect(text(host, '.card-holder')).toBe('Opposition factions')
    act(() => store.getState().setDay(day('2017-01-28')))
    expect(text(host, '.card-holder')).toBe('HTS and factions')
    expect(text(host, '.card-span')).toContain('since 8 January 2014')
  })

  it('has both spellings of the name, each in its language', () => {
    expect(cardOf('anadan').host.querySelector('h2 [lang=ar]')?.textContent).toBe('عندان')
    const arabic = cardOf('anadan', '2020-02-16', 'ar').host.querySelector('h2')
    expect(arabic?.firstChild?.textContent).toBe('عندان')
    expect(arabic?.querySelector('[lang=ar-Latn]')?.textContent).toBe('Anadan')
  })

  it('links every source of the change, in a new tab that knows nothing of this one', () => {
    const { host } = cardOf('anadan', '2013-08-10')
    const links = [...host.querySelectorAll<HTMLAnchorElement>('.sources a')]
    expect(links.map(({ href, target, rel }) => [href, target, rel])).toEqual([
      ['https://example.org/1', '_blank', 'noopener noreferrer'],
      ['http://example.org/2?a=b', '_blank', 'noopener noreferrer'],
    ])
    expect(text(host, '.sources')).toContain('Agency · 16 Feb 2020')
    expect(text(host, '.sources')).toContain('government-side')
    expect(text(host, '.sources')).toContain('Monitor · February 2020')
  })

  it('quotes the note of the facts, in the language of the facts', () => {
    const quote = cardOf('hreitan', '2013-01-01', 'fr').host.querySelector('blockquote')
    expect([quote?.lang, quote?.textContent]).toEqual(['en', 'Taken with its hill, reports say'])
  })

  it('shows the version that the atlas does not follow', () => {
    const { host } = cardOf('new-aleppo')
    expect(text(host, '.card-disputed')).toContain('1 November 2016: Contested → Opposition factions')
    expect(text(host, '.card-disputed')).toContain('One report only')
    expect(cardOf('anadan').host.querySelector('.card-disputed')).toBeNull()
  })

  it('lists every report of the place, and goes to the day of one', () => {
    const { store, host } = cardOf('anadan')
    act(() => host.querySelector('details')!.setAttribute('open', ''))
    act(() => void host.querySelector('details')!.dispatchEvent(new Event('toggle')))
    expect([...host.querySelectorAll('.life time')].map((time) => time.getAttribute('datetime'))).toEqual([
      '2011-03-15',
      '2012-06-01',
      '2013-08-10',
      '2014-01-08',
      '2020-02-16',
    ])
    click([...host.querySelectorAll('.life button')].find((b) => b.textContent === '8 January 2014'))
    expect(store.getState().day).toBe(day('2014-01-08'))
  })

  it('leads to the place at the same point', () => {
    const { store, host } = cardOf('hill')
    expect(host.textContent).toContain('It is placed at the point of Hreitan')
    click([...host.querySelectorAll('button')].find((b) => b.textContent === 'Hreitan'))
    expect(store.getState().selection).toMatchObject({ place: 'hreitan' })
  })

  it('stands without a position', () => {
    expect(cardOf('orchard').host.textContent).toContain('No source gives its position')
  })

  it('says how far the point clicked is from the place that decides it', () => {
    const { store, host } = cardOf('anadan')
    const at = [37.0434, 36.3138] as const
    act(() => store.getState().select({ kind: 'place', place: 'anadan' as PlaceId, at }))
    expect(host.textContent.replaceAll('\u00a0', ' ')).toContain(
      'The point you clicked is 2.2 km from Anadan',
    )
  })

  it('says that sources are being read, or could not be, and keeps the rest', () => {
    const { store, host } = cardOf('anadan')
    act(() => store.getState().setDetails(null, null))
    expect(host.textContent).toContain('Loading the sources…')
    act(() => store.getState().setDetails(null, 'details.json: network'))
    expect(host.textContent).toContain('The sources could not be loaded (details.json: network)')
    expect(text(host, '.card-holder')).toBe('Government')
  })
})

describe('the card of a stretch of road', () => {
  it('names the road, its kilometres and the place that decides', () => {
    const store = tinyStore()
    store.setState({ details: tinyDetails, selection: { kind: 'stretch', road: 'm5', index: 0, at: null } })
    const host = render(store, <PlaceCard />)
    expect(text(host, 'h2')).toBe('Damascus–Aleppo road')
    expect(text(host, '.card-stretch')).toMatch(/km 0–\d+ of \d+, counted from Damascus/)
    expect(text(host, '.card-stretch')).toContain('schematically')
    click(host.querySelector('.card-stretch button'))
    expect(store.getState().selection).toMatchObject({ kind: 'place', place: 'zirbah' })
  })
})

describe('focus', () => {
  it('goes to the heading of a card opened by keyboard, and back when Escape closes it', () => {
    const store = tinyStore()
    const host = render(
      store,
      <>
        <button type="button">opener</button>
        <PlaceCard />
      </>,
    )
    const opener = host.querySelector('button')!
    opener.focus()
    press('Enter')
    act(() => store.getState().select({ kind: 'place', place: 'anadan' as PlaceId, at: null }))
    expect(document.activeElement?.tagName).toBe('H2')
    press('Escape')
    expect(store.getState().selection).toBeNull()
    expect(document.activeElement).toBe(opener)
  })

  it('stays where it is when a pointer opened the card', () => {
    const store = tinyStore()
    render(store, <PlaceCard />)
    act(() => void document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })))
    act(() => store.getState().select({ kind: 'place', place: 'anadan' as PlaceId, at: null }))
    expect(document.activeElement).toBe(document.body)
  })
})
