/** The places of a claim one by one: name, when it passed, and how that stands towards the claim. */
import { useId, useState } from 'react'
import type { ClaimPlace, Measurement } from '../../core/claims'
import { isoDay } from '../../core/day'
import { placeName } from '../../i18n/naming'
import { useAtlas, useTranslator } from '../../state/react'
import { wordOf } from '../card/words'
import { useShow } from './use-show'
import { passedText, statusText } from './words'

export function PlaceTable({ measurement }: { readonly measurement: Measurement }) {
  const { t } = useTranslator()
  const [open, setOpen] = useState(false)
  const { places, claim } = measurement
  const caption = useId()
  if (places.length === 0) return null
  return (
    <details className="claim-places" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('claims.places', { count: places.length })}</summary>
      {open && (
        <table aria-labelledby={caption}>
          <caption id={caption} className="unseen">
            {t('claims.places.caption', { claim: '' })}
            <span lang="en">{claim.statement}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('claims.places.name')}</th>
              <th scope="col">{t('claims.places.when')}</th>
              <th scope="col">{t('claims.places.how')}</th>
            </tr>
          </thead>
          <tbody>
            {places.map((place, i) => (
              <PlaceLine key={i} place={place} measurement={measurement} />
            ))}
          </tbody>
        </table>
      )}
    </details>
  )
}

interface LineProps {
  readonly place: ClaimPlace
  readonly measurement: Measurement
}

function PlaceLine({ place, measurement: { readings, claim, places } }: LineProps) {
  const translator = useTranslator()
  const { t } = translator
  const note = useAtlas(({ details }) =>
    listNote(details?.lists[claim.args['list'] ?? ''], places.indexOf(place)),
  )
  return (
    <tr data-status={place.status}>
      <th scope="row">
        <PlaceButton place={place} />
        {note !== '' && (
          <small>
            {t('claims.note.list', { note: '' })}
            <span lang="en">{note}</span>
          </small>
        )}
      </th>
      <td>
        {place.day !== null && place.precision !== null && (
          <time dateTime={isoDay(place.day)}>{passedText(translator, place.day, place.precision)}</time>
        )}
      </td>
      <td>
        {statusText(translator, place, readings[0]!)}
        {place.evidence !== null && <small>{wordOf(translator, 'card.evidence', place.evidence)}</small>}
      </td>
    </tr>
  )
}

/** As the list spells it, with the atlas's name where that differs; leads to the place's card. */
function PlaceButton({ place: { place, name, day } }: { readonly place: ClaimPlace }) {
  const { t, language } = useTranslator()
  const found = useAtlas((state) => state.atlas.places[place])
  const { showPlace } = useShow()
  if (!found) return <bdi>{name}</bdi>
  const own = placeName(found, language)
  return (
    <>
      <button type="button" className="card-link" onClick={() => showPlace(place, day)}>
        <bdi>{own}</bdi>
      </button>
      {name !== null && name !== own && <small>{t('claims.places.as', { place: name })}</small>}
    </>
  )
}

function listNote(list: readonly { readonly note: string }[] | undefined, index: number): string {
  return list?.[index]?.note ?? ''
}
