// @vitest-environment jsdom
import { act } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { compileStories } from '../../src/compile/stories'
import { day } from '../../src/core/day'
import { decodeStory, STORY_SCREEN, type Story } from '../../src/core/stories'
import { fitted, freeBeside } from '../../src/panels/stories/fit'
import { stepOfKey } from '../../src/panels/stories/keys'
import { StoriesPanel } from '../../src/panels/StoriesPanel'
import { currentStep, followStories, goToStep, leaveStory } from '../../src/state/stories'
import type { AtlasStore } from '../../src/state/store'
import { factsOf } from '../compile/tiny-facts'
import { tinyStory } from '../compile/stories/tiny-story'
import { click, press, render } from './page'
import { tinyStore } from './tiny-atlas'
import { tinyDetails } from './tiny-details'

const VIEW = { lat: 36.2, lon: 37, zoom: 10 }
const stories: readonly Story[] = compileStories(
  { 'tale.json': JSON.stringify(tinyStory) },
  factsOf(),
  'tiny',
).wire!.stories.map(decodeStory)
const tale = stories[0]!

// jsdom lays nothing out: nothing is ever scrolled, crossed or resized in it.
class Nothing {
  observe() {}
  disconnect() {}
}
beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', Nothing)
  vi.stubGlobal('ResizeObserver', Nothing)
  Element.prototype.scrollTo = () => undefined
  window.location.hash = ''
})

/** Promises that are kept already have been heard of. */
const settled = () => Promise.resolve()

/** A store that follows stories, on 1 January 2019 with places switched off. */
async function following(hash = '', read: () => Promise<readonly Story[]> = () => Promise.resolve(stories)) {
  window.location.hash = hash
  const store = tinyStore('2019-01-01')
  store.setState({ layers: { ...store.getState().layers, places: false }, view: VIEW })
  const [, id, step] = /story=([a-z]+):(\d+)/.exec(hash) ?? []
  if (id) store.setState({ story: { id, step: Number(step) - 1 } })
  const stop = followStories(store, read, window)
  await act(settled)
  return { store, stop }
}

const shown = (store: AtlasStore) => {
  const { day, mode, from, layers, hiddenParties, story, panel } = store.getState()
  return {
    day,
    mode,
    from,
    fronts: layers.fronts,
    places: layers.places,
    hidden: [...hiddenParties],
    story,
    panel,
  }
}

describe('reading a story', () => {
  it('a step puts day, comparison, layers and parties; leaving gives back what was there', async () => {
    const { store } = await following()
    const before = shown(store)
    goToStep(store, tale, 1, VIEW)
    expect(shown(store)).toEqual({
      ...{ day: day('2020-02-16'), mode: 'difference', from: day('2014-01-08') },
      ...{ fronts: false, places: false, hidden: ['isis'] },
      ...{ story: { id: 'tale', step: 1 }, panel: 'stories' },
    })
    goToStep(store, tale, 0, VIEW)
    expect(shown(store)).toMatchObject({
      day: day('2012-07-01'),
      mode: 'day',
      from: null,
      fronts: true,
      hidden: [],
    })
    store.getState().setDay(day('2015-01-01'))
    leaveStory(store)
    expect(shown(store)).toEqual({ ...before, panel: 'stories' })
    expect(store.getState()).toMatchObject({
      flyTo: VIEW,
      reading: { left: { id: 'tale', step: 0 }, before: null },
    })
  })

  it('closing the panel ends the story where the map is, and remembers the step', async () => {
    const { store } = await following()
    goToStep(store, tale, 1, VIEW)
    store.getState().setPanel('claims')
    expect(store.getState()).toMatchObject({ story: null, day: day('2020-02-16'), panel: 'claims' })
    expect(store.getState().reading.left).toEqual({ id: 'tale', step: 1 })
  })

  it('the stories are read when the panel opens, and again after a failure', async () => {
    let calls = 0
    const read = () => (++calls === 1 ? Promise.reject(new Error('no connection')) : Promise.resolve(stories))
    const { store } = await following('', read)
    expect(calls).toBe(0)
    store.getState().setPanel('stories')
    await act(settled)
    expect([calls, store.getState().reading.error]).toEqual([1, 'Error: no connection'])
    store.getState().setPanel(null)
    store.getState().setPanel('stories')
    await act(settled)
    expect(store.getState().reading).toMatchObject({ stories, error: null })
  })

  it('a link to a step opens the panel; it is due where the link names no day of its own', async () => {
    const { store } = await following('#story=tale:2')
    expect(store.getState()).toMatchObject({ panel: 'stories', reading: { due: true } })
    expect(currentStep(store.getState())).toMatchObject({ index: 1, step: { id: 'towns' } })
    const other = await following('#d=2019-01-01&story=tale:2')
    expect(other.store.getState()).toMatchObject({ panel: 'stories', reading: { due: false } })
  })

  it.each(['#story=tale:9', '#story=nothing:1'])(
    'a link that leads nowhere falls back with a word: %s',
    async (hash) => {
      const { store } = await following(hash)
      expect(store.getState()).toMatchObject({ story: null, panel: 'stories', leftOut: ['story'] })
    },
  )
})

async function panel(hash = '', language: 'en' | 'ar' = 'en') {
  const { store } = await following(hash)
  act(() => {
    store.getState().setLanguage(language)
    store.getState().setPanel('stories')
  })
  const host = render(store, <StoriesPanel />)
  await act(settled)
  await act(async () => {
    store.getState().setDetails(tinyDetails, null)
    await new Promise((resolve) => setTimeout(resolve, 60))
  })
  return { store, host }
}

describe('the panel', () => {
  it('lists the stories, opens one, and offers the step where it was left', async () => {
    const { store, host } = await panel()
    expect(host.textContent).toContain('2 steps, 2012–2020')
    click(host.querySelector('[aria-label="Begin: A tale"]'))
    expect(host.querySelector('h2')?.textContent).toBe('A tale')
    expect(document.activeElement?.className).toBe('story-steps')
    click(host.querySelector('[aria-label="Next step of the story"]'))
    expect(host.querySelector('.story-progress')?.textContent).toBe('2 of 2')
    click(host.querySelector('.story-leave'))
    expect(store.getState()).toMatchObject({ story: null, day: day('2019-01-01') })
    const back = host.querySelector('.story-continue')
    expect(back?.textContent).toBe('Continue where you left off: A tale, “Two towns”')
    click(back)
    expect(store.getState().story).toEqual({ id: 'tale', step: 1 })
  })

  it('steps by keys as the page runs, and stops at the ends', async () => {
    const { store, host } = await panel('#story=tale:1')
    host.querySelector<HTMLElement>('.story-steps')?.focus()
    const step = () => store.getState().story?.step
    expect(step()).toBe(0)
    press('ArrowRight')
    expect([step(), store.getState().day]).toEqual([1, day('2020-02-16')])
    press('PageDown')
    expect(step()).toBe(1)
    press('Home')
    expect(step()).toBe(0)
    press('ArrowLeft')
    expect(step()).toBe(0)
  })

  it('fills figures in, and shows a claim as what it is, with its measured verdict', async () => {
    const { host } = await panel('#story=tale:2')
    const step = host.querySelector('.story-step[aria-current=step]')!
    const text = step.querySelector('.story-text')!.textContent
    // The fourth is the orchard, lost and regained within the day: the claim counts it, the difference does not.
    expect(text).toBe('3 places; 11 km; measured at 4 of 2.')
    const claim = step.querySelector('.story-claim')!
    expect(claim.querySelector('q')?.textContent).toBe('Two towns')
    expect(claim.querySelector('.claim-said')?.textContent).toContain('said on 16 February 2020')
    expect(claim.querySelector('.claim-verdict')?.textContent).toMatch(/documented changes|depends/)
    expect(step.querySelectorAll('.sources > li')).toHaveLength(2)
    expect(step.querySelector('.story-compared')?.textContent).toContain('8 January 2014')
  })

  it('opens the card of a place without leaving the step', async () => {
    const { store, host } = await panel('#story=tale:2')
    click(host.querySelectorAll('.story-step')[1]?.querySelector('.story-places button'))
    expect(store.getState()).toMatchObject({
      selection: { kind: 'place', place: 'hreitan' },
      story: { id: 'tale', step: 1 },
    })
  })

  it('offers the way back after a look round, and takes it', async () => {
    const { store, host } = await panel('#story=tale:2')
    act(() => store.getState().setDay(day('2015-05-05')))
    await act(() => new Promise((resolve) => setTimeout(resolve, 1700)))
    expect(store.getState().story).toEqual({ id: 'tale', step: 1 })
    click(host.querySelector('.story-back'))
    expect(store.getState().day).toBe(day('2020-02-16'))
  })

  it('says which step it is once it has rested', async () => {
    const { host } = await panel('#story=tale:1')
    const said = () => host.querySelector('.story > [aria-live=polite]')?.textContent
    await act(() => new Promise((resolve) => setTimeout(resolve, 700)))
    expect(said()).toBe('Step 1 of 2: Before, 1 July 2012')
    click(host.querySelector('[aria-label="Next step of the story"]'))
    expect(said()).toBe('Step 1 of 2: Before, 1 July 2012')
    await act(() => new Promise((resolve) => setTimeout(resolve, 700)))
    expect(said()).toBe('Step 2 of 2: Two towns, 16 February 2020')
  })

  it('runs the other way in Arabic', async () => {
    const { store, host } = await panel('#story=tale:1', 'ar')
    host.querySelector<HTMLElement>('.story-steps')?.focus()
    press('ArrowLeft')
    expect(store.getState().story?.step).toBe(1)
    expect(host.querySelector('.story-step[aria-current] h3')?.textContent).toBe('Two towns (ar)')
  })
})

describe('keys', () => {
  const key = (name: string, more = {}) =>
    stepOfKey(
      { key: name, altKey: false, ctrlKey: false, metaKey: false, target: document.body, ...more },
      3,
      9,
      'ltr',
    )

  it('with a modifier, in a field, and others belong to the browser', () => {
    expect(key('ArrowRight')).toBe(4)
    expect(key('End')).toBe(8)
    expect(key('ArrowRight', { altKey: true })).toBeNull()
    expect(key('End', { target: document.createElement('input') })).toBeNull()
    expect(key('ArrowDown')).toBeNull()
    expect(key('Enter')).toBeNull()
  })
})

describe('a view', () => {
  const page = { left: 0, top: 0, right: STORY_SCREEN.width, bottom: STORY_SCREEN.height }

  it('stays as it is on a free map of the size it is written for', () => {
    const view = fitted(VIEW, page, page)
    expect(view.zoom).toBe(10)
    expect(view.lat).toBeCloseTo(36.2, 9)
    expect(view.lon).toBeCloseTo(37, 9)
  })

  it('is a zoom farther on half the size, and centred in what is free', () => {
    const free = { left: 450, top: 0, right: 900, bottom: 300 }
    const view = fitted(VIEW, page, free)
    const pixels = (256 * 2 ** view.zoom) / 360
    expect(view.zoom).toBe(9)
    // The step's middle lies 225 pixels east and 150 north of the screen's.
    expect((37 - view.lon) * pixels).toBeCloseTo(225)
    expect(view.lat).toBeLessThan(36.2)
  })

  it('comes nearer rather than lead the map beyond its limits, and keeps its middle in what is free', () => {
    const [phone, free] = [
      { left: 0, top: 0, right: 360, bottom: 740 },
      { left: 8, top: 100, right: 352, bottom: 226 },
    ]
    const view = fitted({ lat: 34.9, lon: 36.75, zoom: 7.75 }, phone, free)
    const down = (lat: number) => Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)
    const size = 256 * 2 ** view.zoom
    expect((down(view.lat) - down(32.2)) * size).toBeGreaterThanOrEqual(370)
    expect(370 - (down(34.9) - down(view.lat)) * size).toBeCloseTo(163)
    expect(view.zoom).toBeLessThanOrEqual(8)
  })

  it('is shown where the sheet leaves most', () => {
    expect(freeBeside(page, { left: 600, top: 0, right: 900, bottom: 600 })).toEqual({ ...page, right: 600 })
    expect(freeBeside(page, { left: 0, top: 250, right: 900, bottom: 600 })).toEqual({ ...page, bottom: 250 })
  })
})
