/** What is known of the selected place or stretch of road: who held it on the day, since when, and who says so. */
import { useId, useMemo, useRef } from 'react'
import type { Atlas } from '../core/types'
import { placeName } from '../i18n/naming'
import { useAtlas, useTranslator } from '../state/react'
import { Outweighed } from './card/Outweighed'
import { PlaceFacts } from './card/PlaceFacts'
import { PlaceLife } from './card/PlaceLife'
import { StretchFacts } from './card/StretchFacts'
import { subjectOf, type Subject } from './card/subject'
import { useCardFocus, useEscape } from './card/use-card-focus'

export function PlaceCard() {
  const atlas = useAtlas((state) => state.atlas)
  const selection = useAtlas((state) => state.selection)
  const select = useAtlas((state) => state.select)
  const subject = useMemo(() => selection && subjectOf(atlas, selection), [atlas, selection])
  const heading = useRef<HTMLHeadingElement>(null)
  const key = subject && keyOf(subject)
  useCardFocus(key, heading)
  useEscape(subject !== null, () => select(null))
  const { t } = useTranslator()
  const title = useId()
  if (!subject) return null
  return (
    <section className="card sheet" aria-labelledby={title}>
      <div className="card-head">
        <h2 id={title} ref={heading} tabIndex={-1}>
          <Title atlas={atlas} subject={subject} />
        </h2>
        <button
          type="button"
          className="card-close"
          aria-label={t('card.close')}
          onClick={() => select(null)}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <div key={key} className="card-scroll">
        {subject.stretch && <StretchFacts atlas={atlas} subject={subject} />}
        {subject.place >= 0 && (
          <>
            <PlaceFacts atlas={atlas} subject={subject} />
            <Outweighed atlas={atlas} subject={subject} />
            <PlaceLife atlas={atlas} place={subject.place} />
          </>
        )}
      </div>
    </section>
  )
}

/** The place's name with its other spelling beside it, or the road's. */
function Title({ atlas, subject }: { atlas: Atlas; subject: Subject }) {
  const { language } = useTranslator()
  if (subject.stretch) return subject.stretch.road.name[language]
  const place = atlas.places[subject.place]!
  return <PlaceNames name={placeName(place, language)} latin={place.name} arabic={place.nameAr} />
}

function PlaceNames({ name, latin, arabic }: { name: string; latin: string; arabic: string }) {
  return (
    <>
      {name}
      {name !== arabic && arabic !== '' && (
        <>
          {' '}
          <span className="card-second" lang="ar" dir="rtl">
            {arabic}
          </span>
        </>
      )}
      {name !== latin && (
        <>
          {' '}
          <span className="card-second" lang="ar-Latn" dir="ltr">
            {latin}
          </span>
        </>
      )}
    </>
  )
}

function keyOf({ place, stretch }: Subject): string {
  return stretch ? `${stretch.road.id} ${stretch.stretch.fromKm}` : String(place)
}
