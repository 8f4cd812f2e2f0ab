/** Keeps the address and the store in step: throttled writes with `replaceState`, reads on back, forward and edits. */
import { ownLanguage } from './language'
import type { LinkState } from './state'
import type { AtlasStore } from './store'
import { readLink, writeLink } from './url'

/** Browsers throttle more than about a hundred history calls in half a minute. */
const WRITE_EVERY_MS = 350

/** @returns a function that stops it */
export function syncUrl(store: AtlasStore, defaults: LinkState, page: Window): () => void {
  /** The link in the address, as far as the store knows it. */
  let written = writeLink(store.getState(), defaults)
  let timer: number | undefined
  /** The address as it stood when the two were last in step, in the browser's spelling. */
  let seen = page.location.hash
  const write = () => {
    timer = undefined
    // Edited a moment ago: the browser has yet to say so, and what the reader wrote must not be lost.
    if (page.location.hash !== seen) return
    const link = writeLink(store.getState(), defaults)
    if (link === written) return
    written = link
    page.history.replaceState(null, '', `#${link}`)
    seen = page.location.hash
  }
  const unsubscribe = store.subscribe(() => {
    timer ??= page.setTimeout(write, WRITE_EVERY_MS)
  })
  const onHash = () => {
    seen = page.location.hash
    const link = page.location.hash.replace(/^#/, '')
    if (link === written) return
    written = link
    const { state, ignored, facts } = readLink(page.location.hash, store.getState().atlas, {
      ...defaults,
      language: ownLanguage(page),
    })
    store.getState().applyLink(state, ignored, facts)
  }
  page.addEventListener('hashchange', onHash)
  return () => {
    unsubscribe()
    page.clearTimeout(timer)
    page.removeEventListener('hashchange', onHash)
  }
}
