/** What the page shows while the atlas is opened, when that fails, and after. */
import { useCallback, useEffect, useState } from 'react'
import { LoadError } from './atlas/load'
import { translator } from './i18n'
import type { Opened } from './state/open'
import { languageAtOnce } from './state/own-language'
import { StoreContext } from './state/react'
import { Workspace } from './Workspace'

const SLOW_MS = 12_000

/** How opening ended. */
export type Outcome = { readonly opened: Opened } | { readonly failure: unknown }

interface Props {
  /** null while the atlas is being opened */
  readonly outcome: Outcome | null
  readonly onRetry: () => void
  /** Called when all of the page is there; must be the same function on every rendering. */
  readonly onSettled: () => void
}

export function App({ outcome, onRetry, onSettled }: Props) {
  if (!outcome) return <Loading />
  if ('opened' in outcome) return <Open opened={outcome.opened} onSettled={onSettled} />
  const { failure } = outcome
  const error =
    failure instanceof LoadError ? failure : new LoadError('broken', 'atlas.json', String(failure))
  return <Failure error={error} onRetry={onRetry} />
}

function Open({ opened, onSettled }: { opened: Opened; onSettled: () => void }) {
  useEffect(() => opened.start(), [opened])
  const settle = useCallback(() => {
    opened.startRest()
    onSettled()
  }, [opened, onSettled])
  return (
    <StoreContext value={opened.store}>
      <Workspace onSettled={settle} />
    </StoreContext>
  )
}

/** A server that never answers is no error to a browser: after a while the page says so and lets the reader try again. */
function Loading() {
  const { t, direction } = translator(languageAtOnce(window))
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
  const { t, direction } = translator(languageAtOnce(window))
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
