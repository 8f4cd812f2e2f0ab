/** One claim: what was said, by whom, when; the verdict; how it was measured; place by place; and the way to the map. */
import { useId } from 'react'
import type { Claim, Measurement } from '../../core/claims'
import { isoDay } from '../../core/day'
import { useTranslator } from '../../state/react'
import { safeHref, wordOf } from '../card/words'
import { PlaceTable } from './PlaceTable'
import { Readings } from './Readings'
import { useShow } from './use-show'
import type { Outcome } from './use-measurements'
import { figureText, verdictText } from './words'

interface Props {
  readonly claim: Claim
  /** undefined: not measured yet. */
  readonly outcome: Outcome | undefined
}

export function ClaimCard({ claim, outcome }: Props) {
  const { t } = useTranslator()
  const heading = useId()
  return (
    <li>
      <article className="claim" aria-labelledby={heading}>
        <h3 id={heading}>
          <q lang="en" dir="ltr">
            {claim.statement}
          </q>
        </h3>
        <Said claim={claim} />
        {outcome === undefined ? (
          <p className="card-aside">{t('claims.measuring')}</p>
        ) : 'error' in outcome ? (
          <p className="card-failed">{t('claims.broken', { reason: outcome.error })}</p>
        ) : (
          <Measured measurement={outcome} />
        )}
      </article>
    </li>
  )
}

/** Who said it and when, which side they stand nearest to, and the way to the report. */
export function Said({ claim: { publisher, day, alignment, url } }: { readonly claim: Claim }) {
  const translator = useTranslator()
  const { t, date } = translator
  const href = safeHref(url)
  return (
    <p className="claim-said">
      <bdi lang="en">{publisher}</bdi> ·{' '}
      <time dateTime={isoDay(day)}>{t('claims.said', { date: date(day) })}</time>{' '}
      <span className="chip">{wordOf(translator, 'card.alignment', alignment)}</span>{' '}
      {href !== null && (
        <a href={href} target="_blank" rel="noopener noreferrer">
          {t('claims.link')} <span className="unseen">{t('card.newTab')}</span>
        </a>
      )}
    </p>
  )
}

function Measured({ measurement }: { readonly measurement: Measurement }) {
  const translator = useTranslator()
  const { t, date } = translator
  const { showClaim } = useShow()
  const { claim, claimed, above, verdict, day } = measurement
  return (
    <>
      <p className="claim-verdict" data-verdict={verdict}>
        {verdictText(translator, verdict, claim.unit, 'verdict')}
      </p>
      <p className="claim-claimed">
        {t(above ? 'claims.claimed.above' : 'claims.claimed', {
          figure: figureText(translator, claimed, claim.unit),
        })}
      </p>
      <Readings measurement={measurement} />
      {claim.note !== '' && (
        <figure className="card-note">
          <figcaption>{t('claims.note')}</figcaption>
          <blockquote lang="en" dir="ltr">
            {claim.note}
          </blockquote>
        </figure>
      )}
      <PlaceTable measurement={measurement} />
      <button
        type="button"
        className="claim-show"
        aria-label={t('claims.show.label', { date: date(day) })}
        onClick={() => showClaim(measurement)}
      >
        {t('claims.show')}
      </button>
    </>
  )
}
