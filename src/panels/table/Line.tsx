/** One place of the table; its name leads to its card. */
import { memo } from 'react'
import { CONFIDENCES, EVIDENCES, PRECISIONS, type Atlas, type Day } from '../../core/types'
import type { Translator } from '../../i18n'
import { holderName, placeName } from '../../i18n/naming'
import { useAtlas, useAtlasStore, useTranslator } from '../../state/react'
import { languageOf } from '../card/words'
import { Swatch } from '../legend/Swatch'
import type { Row } from './rows'

export const Line = memo(function Line({ row, day }: { readonly row: Row; readonly day: Day }) {
  const translator = useTranslator()
  const { t, language } = translator
  const store = useAtlasStore()
  const atlas = useAtlas((state) => state.atlas)
  const place = atlas.places[row.place]!
  const name = placeName(place, language)
  const other = name === place.nameAr ? place.name : place.nameAr
  const { events } = atlas
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="card-link"
          onClick={() => store.getState().select({ kind: 'place', place: place.id, at: null })}
        >
          <bdi>{name}</bdi>
        </button>
        <small>
          <bdi lang={other === place.nameAr ? 'ar' : 'ar-Latn'}>{other}</bdi>
          {other !== '' && ' · '}
          {atlas.regions[place.region]!.name[language]}
        </small>
      </th>
      <td>
        <span className="table-holder">
          <Swatch atlas={atlas} holder={row.holder} />
          {holderName(atlas, row.holder, day, language)}
        </span>
      </td>
      <td>{sinceText(translator, atlas, row)}</td>
      <td>
        {t(`card.evidence.${EVIDENCES[events.evidence[row.event]!]!}`)}
        <small>{t(`card.confidence.${CONFIDENCES[events.confidence[row.event]!]!}`)}</small>
      </td>
      <td>
        <Publishers event={row.event} />
      </td>
    </tr>
  )
})

/** So many are named. */
const NAMED = 2

function Publishers({ event }: { readonly event: number }) {
  const { t } = useTranslator()
  const details = useAtlas((state) => state.details)
  if (!details) return null
  const publishers = [
    ...new Set(details.events[event]!.sources.map((source) => details.sources[source]!.publisher)),
  ]
  if (publishers.length === 0) return <small>{t('table.sources.none')}</small>
  const list = publishers.slice(0, NAMED).join(', ')
  const more = publishers.length - NAMED
  return <bdi lang={languageOf(list)}>{more > 0 ? t('table.sources.more', { list, count: more }) : list}</bdi>
}

/** `16 Feb 2020`, `about 30 Jul 2012`, `some day in June 2012`, `before 1 January 2012`. */
function sinceText({ t, date }: Translator, { events, firstDay }: Atlas, { event }: Row): string {
  const day = events.day[event]!
  if (day < firstDay) return t('road.table.before', { date: date(firstDay, 'medium') })
  const precision = PRECISIONS[events.precision[event]!]!
  const style = precision === 'month' || precision === 'year' ? precision : 'medium'
  return t(`card.when.${precision}`, { date: date(day, style) })
}
