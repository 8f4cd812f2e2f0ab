/** Which stretch of road: its kilometres, the place that decides it, and how exact the line is. */
import type { Atlas, Road } from '../../core/types'
import type { Translator } from '../../i18n'
import { placeName } from '../../i18n/naming'
import { useTranslator } from '../../state/react'
import { PlaceLink } from './PlaceFacts'
import type { Subject } from './subject'
import { distanceText, wordOf } from './words'

export function StretchFacts({ atlas, subject }: { atlas: Atlas; subject: Subject }) {
  const translator = useTranslator()
  const { t } = translator
  if (!subject.stretch) return null
  const { road, stretch } = subject.stretch
  return (
    <div className="card-stretch">
      <p className="card-what">
        {t('card.stretch.km', {
          from: Math.floor(stretch.fromKm),
          to: Math.ceil(stretch.toKm),
          total: Math.round(road.lengthKm),
          start: startOf(translator, atlas, road),
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

/** Where a road's kilometres begin: a text of its own (its end may lie outside the atlas), or its first place. */
function startOf(translator: Translator, atlas: Atlas, road: Road): string {
  const own = wordOf(translator, 'card.stretch.start', road.id)
  if (own !== road.id) return own
  const first = atlas.places[road.stretches[0]?.place ?? -1]
  return first ? placeName(first, translator.language) : translator.t('card.stretch.start')
}
