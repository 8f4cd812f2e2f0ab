// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { day } from '../../src/core/day'
import { createAtlasStore } from '../../src/state/store'
import { syncUrl } from '../../src/state/sync-url'
import { takeUp } from '../../src/state/unwritten'
import { defaultLink, readLink } from '../../src/state/url'
import { syntheticAtlas } from '../synthetic'

const atlas = syntheticAtlas({ cells: 20, days: 400 })
const defaults = defaultLink(atlas, 'en')
let stop: () => void = () => undefined

function open(hash: string) {
  window.history.replaceState(null, '', `/${hash}`)
  const store = createAtlasStore(atlas, readLink(window.location.hash, atlas, defaults).state)
  stop = syncUrl(store, defaults, window)
  return store
}

/** As a reader does who edits the address: the browser changes it and tells the page. */
function goTo(hash: string) {
  window.history.replaceState(null, '', hash)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

describe('the address', () => {
  it('follows the store, a third of a second later and once for many changes', () => {
    const store = open('')
    const write = vi.spyOn(window.history, 'replaceState')
    for (let i = 0; i < 50; i++) store.getState().step(-1)
    expect(write).not.toHaveBeenCalled()
    vi.advanceTimersByTime(400)
    expect(write).toHaveBeenCalledTimes(1)
    expect(window.location.hash).toMatch(/^#d=20\d\d-\d\d-\d\d$/)
    expect(readLink(window.location.hash, atlas, defaults).state.day).toBe(store.getState().day)
    write.mockRestore()
  })

  it('waits for a rest while changes follow one another, and not for ever', () => {
    const store = open('#d=2012-02-01')
    const write = vi.spyOn(window.history, 'replaceState')
    const drag = (ms: number) => {
      for (let passed = 0; passed < ms; passed += 100) {
        store.getState().step(1)
        vi.advanceTimersByTime(100)
      }
    }
    drag(2500)
    expect(write).not.toHaveBeenCalled()
    drag(600)
    expect(write).toHaveBeenCalledTimes(1)
    drag(2500)
    expect(write).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(400)
    expect(write).toHaveBeenCalledTimes(2)
    expect(readLink(window.location.hash, atlas, defaults).state.day).toBe(store.getState().day)
    write.mockRestore()
  })

  it('stays clean while nothing changes that a link holds', () => {
    const store = open('')
    store.getState().setPlaying(true)
    vi.advanceTimersByTime(1000)
    expect(window.location.hash).toBe('')
  })

  it('is not written over between an edit and the word of it, which a browser gives a moment later', () => {
    const store = open('#d=2012-02-01')
    store.getState().step(1)
    window.history.replaceState(null, '', '#d=2012-03-01&off=gov')
    vi.advanceTimersByTime(1000)
    window.dispatchEvent(new HashChangeEvent('hashchange'))
    expect(store.getState().day).toBe(day('2012-03-01'))
    store.getState().step(1)
    vi.advanceTimersByTime(1000)
    expect(readLink(window.location.hash, atlas, defaults).state.day).toBe(store.getState().day)
  })

  it('leads the store when a reader edits it', () => {
    const store = open('#d=2012-02-01')
    goTo('#d=2012-03-01&off=gov')
    expect(store.getState().day).toBe(day('2012-03-01'))
    expect([...store.getState().hiddenParties]).toEqual(['gov'])
    vi.advanceTimersByTime(1000)
    expect(window.location.hash).toBe('#d=2012-03-01&off=gov')
  })

  it('leads it there and back again, however quickly', () => {
    const store = open('#d=2012-02-01')
    goTo('#d=2012-03-01')
    goTo('#d=2012-02-01')
    vi.advanceTimersByTime(1000)
    expect(store.getState().day).toBe(day('2012-02-01'))
    expect(window.location.hash).toBe('#d=2012-02-01')
  })

  it('is put right when it was broken', () => {
    const store = open('#d=2012-02-01')
    goTo('#d=2012-02-31&x')
    vi.advanceTimersByTime(1000)
    expect(store.getState().day).toBe(defaults.day)
    expect(readLink(window.location.hash, atlas, defaults)).toMatchObject({ ignored: [] })
    expect(window.location.hash).toMatch(/^#d=/)
    expect(window.location.hash).not.toContain('02-31')
  })

  it('says all when the page is hidden or left, however soon', () => {
    const store = open('#d=2012-02-01')
    const written = () => readLink(window.location.hash, atlas, defaults).state.day
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    store.getState().step(1)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(written()).toBe(store.getState().day)
    hidden.mockRestore()
    store.getState().step(1)
    window.dispatchEvent(new Event('pagehide'))
    expect(written()).toBe(store.getState().day)
    const write = vi.spyOn(window.history, 'replaceState')
    vi.advanceTimersByTime(1000)
    expect(write).not.toHaveBeenCalled()
    write.mockRestore()
  })

  it('and the store part when told to stop', () => {
    const store = open('#d=2012-02-01')
    store.getState().step(5)
    stop()
    vi.advanceTimersByTime(1000)
    expect(window.location.hash).toBe('#d=2012-02-01')
    goTo('#d=2012-03-01')
    expect(store.getState().day).not.toBe(day('2012-03-01'))
  })
})

describe('what a page had yet to write when it was left', () => {
  /** The page is left a moment after a change; another comes at an address. */
  function leave(hash: string, type: NavigationTimingType) {
    const store = open('#d=2012-02-01')
    store.getState().step(3)
    window.dispatchEvent(new Event('pagehide'))
    stop()
    window.history.replaceState(null, '', hash)
    vi.stubGlobal('performance', { getEntriesByType: () => [{ type }] })
    takeUp(window)
    vi.unstubAllGlobals()
    return store.getState().day
  }
  const day = () => readLink(window.location.hash, atlas, defaults).state.day

  it.each(['reload', 'back_forward'] as const)('is taken up by %s at the same address, once', (type) => {
    expect(leave('#d=2012-02-01', type)).toBe(day())
    window.history.replaceState(null, '', '#d=2012-02-01')
    takeUp(window)
    expect(window.location.hash).toBe('#d=2012-02-01')
  })

  it.each([
    ['#d=2012-02-01', 'navigate'],
    ['#d=2012-03-01', 'back_forward'],
    ['#d=2012-03-01', 'reload'],
  ] as const)('is let go of at %s by %s', (hash, type) => {
    leave(hash, type)
    expect(window.location.hash).toBe(hash)
    expect(window.sessionStorage.length).toBe(0)
  })

  it('is taken up, too, when it was written after the browser had begun to load the page again', () => {
    const store = open('#d=2012-02-01')
    const passed: string[] = []
    for (const days of [3, 2, 1]) {
      passed.push(window.location.hash)
      store.getState().step(days)
      vi.advanceTimersByTime(1000)
    }
    window.dispatchEvent(new Event('pagehide'))
    stop()
    const kept = { ...window.sessionStorage }
    vi.stubGlobal('performance', { getEntriesByType: () => [{ type: 'reload' }] })
    for (const at of passed) {
      Object.entries(kept).forEach(([key, text]) => window.sessionStorage.setItem(key, String(text)))
      window.history.replaceState(null, '', at)
      takeUp(window)
      expect(day()).toBe(store.getState().day)
    }
    vi.unstubAllGlobals()
  })

  it('is let go of when the reader has asked for another address since', () => {
    const store = open('#d=2012-02-01')
    store.getState().step(3)
    vi.advanceTimersByTime(1000)
    goTo('#d=2012-03-01')
    window.dispatchEvent(new Event('pagehide'))
    expect(window.sessionStorage.length).toBe(0)
  })

  it('is let go of when the page comes back itself', () => {
    const store = open('#d=2012-02-01')
    store.getState().step(3)
    window.dispatchEvent(new Event('pagehide'))
    expect(window.sessionStorage.length).toBe(1)
    window.dispatchEvent(new Event('pageshow'))
    expect(window.sessionStorage.length).toBe(0)
  })
})
