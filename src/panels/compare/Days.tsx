/** The two dates: any day of the atlas, by calendar or by the list of named days, and a way to swap them. */
import { useId } from 'react'
import type { Day } from '../../core/types'
import { briefDate } from '../../i18n/dates'
import { otherDay } from '../../state/compare'
import { useAtlas, useAtlasStore, useTranslator } from '../../state/react'
import { DayInput } from '../timeline/DateField'
import { showDay } from '../timeline/show-day'

export function Days() {
  const { t } = useTranslator()
  const store = useAtlasStore()
  const from = useAtlas(otherDay)
  const day = useAtlas((state) => state.day)
  const setFrom = useAtlas((state) => state.setFrom)
  const swap = () => {
    setFrom(day)
    showDay(store, from)
  }
  return (
    <div className="compare-days">
      <Field end="from" day={from} onDay={setFrom} />
      <Field end="to" day={day} onDay={(chosen) => showDay(store, chosen)} />
      <button type="button" className="compare-swap" onClick={swap} aria-label={t('compare.swap')}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 6 6 3l3 3M6 3v14M11 14l3 3 3-3M14 17V3" />
        </svg>
      </button>
      {from > day && <p className="compare-note">{t('compare.reversed')}</p>}
    </div>
  )
}

interface FieldProps {
  readonly end: 'from' | 'to'
  readonly day: Day
  readonly onDay: (day: Day) => void
}

function Field({ end, day, onDay }: FieldProps) {
  const { t } = useTranslator()
  const title = useId()
  return (
    <div className="compare-day" role="group" aria-labelledby={title}>
      <span id={title}>{t(`compare.${end}`)}</span>
      <DayInput label={t(`compare.date.${end}`)} day={day} onDay={onDay} />
      <NamedDays label={t(`compare.named.${end}`)} day={day} onDay={onDay} />
    </div>
  )
}

/** The named days, by year. */
function NamedDays({ label, day, onDay }: Omit<FieldProps, 'end'> & { readonly label: string }) {
  const translator = useTranslator()
  const { t, date, language } = translator
  const named = useAtlas((state) => state.atlas.named)
  const years = [...new Set(named.map((entry) => date(entry.day, 'year')))]
  return (
    <select
      className="control"
      aria-label={label}
      value={named.some((entry) => entry.day === day) ? String(day) : ''}
      onChange={({ target }) => target.value !== '' && onDay(Number(target.value) as Day)}
    >
      <option value="">{t('compare.named')}</option>
      {years.map((year) => (
        <optgroup key={year} label={year}>
          {named
            .filter((entry) => date(entry.day, 'year') === year)
            .map((entry) => (
              <option key={entry.day} value={entry.day}>
                {briefDate(translator, entry.day)} · {entry.title[language]}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  )
}
