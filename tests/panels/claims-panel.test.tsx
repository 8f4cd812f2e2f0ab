// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { day } from '../../src/core/day'
import { Claims } from '../../src/panels/Claims'
import { StoreContext } from '../../src/state/react'
import { createAtlasStore, type AtlasStore } from '../../src/state/store'
import { defaultLink } from '../../src/state/url'
import { bothOf } from '../core/claims/tiny'

const { atlas, details } = bothOf()
let host: HTMLElement
let root: Root
let store: AtlasStore

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  // jsdom has no media queries: a wide screen.
  window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList
  host = document.body.appendChild(document.createElement('div'))
  store = createAtlasStore(atlas, { ...defaultLink(atlas, 'en'), day: day('2012-07-01'), panel: 'claims' })
  root = createRoot(host)
})

afterEach(() => {
  act(() => root.unmount())
  host.remove()
})

it('waits for the claims, then lists each with its statement, verdict and figure', async () => {
  await open()
  expect(host.textContent).toContain('Loading the claims…')
  await arrive()
  const cards = [...host.querySelectorAll('article')]
  expect(cards.map((card) => card.querySelector('q')!.textContent)).toEqual(
    details.claims.map(({ statement }) => statement),
  )
  expect(cards.map((card) => card.querySelector('.claim-verdict')!.textContent)).toEqual([
    'It depends on how it is measured',
    'More than the documented changes',
    'Consistent with the documented changes',
    'Consistent with the documented changes',
  ])
  expect(cards[0]!.textContent).toContain('Claimed: 2')
  expect(cards[0]!.textContent).toContain('Measured: 4, between 3 and 4')
  expect(host.querySelectorAll('q:not([lang="en"])')).toHaveLength(0)
})

it('says so when the claims could not be loaded', async () => {
  await open()
  act(() => store.getState().setDetails(null, 'no connection'))
  expect(host.textContent).toContain('The claims could not be loaded (no connection).')
})

it('shows a claim on the map: its day, its places in view, nothing selected', async () => {
  await open()
  await arrive()
  act(() => host.querySelector<HTMLButtonElement>('.claim-show')!.click())
  const { day: shown, flyTo, selection } = store.getState()
  expect(shown).toBe(day('2020-02-16'))
  expect(flyTo).toMatchObject({ lat: expect.closeTo(36.29, 0) as number })
  expect(selection).toBeNull()
})

it('opens a place of a list on the day it passed', async () => {
  await open()
  await arrive()
  const list = [...host.querySelectorAll('article')].at(-1)!
  await act(async () => {
    list.querySelector<HTMLDetailsElement>('.claim-places')!.open = true
    await new Promise((resolve) => setTimeout(resolve, 20))
  })
  const rows = [...list.querySelectorAll('tbody tr')]
  expect(rows.map((row) => row.textContent)).toEqual([
    'Hreitanas Haritan16 Feb 2020on the daydocumented',
    'Anadan16 Feb 2020on the daydocumented',
  ])
  act(() => rows[1]!.querySelector('button')!.click())
  expect(store.getState().selection).toMatchObject({ kind: 'place', place: 'anadan' })
})

it('closes by its button and by Escape', async () => {
  await open()
  act(() => host.querySelector<HTMLButtonElement>('.drawer-close')!.click())
  expect(store.getState().panel).toBeNull()
  store.getState().setPanel('claims')
  act(() => {
    host.querySelector('h2')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  })
  expect(store.getState().panel).toBeNull()
})

async function open(): Promise<void> {
  await act(async () => {
    root.render(
      <StoreContext value={store}>
        <Claims />
      </StoreContext>,
    )
    await Promise.resolve()
  })
}

/** The details come in; claims are measured one after the other. */
async function arrive(): Promise<void> {
  await act(async () => {
    store.getState().setDetails(details, null)
    await new Promise((resolve) => setTimeout(resolve, 200))
  })
}
