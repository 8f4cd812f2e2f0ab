// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { chooseLanguage } from '../../src/state/choose-language'
import { browserLanguage, languageAtOnce, ownLanguage } from '../../src/state/own-language'
import { createAtlasStore } from '../../src/state/store'
import { syncUrl } from '../../src/state/sync-url'
import { defaultLink, readLink } from '../../src/state/url'
import { syntheticAtlas } from '../synthetic'

const atlas = syntheticAtlas({ cells: 10, days: 50 })

const speaking = (...languages: string[]) => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages)
  return window
}
const storeIn = (language: 'en' | 'fr' | 'ar') => createAtlasStore(atlas, defaultLink(atlas, language))

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('a choice', () => {
  it('gives way to a later one, whichever texts are here first', async () => {
    const store = storeIn('en')
    await Promise.all([chooseLanguage(store, 'ar', window), chooseLanguage(store, 'en', window)])
    expect(store.getState().language).toBe('en')
  })
})

describe('the first language', () => {
  it('is told from the link before the atlas is here', () => {
    window.history.replaceState(null, '', '#d=2020-02-16&lang=fr')
    expect(languageAtOnce(speaking('ar'))).toBe('fr')
    window.history.replaceState(null, '', '#lang=tlh')
    expect(languageAtOnce(speaking('ar'))).toBe('ar')
  })

  it('is the first of the browser’s that the atlas speaks, and English where it speaks none', () => {
    expect(browserLanguage(speaking('de-DE', 'ar-EG', 'en'))).toBe('ar')
    expect(browserLanguage(speaking('FR-ca'))).toBe('fr')
    expect(browserLanguage(speaking('de', 'ja'))).toBe('en')
  })

  it('is the one chosen before, whatever the browser speaks', async () => {
    const store = storeIn('en')
    await chooseLanguage(store, 'ar', window)
    expect(store.getState().language).toBe('ar')
    expect(ownLanguage(speaking('fr'))).toBe('ar')
  })

  it('is the link’s before all others, and a link does not change what was chosen', async () => {
    await chooseLanguage(storeIn('en'), 'ar', window)
    const page = speaking('en')
    const defaults = defaultLink(atlas, browserLanguage(page))
    const own = { ...defaults, language: ownLanguage(page) }
    expect(readLink('#lang=fr', atlas, own).state.language).toBe('fr')
    expect(readLink('', atlas, own).state.language).toBe('ar')
    const store = createAtlasStore(atlas, readLink('', atlas, own).state)
    const stop = syncUrl(store, defaults, window)
    const goTo = (hash: string) => {
      window.history.replaceState(null, '', hash)
      window.dispatchEvent(new HashChangeEvent('hashchange'))
    }
    goTo('#d=2012-02-01&lang=fr')
    await expect.poll(() => store.getState().language).toBe('fr')
    goTo('#d=2012-01-20')
    await expect.poll(() => store.getState().language).toBe('ar')
    stop()
  })

  it('is the browser’s where the page may keep nothing, or what was kept is none', async () => {
    const forbidden = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const store = storeIn('en')
    await chooseLanguage(store, 'fr', window)
    expect(store.getState().language).toBe('fr')
    expect(ownLanguage(speaking('ar'))).toBe('ar')
    forbidden.mockReturnValue('tlh')
    expect(ownLanguage(speaking('fr'))).toBe('fr')
  })
})
