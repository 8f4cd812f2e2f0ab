/** The picture as a table: each stretch of road with its holders over time. Made when opened. */
import { memo, useState } from 'react'
import { roadStory, type StretchStory } from '../../core/road/story'
import type { Road } from '../../core/types'
import { holderName, placeName } from '../../i18n/naming'
import { useAtlas, useTranslator } from '../../state/react'

export function StretchTable({ road }: { readonly road: Road }) {
  const { t } = useTranslator()
  const [open, setOpen] = useState(false)
  return (
    <details className="road-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('road.table')}</summary>
      {open && <Table road={road} />}
    </details>
  )
}

const Table = memo(function Table({ road }: { readonly road: Road }) {
  const { t } = useTranslator()
  const atlas = useAtlas((state) => state.atlas)
  return (
    <table>
      <caption>{t('road.table.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('road.table.km')}</th>
          <th scope="col">{t('road.table.place')}</th>
          <th scope="col">{t('road.table.holders')}</th>
        </tr>
      </thead>
      <tbody>
        {roadStory(atlas, road).map((story) => (
          <Row key={story.stretch.fromKm} story={story} />
        ))}
      </tbody>
    </table>
  )
})

function Row({ story: { stretch, spells } }: { readonly story: StretchStory }) {
  const { t, number, date, language } = useTranslator()
  const atlas = useAtlas((state) => state.atlas)
  const place = atlas.places[stretch.place]
  const km = (value: number) => number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const from = (day: number) =>
    day <= atlas.firstDay
      ? t('road.table.before', { date: date(atlas.firstDay, 'medium') })
      : date(day, 'medium')
  return (
    <tr>
      <td className="road-table-km">
        {km(stretch.fromKm)}–{km(stretch.toKm)}
      </td>
      <th scope="row">{place ? placeName(place, language) : t('naming.unknown')}</th>
      <td>
        {spells.length === 0 && t('naming.unknown')}
        <ul>
          {spells.map((spell) => (
            <li key={spell.from}>
              {t('road.table.spell', {
                date: from(spell.from),
                holder: holderName(atlas, spell.holder, spell.from, language, 'short'),
              })}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}
