/** All named days in one list, by period: also those whose labels find no room on the axis. */
import { memo } from 'react'
import type { Day } from '../../core/types'
import { periodAt, type Period } from '../../state/periods'
import { useAtlas, useAtlasStore, useTranslator } from '../../state/react'
import { Icon } from './Icon'
import { periodText } from './PeriodName'
import { showDay } from './show-day'

export const GoTo = memo(function GoTo({ periods }: { readonly periods: readonly Period[] }) {
  const store = useAtlasStore()
  const translator = useTranslator()
  const { t, date, language } = translator
  const named = useAtlas((state) => state.atlas.named)
  const current = useAtlas(({ day }) => (named.some((entry) => entry.day === day) ? String(day) : ''))
  const goTo = (value: string) => {
    if (value !== '') showDay(store, Number(value) as Day)
  }
  const groups = periods
    .map((period) => ({ period, days: named.filter(({ day }) => periodAt(periods, day) === period) }))
    .filter(({ days }) => days.length > 0)
    .sort((a, b) => a.days[0]!.day - b.days[0]!.day)
  return (
    <span className="control goto">
      <Icon d="M6 17.5V3h8.5l-2 3.5 2 3.5H6" />
      <select aria-label={t('time.gotoLabel')} value={current} onChange={(event) => goTo(event.target.value)}>
        <option value="">{t('time.goto')}</option>
        {groups.map(({ period, days }) => (
          <optgroup key={period.id} label={periodText(period, translator)}>
            {days.map(({ day, title }) => (
              <option key={day} value={day}>
                {title[language]} · {date(day)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </span>
  )
})
