/** A date to go to: any day of the atlas, with changes or without. */
import { useState } from 'react'
import { isoDay, parseDay } from '../../core/day'
import { useAtlas, useAtlasStore, useTranslator } from '../../state/react'
import { showDay } from './show-day'

export function DateField() {
  const store = useAtlasStore()
  const { t } = useTranslator()
  const shown = useAtlas((state) => isoDay(state.day))
  const { firstDay, lastDay } = useAtlas((state) => state.atlas)
  // What is being typed, while it is no day of the atlas: a year passes through 0002, 0020 and 0202 on its way.
  const [draft, setDraft] = useState<string | null>(null)

  const onChange = (text: string) => {
    const day = parseDay(text)
    const within = day !== null && day >= firstDay && day <= lastDay
    setDraft(within ? null : text)
    if (within) showDay(store, day)
  }
  return (
    <input
      type="date"
      className="control date"
      aria-label={t('time.date')}
      min={isoDay(firstDay)}
      max={isoDay(lastDay)}
      value={draft ?? shown}
      onChange={(event) => onChange(event.target.value)}
      onBlur={() => setDraft(null)}
    />
  )
}
