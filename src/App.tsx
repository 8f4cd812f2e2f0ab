/** Loads the atlas, then composes map and panels round one store. */
import { useEffect, useState } from 'react'
import { loadAtlas, loadDetails, LoadError, loadStories } from './atlas/load'
import { translator } from './i18n'
import { Workspace } from './Workspace'
import { browserLanguage, ownLanguage } from './state/language'
import { followLastSeen } from './state/last-seen'
import { StoreContext } from './state/react'
import { createAtlasStore, type AtlasStore } from './state/store'
import { followStories } from './state/stories'
import { syncUrl } from './state/sync-url'
import { defaultLink, readLink } from './state/url'

const DATA = './data/'
const SLOW_MS = 12_000

export function App() {
  const [store, setStore] = useState<AtlasStore | null>(null)
  const [failure, setFailure] = useState<LoadError | null>(null)
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    let gone = false
    let stop: () => void = () => undefined
    open().then(
      (opened) => {
        if (gone) return
        stop = opened.start()
        setStore(opened.store)
      },
      (error: unknown) => {
        if (!gone)
          setFailure(
            error instanceof LoadError ? error : new LoadError('broken', 'atlas.json', String(error)),
          )
      },
    )
    return () => {
      gone = true
      stop()
    }
  }, [attempt])

  if (failure) {
    const retry = () => {
      setFailure(null)
      setAttempt(attempt + 1)
    }
    return <Failure error={failure} onRetry={retry} />
  }
  if (!store) return <Loading />
  return (
    <StoreContext value={store}>
      <Workspace />
    </StoreContext>
  )
}

/** Reads the atlas and makes its store; `start` begins what must be stopped again. */
async function open(): Promise<{ store: AtlasStore; start: () => () => void }> {
  const atlas = await loadAtlas(DATA)
  const defaults = defaultLink(atlas, browserLanguage(window))
  const { state, ignored, facts } = readLink(window.location.hash, atlas, {
    ...defaults,
    language: ownLanguage(window),
  })
  const store = createAtlasStore(atlas, state, ignored, facts)
  const start = () => {
    const stopUrl = syncUrl(store, defaults, window)
    const stopStories = followStories(store, () => loadStories(DATA, atlas.facts.hash), window)
    const stopLastSeen = followLastSeen(store, window)
    // After the first picture: sources and notes must not hold it up.
    const idle = window.setTimeout(() => {
      loadDetails(DATA, atlas.facts.hash).then(
        (details) => store.getState().setDetails(details, null),
        (error: unknown) => store.getState().setDetails(null, String(error)),
      )
    }, 200)
    return () => {
      stopUrl()
      stopStories()
      stopLastSeen()
      window.clearTimeout(idle)
    }
  }
  return { store, start }
}

/** A server that never answers is no error to a browser: after a while the page says so and lets the reader try again. */
function Loading() {
  const { t, direction } = translator(ownLanguage(window))
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = window.setTimeout(() => setSlow(true), SLOW_MS)
    return () => window.clearTimeout(timer)
  }, [])
  return (
    <div className="loading" role="status" dir={direction}>
      <p>{t('app.loading')}</p>
      {slow && (
        <>
          <p>{t('load.slow')}</p>
          <button type="button" onClick={() => window.location.reload()}>
            {t('load.retry')}
          </button>
        </>
      )}
    </div>
  )
}

function Failure({ error, onRetry }: { error: LoadError; onRetry: () => void }) {
  const { t, direction } = translator(ownLanguage(window))
  const reason = t(`load.reason.${error.reason}`, { file: error.file })
  return (
    <main className="failure" role="alert" dir={direction}>
      <h1>{t('load.failed')}</h1>
      <p>{t('load.why', { reason })}</p>
      {error.detail && (
        <p className="failure-detail" lang="en" dir="ltr">
          {error.detail}
        </p>
      )}
      <p>{t('load.do')}</p>
      <button type="button" onClick={onRetry}>
        {t('load.retry')}
      </button>
    </main>
  )
}
