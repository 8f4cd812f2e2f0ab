/** What publishers said, held against the map: a list of claims with their figures and verdicts. Loaded when opened. */
import { useAtlas, useTranslator } from '../state/react'
import { ClaimCard } from './claims/ClaimCard'
import { useMeasurements } from './claims/use-measurements'
import { Drawer } from './Drawer'

export function Claims() {
  const { t } = useTranslator()
  // Claims are held against the ledger, whichever version the map tells.
  const { atlas, details } = useAtlas((state) => state.ledger)
  const error = useAtlas((state) => state.detailsError)
  const outcomes = useMeasurements(atlas, details)
  return (
    <Drawer title={t('claims.title')} place="side">
      <div className="claims">
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
    </Drawer>
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
