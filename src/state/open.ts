/** Loads what the first picture needs, and makes the store of it. */
import { loadAtlas, loadDetails, loadStories } from '../atlas/load'
import { loadTexts } from '../i18n'
import { followLastSeen } from './last-seen'
import { incidenceOf } from '../core/surface'
import { inPieces, nextTask } from './next-task'
import { selectVisibleHolders } from './selectors'
import type { AppState } from './state'
import { browserLanguage, languageAtOnce, ownLanguage } from './own-language'
import { createAtlasStore, type AtlasStore } from './store'
import { followStories } from './stories'
import { syncUrl } from './sync-url'
import { takeUp } from './unwritten'
import { defaultLink, readLink } from './url'

const DATA = './data/'

export interface Opened {
  readonly store: AtlasStore
  /** Begins what follows the store. @returns a function that stops it */
  readonly start: () => () => void
  /** Loads sources and notes: they must not hold up what is seen at once. */
  readonly startRest: () => void
}

/** Work that the first picture asks for, done beforehand in pieces; each is kept where it is done. */
const firstPicture = (state: AppState) => [
  () => incidenceOf(state.ledger.atlas.topology),
  () => selectVisibleHolders(state),
]

/** Reads the atlas and the link. @throws LoadError when the atlas cannot be read */
export async function open(page: Window): Promise<Opened> {
  takeUp(page)
  // Asked for together; words are needed for a failure too.
  const texts = loadTexts(languageAtOnce(page))
  const loading = loadAtlas(DATA, nextTask)
  await Promise.allSettled([texts, loading])
  const atlas = await loading
  const defaults = defaultLink(atlas, browserLanguage(page))
  const { state, ignored, facts } = readLink(page.location.hash, atlas, {
    ...defaults,
    language: ownLanguage(page),
  })
  await loadTexts(state.language)
  const store = createAtlasStore(atlas, state, ignored, facts)
  await inPieces(firstPicture(store.getState()))
  const start = () => {
    const stops = [
      syncUrl(store, defaults, page),
      followStories(store, () => loadStories(DATA, atlas.facts.hash), page),
      followLastSeen(store, page),
    ]
    return () => stops.forEach((stop) => stop())
  }
  const startRest = () => {
    loadDetails(DATA, atlas.facts.hash).then(
      (details) => store.getState().setDetails(details, null),
      (error: unknown) => store.getState().setDetails(null, String(error)),
    )
  }
  return { store, start, startRest }
}
