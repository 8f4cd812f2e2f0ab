/** The browser's own calendar, opened by a button, where the browser can open it. */
import { useRef } from 'react'
import { isoDay, parseDay } from '../../core/day'
import type { Day } from '../../core/types'
import { useAtlas, useTranslator } from '../../state/react'
import { Icon } from './Icon'

const CAN_OPEN = 'showPicker' in HTMLInputElement.prototype

interface Props {
  /** The field's name. */
  readonly label: string
  readonly day: Day
  readonly onDay: (day: Day) => void
}

export function CalendarButton({ label, day, onDay }: Props) {
  const { t } = useTranslator()
  const { firstDay, lastDay } = useAtlas((state) => state.atlas)
  const field = useRef<HTMLInputElement>(null)
  if (!CAN_OPEN) return null
  const open = () => {
    try {
      field.current?.showPicker()
    } catch {
      // Browsers refuse it inside a page of another origin: the field beside it takes the day as text.
    }
  }
  const choose = (text: string) => {
    const next = parseDay(text)
    if (next !== null && next >= firstDay && next <= lastDay) onDay(next)
  }
  return (
    <>
      <button type="button" className="calendar" onClick={open}>
        <Icon d="M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3M13 3v3" />
        <span className="unseen">{t('time.calendar', { field: label })}</span>
      </button>
      <input
        ref={field}
        type="date"
        className="calendar-field"
        tabIndex={-1}
        aria-hidden="true"
        min={isoDay(firstDay)}
        max={isoDay(lastDay)}
        value={isoDay(day)}
        onChange={(event) => choose(event.target.value)}
      />
    </>
  )
}
