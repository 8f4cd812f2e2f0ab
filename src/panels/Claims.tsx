/** What publishers said, held against the map: a list of claims with their figures and verdicts. Loaded when opened. */
import { useEffect, useId, useRef, type KeyboardEvent } from 'react'
import { useAtlas, useTranslator } from '../state/react'
import { ClaimCard } from './claims/ClaimCard'
import { useMeasurements } from './claims/use-measurements'

export function Claims() {
  const { t } = useTranslator()
  // Claims are held against the ledger, whichever version the map tells.
  const { atlas, details } = useAtlas((state) => state.ledger)
  const error = useAtlas((state) => state.detailsError)
  const setPanel = useAtlas((state) => state.setPanel)
  const outcomes = useMeasurements(atlas, details)
  const title = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // Whoever opened the panel by a button is taken into it; a link that opens with it leaves the focus alone.
    if (document.activeElement !== document.body) heading.current?.focus()
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    setPanel(null)
  }
  return (
    <section className="claims sheet" aria-labelledby={title} onKeyDown={onKeyDown}>
      <div className="claims-head">
        <h2 id={title} ref={heading} tabIndex={-1}>
          {t('claims.title')}
        </h2>
        <button
          type="button"
          className="card-close"
          aria-label={t('claims.close')}
          onClick={() => setPanel(null)}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      {/* Scrolls by keyboard too. */}
      <div className="claims-scroll" tabIndex={0} role="group" aria-labelledby={title}>
        <p className="claims-lead">{t('claims.lead')}</p>
        <How />
        {details ? (
          <ol className="claims-list">
            {details.claims.map((claim, i) => (
              <ClaimCard key={claim.id} claim={claim} outcome={outcomes[i]} />
            ))}
          </ol>
        ) : error === null ? (
          <p role="status">{t('claims.loading')}</p>
        ) : (
          <p className="card-failed">{t('claims.failed', { reason: error })}</p>
        )}
      </div>
    </section>
  )
}

/** How figures and ranges come about, in plain sentences. */
function How() {
  const { t } = useTranslator()
  return (
    <details className="claims-how">
      <summary>{t('claims.how')}</summary>
      <ul>
        <li>{t('claims.how.verdict')}</li>
        <li>{t('claims.how.dates')}</li>
        <li>{t('claims.how.evidence')}</li>
        <li>{t('claims.how.fronts')}</li>
      </ul>
    </details>
  )
}
