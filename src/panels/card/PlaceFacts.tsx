/** What a place is and where: kind, region, how exact its position is, and what shares its point. */
import type { Atlas } from '../../core/types'
import { placeName } from '../../i18n/naming'
import { useAtlas, useTranslator } from '../../state/react'
import type { Subject } from './subject'
import { distanceText, wordOf } from './words'

/** Nearer than this a click is on the place itself, km. */
const ON_IT_KM = 0.3

export function PlaceFacts({ atlas, subject }: { atlas: Atlas; subject: Subject }) {
  const translator = useTranslator()
  const { t, language } = translator
  const place = atlas.places[subject.place]!
  const owner = place.sharesPointWith === null ? null : atlas.places[place.sharesPointWith]!
  const what = [
    wordOf(translator, 'card.kind', place.kind),
    atlas.regions[place.region]!.name[language],
    ...(place.lat === null || place.precisionM === 0
      ? []
      : [t('card.position', { distance: distanceText(translator, place.precisionM / 1000) })]),
  ]
  return (
    <>
      <p className="card-what">{what.join(' · ')}</p>
      {place.lat === null && <p className="card-aside">{t('card.position.none')}</p>}
      {owner && (
        <p className="card-aside">{t('card.position.shared', { name: placeName(owner, language) })}</p>
      )}
      {subject.clickedKm !== null && subject.clickedKm >= ON_IT_KM && (
        <p className="card-aside">
          {t('card.clicked', {
            distance: distanceText(translator, subject.clickedKm),
            name: placeName(place, language),
          })}
        </p>
      )}
    </>
  )
}

/** A button that opens another place's card. */
export function PlaceLink({ atlas, place }: { atlas: Atlas; place: number }) {
  const { language } = useTranslator()
  const select = useAtlas((state) => state.select)
  const entry = atlas.places[place]!
  return (
    <button
      type="button"
      className="card-link"
      onClick={() => select({ kind: 'place', place: entry.id, at: null })}
    >
      {placeName(entry, language)}
    </button>
  )
}
