/** A claim inside a story: what was said, by whom, when, and the verdict with the figure it follows from. */
import type { Measurement, Reading } from '../../core/claims'
import type { Details } from '../../core/types'
import { useAtlas, useTranslator } from '../../state/react'
import { Said } from '../claims/ClaimCard'
import type { Outcome } from '../claims/use-measurements'
import { definitionText, figureText, rangeText, verdictText } from '../claims/words'

interface Props {
  readonly id: string
  /** null until read. */
  readonly details: Details | null
  readonly outcomes: readonly Outcome[]
}

export function StoryClaim({ id, details, outcomes }: Props) {
  const { t } = useTranslator()
  const error = useAtlas((state) => state.detailsError)
  const at = details?.claims.findIndex((claim) => claim.id === id) ?? -1
  const claim = details?.claims[at]
  const outcome = outcomes[at]
  if (!claim)
    return (
      <li className="story-claim card-aside">
        {error === null ? t('claims.loading') : t('claims.failed', { reason: error })}
      </li>
    )
  return (
    <li className="story-claim">
      <q lang="en" dir="ltr">
        {claim.statement}
      </q>
      <Said claim={claim} />
      {outcome === undefined ? (
        <p className="card-aside">{t('claims.measuring')}</p>
      ) : 'error' in outcome ? (
        <p className="card-failed">{t('claims.broken', { reason: outcome.error })}</p>
      ) : (
        <Verdict measurement={outcome} />
      )}
    </li>
  )
}

function Verdict({ measurement }: { readonly measurement: Measurement }) {
  const translator = useTranslator()
  const { t } = translator
  const { claim, claimed, above, verdict, readings } = measurement
  const [first, ...others] = readings
  return (
    <>
      <p className="claim-verdict" data-verdict={verdict}>
        {verdictText(translator, verdict, claim.unit, 'verdict')}
      </p>
      <p className="story-figures">
        {t(above ? 'claims.claimed.above' : 'claims.claimed', {
          figure: figureText(translator, claimed, claim.unit),
        })}
        {' · '}
        {first && t('claims.measured', { figure: rangeText(translator, first.range, claim.unit) })}
      </p>
      {others.length > 0 && (
        <details className="story-readings">
          <summary>{t('stories.readings', { count: readings.length })}</summary>
          <ul>
            {readings.map((reading, i) => (
              <ReadingLine key={i} measurement={measurement} reading={reading} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function ReadingLine({ measurement: { claim }, reading }: { measurement: Measurement; reading: Reading }) {
  const translator = useTranslator()
  const atlas = useAtlas((state) => state.ledger.atlas)
  return (
    <li>
      {definitionText(translator, atlas, claim, reading)}
      {': '}
      <b>{rangeText(translator, reading.range, claim.unit)}</b>{' '}
      <span className="chip" data-verdict={reading.verdict}>
        {verdictText(translator, reading.verdict, claim.unit, 'short')}
      </span>
    </li>
  )
}
