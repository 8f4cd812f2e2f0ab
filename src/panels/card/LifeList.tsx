/** Every report of a place, in order, behind a disclosure: what the strip shows, in words and with sources. */
import { useState } from 'react'
import { isoDay } from '../../core/day'
import { NO_HOLDER } from '../../core/holders'
import type { Atlas } from '../../core/types'
import { holderName } from '../../i18n/naming'
import { useAtlas, useTranslator } from '../../state/react'
import { Swatch } from '../legend/Swatch'
import type { Life, Report } from './model'
import { Chips } from './Now'
import { Note, Sources } from './Sources'
import { whenText, wordOf } from './words'

export function LifeList({ atlas, life }: { atlas: Atlas; life: Life }) {
  const { t } = useTranslator()
  const [open, setOpen] = useState(false)
  return (
    <details className="card-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('card.life.list', { count: life.reports.length })}</summary>
      {open && (
        <ol className="life">
          {life.reports.map((report) => (
            <LifeItem key={report.event} atlas={atlas} report={report} />
          ))}
        </ol>
      )}
    </details>
  )
}

function LifeItem({ atlas, report }: { atlas: Atlas; report: Report }) {
  const translator = useTranslator()
  const { t, language, date } = translator
  const setDay = useAtlas((state) => state.setDay)
  const { day, from, to, detail, precision } = report
  const name = (holder: number) => holderName(atlas, holder, day, language)
  const when = <time dateTime={isoDay(day)}>{whenText(translator, atlas, day, precision)}</time>
  return (
    <li>
      {day >= atlas.firstDay && day <= atlas.lastDay ? (
        <button
          type="button"
          className="card-link"
          title={t('card.life.go', { date: date(day) })}
          onClick={() => setDay(day)}
        >
          {when}
        </button>
      ) : (
        when
      )}
      {detail && <span className="life-kind">{wordOf(translator, 'card.event', detail.kind)}</span>}
      <p className="life-change">
        <Swatch ofChart atlas={atlas} holder={to} />
        <span>
          {from === to
            ? t('card.life.same', { holder: name(to) })
            : from === NO_HOLDER
              ? name(to)
              : t('card.life.change', { from: name(from), to: name(to) })}
        </span>
      </p>
      <Chips report={report} dated={day >= atlas.firstDay} />
      <Sources detail={detail} />
      {detail && detail.note !== '' && <Note text={detail.note} />}
    </li>
  )
}
