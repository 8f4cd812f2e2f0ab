/** One step: when, what, the places it speaks of, claims with their verdicts, and who says so. */
import { memo, useId } from 'react'
import { isoDay } from '../../core/day'
import type { Story } from '../../core/stories'
import type { Atlas, Details, PlaceId } from '../../core/types'
import { placeName } from '../../i18n/naming'
import { useAtlas, useTranslator } from '../../state/react'
import { SourceList } from '../card/Sources'
import type { Outcome } from '../claims/use-measurements'
import { StepLink } from './StepLink'
import { StoryClaim } from './StoryClaim'
import { storyText } from './text'

interface Props {
  readonly story: Story
  readonly index: number
  readonly current: boolean
  readonly atlas: Atlas
  /** null until read: claims and sources then wait. */
  readonly details: Details | null
  readonly outcomes: readonly Outcome[]
}

export const StoryStep = memo(function StoryStep(props: Props) {
  const { story, index, current, atlas, details, outcomes } = props
  const translator = useTranslator()
  const { t, language, date } = translator
  const step = story.steps[index]!
  const heading = useId()
  return (
    <li className="story-step" aria-current={current ? 'step' : undefined}>
      <article aria-labelledby={heading}>
        <p className="story-when">
          <span aria-hidden="true">{index + 1}</span>{' '}
          <time dateTime={isoDay(step.day)}>{date(step.day)}</time>
        </p>
        <h3 id={heading}>{step.title[language]}</h3>
        <p className="story-text">{storyText(translator, atlas, details, outcomes, step)}</p>
        {step.mode !== 'day' && step.from !== null && (
          <p className="story-compared">{t(`stories.compared.${step.mode}`, { date: date(step.from) })}</p>
        )}
        <Places atlas={atlas} places={step.places} label={t('stories.places')} />
        {step.claims.length > 0 && (
          <ul className="story-claims" aria-label={t('stories.claims')}>
            {step.claims.map((id) => (
              <StoryClaim key={id} id={id} details={details} outcomes={outcomes} />
            ))}
          </ul>
        )}
        {step.sources.length > 0 && (
          <details className="story-sources">
            <summary>{t('stories.sources', { count: step.sources.length })}</summary>
            {details ? (
              <SourceList
                sources={step.sources.flatMap((id) => details.sources.find((one) => one.id === id) ?? [])}
              />
            ) : (
              <Waiting />
            )}
          </details>
        )}
        <StepLink story={story} index={index} />
      </article>
    </li>
  )
})

interface PlacesProps {
  readonly atlas: Atlas
  readonly places: readonly PlaceId[]
  readonly label: string
}

/** Each opens the place's card. */
function Places({ atlas, places, label }: PlacesProps) {
  const { language } = useTranslator()
  const select = useAtlas((state) => state.select)
  const found = places.flatMap((id) => atlas.places.find((place) => place.id === id) ?? [])
  if (found.length === 0) return null
  return (
    <ul className="story-places" aria-label={label}>
      {found.map((place) => (
        <li key={place.id}>
          <button type="button" onClick={() => select({ kind: 'place', place: place.id, at: null })}>
            {placeName(place, language)}
          </button>
        </li>
      ))}
    </ul>
  )
}

function Waiting() {
  const { t } = useTranslator()
  const error = useAtlas((state) => state.detailsError)
  return (
    <p className="card-aside">
      {error === null ? t('card.sources.loading') : t('card.sources.failed', { reason: error })}
    </p>
  )
}
