/** A place that differs: from whom to whom, on which day, and how sure. */
import { memo } from 'react'
import { isoDay } from '../../core/day'
import type { Day } from '../../core/types'
import { holderName } from '../../i18n/naming'
import { useAtlas, useTranslator } from '../../state/react'
import type { Row } from './rows'
import { useShowPlace } from './use-show-place'
import { dayText } from './words'

interface Props {
  readonly row: Row
  readonly later: Day
}

export const PlaceRow = memo(function PlaceRow({ row, later }: Props) {
  const translator = useTranslator()
  const { t, language } = translator
  const atlas = useAtlas((state) => state.atlas)
  const show = useShowPlace()
  const name = (holder: number) => holderName(atlas, holder, later, language, 'short')
  const place = atlas.places[row.place]!
  return (
    <tr data-place={place.id}>
      <th scope="row">
        <button type="button" className="compare-go" onClick={() => show(row.place)}>
          <bdi>{row.name}</bdi>
        </button>
        <small>
          {atlas.regions[row.region]?.name[language]}
          {place.lon === null && ` · ${t('compare.list.none')}`}
        </small>
      </th>
      <td>
        {t('day.pair', { from: name(row.from), to: name(row.to) })}
        {row.kind === 'recounted' && <small>{t('compare.list.recounted')}</small>}
      </td>
      <td>
        {row.day === null ? '–' : <time dateTime={isoDay(row.day)}>{dayText(translator, row)}</time>}
        {row.turns > 1 && <small>{t('compare.list.turns', { count: row.turns })}</small>}
      </td>
      <td>
        {row.evidence === null || row.confidence === null ? (
          '–'
        ) : (
          <>
            {t(`card.evidence.${row.evidence}`)}
            <small>{t(`card.confidence.${row.confidence}`)}</small>
          </>
        )}
      </td>
    </tr>
  )
})
