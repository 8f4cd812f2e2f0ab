/**
 * What the reader looked at when last here: the day and the facts' hash, kept in this browser alone and sent nowhere. A
 * browser that keeps nothing is no fault.
 */
import { isoDay, parseDay } from '../core/day'
import type { Atlas } from '../core/types'
import type { LastSeen } from './state'
import type { AtlasStore } from './store'

const KEY = 'control-atlas.last'

/** Reads what the last visit left into the store, and leaves this one's when the page is left. @returns a stop */
export function followLastSeen(store: AtlasStore, page: Window): () => void {
  store.setState({ lastSeen: readLastSeen(storageOf(page), store.getState().atlas) })
  const leave = () => {
    const { day, atlas } = store.getState()
    try {
      storageOf(page)?.setItem(KEY, `${isoDay(day)} ${atlas.facts.hash}`)
    } catch {
      // Full or forbidden: nothing is remembered.
    }
  }
  const onHidden = () => {
    if (page.document.visibilityState === 'hidden') leave()
  }
  page.addEventListener('pagehide', leave)
  page.document.addEventListener('visibilitychange', onHidden)
  return () => {
    page.removeEventListener('pagehide', leave)
    page.document.removeEventListener('visibilitychange', onHidden)
  }
}

/** null where nothing is kept, or nothing that this atlas can show. */
export function readLastSeen(storage: Storage | null, { firstDay, lastDay }: Atlas): LastSeen | null {
  try {
    const [, date, facts] = /^(\S+) (\S+)$/.exec(storage?.getItem(KEY) ?? '') ?? []
    const day = date === undefined ? null : parseDay(date)
    if (day === null || facts === undefined || day < firstDay || day > lastDay) return null
    return { day, facts }
  } catch {
    return null
  }
}

/** Even asking for it throws where a browser forbids it. */
function storageOf(page: Window): Storage | null {
  try {
    return page.localStorage
  } catch {
    return null
  }
}
