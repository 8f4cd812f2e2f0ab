/** Which stretch of road: its kilometres, the place that decides it, and how exact the line is. */
import type { Atlas } from '../../core/types'
import { useTranslator } from '../../state/react'
import { PlaceLink } from './PlaceFacts'
import type { Subject } from './subject'
import { distanceText, wordOf } from './words'

export function StretchFacts({ atlas, subject }: { atlas: Atlas; subject: Subject }) {
  const translator = useTranslator()
  const { t } = translator
  if (!subject.stretch) return null
  const { road, stretch } = subject.stretch
  const start = wordOf(translator, 'card.stretch.start', road.id)
  return (
    <div className="card-stretch">
      <p className="card-what">
        {t('card.stretch.km', {
          from: Math.floor(stretch.fromKm),
          to: Math.ceil(stretch.toKm),
          total: Math.round(road.lengthKm),
          start: start === road.id ? t('card.stretch.start') : start,
        })}
      </p>
      <p className="card-aside">
        {t('card.stretch.schematic', { distance: distanceText(translator, road.precisionM / 1000) })}
      </p>
      {subject.place < 0 ? (
        <p>{t('card.stretch.none')}</p>
      ) : (
        <h3>
          {t('card.stretch.decides')} <PlaceLink atlas={atlas} place={subject.place} />
        </h3>
      )}
    </div>
  )
}
