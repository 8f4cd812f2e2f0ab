/**
 * Keeps the address and the store in step: throttled writes with `replaceState`, and at once when the page is left; reads on
 * back, forward and edits.
 */
import { loadTexts } from '../i18n'
import { ownLanguage } from './own-language'
import type { LinkState } from './state'
import type { AtlasStore } from './store'
import { forget, layBy } from './unwritten'
import { readLink, writeLink } from './url'

/** Browsers throttle more than about a hundred history calls in half a minute. */
const WRITE_EVERY_MS = 350
/** Addresses kept of those written over: a quarter of a minute of change without a pause. */
const WRITTEN_OVER_MOST = 50

/** @returns a function that stops it */
export function syncUrl(store: AtlasStore, defaults: LinkState, page: Window): () => void {
  /** The link in the address, as far as the store knows it. */
  let written = linkOf(store, defaults)
  let timer: number | undefined
  /** The address as it stood when the two were last in step, in the browser's spelling. */
  let seen = page.location.hash
  /** Addresses that were written over, the latest last. A browser about to leave may yet go by any of them. */
  let writtenOver: string[] = []
  const write = () => {
    timer = undefined
    // Edited a moment ago: the browser has yet to say so, and what the reader wrote must not be lost.
    if (page.location.hash !== seen) return
    const link = linkOf(store, defaults)
    if (link === written) return
    written = link
    writtenOver = [...writtenOver.slice(1 - WRITTEN_OVER_MOST), page.location.href]
    page.history.replaceState(null, '', `#${link}`)
    seen = page.location.hash
  }
  const unsubscribe = store.subscribe(() => {
    timer ??= page.setTimeout(write, WRITE_EVERY_MS)
  })
  const onHash = () => {
    const at = page.location.hash
    const link = at.replace(/^#/, '')
    if (link === written) {
      seen = at
      return
    }
    // Asked for by the reader: what stood here before is not to come back.
    writtenOver = []
    const { state, ignored, facts } = readLink(at, store.getState().atlas, {
      ...defaults,
      language: ownLanguage(page),
    })
    const apply = () => {
      // Gone elsewhere while texts were loaded.
      if (page.location.hash !== at) return
      seen = at
      written = link
      store.getState().applyLink(state, ignored, facts)
    }
    const late = loadTexts(state.language)
    if (late) void late.then(apply)
    else apply()
  }
  const writeNow = () => {
    if (timer === undefined) return
    page.clearTimeout(timer)
    write()
  }
  const onHidden = () => {
    if (page.document.visibilityState === 'hidden') writeNow()
  }
  const onLeave = () => {
    writeNow()
    if (writtenOver.length > 0) layBy(page, writtenOver, written)
  }
  const onReturn = () => forget(page)
  page.addEventListener('hashchange', onHash)
  page.addEventListener('pagehide', onLeave)
  page.addEventListener('pageshow', onReturn)
  page.document.addEventListener('visibilitychange', onHidden)
  return () => {
    unsubscribe()
    page.clearTimeout(timer)
    page.removeEventListener('hashchange', onHash)
    page.removeEventListener('pagehide', onLeave)
    page.removeEventListener('pageshow', onReturn)
    page.document.removeEventListener('visibilitychange', onHidden)
  }
}

function linkOf(store: AtlasStore, defaults: LinkState): string {
  const state = store.getState()
  return writeLink(state, state.atlas, defaults)
}
