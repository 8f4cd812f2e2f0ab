/**
 * Keeps the address and the store in step: writes with `replaceState` when changes have come to rest, and at once when the
 * page is left; reads on back, forward and edits.
 */
import { loadTexts } from '../i18n'
import { ownLanguage } from './own-language'
import type { LinkState } from './state'
import type { AtlasStore } from './store'
import { forget, layBy } from './unwritten'
import { readLink, writeLink } from './url'

/** A change is written after so much rest: a write takes a phone longer than a frame, which a drag of the slider would miss. */
const REST_MS = 350
/** Without a rest, so long after the first change. Browsers throttle more than a hundred writes in half a minute. */
const LATEST_MS = 3000
/** Addresses kept of those written over: half a minute of change, whatever its rests. */
const WRITTEN_OVER_MOST = 50

/** @returns a function that stops it */
export function syncUrl(store: AtlasStore, defaults: LinkState, page: Window): () => void {
  /** The link in the address, as far as the store knows it. */
  let written = linkOf(store, defaults)
  let timer: number | undefined
  /** When the change that waits is written though others follow it. */
  let latest = 0
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
    const now = page.performance.now()
    if (timer === undefined) latest = now + LATEST_MS
    else page.clearTimeout(timer)
    timer = page.setTimeout(write, Math.max(0, Math.min(REST_MS, latest - now)))
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
