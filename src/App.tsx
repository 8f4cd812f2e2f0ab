/** Loads the atlas, then composes map and panels round one store. */
import { useEffect, useState } from 'react'
import { loadAtlas, loadDetails, LoadError } from './atlas/load'
import type { Language } from './core/types'
import { translator } from './i18n'
import { Workspace } from './Workspace'
import { StoreContext } from './state/react'
import { createAtlasStore, type AtlasStore } from './state/store'
import { syncUrl } from './state/sync-url'
import { defaultLink, readLink } from './state/url'

const DATA = './data/'

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
  const defaults = defaultLink(atlas, browserLanguage())
  const { state, ignored } = readLink(window.location.hash, atlas, defaults)
  const store = createAtlasStore(atlas, state, ignored)
  const start = () => {
    const stopUrl = syncUrl(store, defaults, window)
    // After the first picture: sources and notes must not hold it up.
    const idle = window.setTimeout(() => {
      loadDetails(DATA, atlas.facts.hash).then(
        (details) => store.getState().setDetails(details, null),
        (error: unknown) => store.getState().setDetails(null, String(error)),
      )
    }, 200)
    return () => {
      stopUrl()
      window.clearTimeout(idle)
    }
  }
  return { store, start }
}

function browserLanguage(): Language {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())
  return wanted.find((tag): tag is Language => tag === 'en' || tag === 'fr' || tag === 'ar') ?? 'en'
}

function Loading() {
  return (
    <p className="loading" role="status">
      {translator(browserLanguage()).t('app.loading')}
    </p>
  )
}

function Failure({ error, onRetry }: { error: LoadError; onRetry: () => void }) {
  const { t, direction } = translator(browserLanguage())
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
