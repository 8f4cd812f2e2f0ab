/**
 * A field for a day, written and shown in the page's language. A browser's own date field would speak the browser's
 * language; it only lends its calendar. What is typed counts as soon as it names a day; what names none is said to on
 * Enter or when the field is left.
 */
import { useId, useState, type KeyboardEvent } from 'react'
import type { Day } from '../../core/types'
import { useAtlas, useTranslator } from '../../state/react'
import { CalendarButton } from './CalendarButton'
import { readDay } from './dates'
import { shortDate } from './short-date'

interface Props {
  readonly label: string
  readonly day: Day
  /** A day of the atlas was typed or chosen. */
  readonly onDay: (day: Day) => void
}

/** What is being typed, while the day is `day`. */
interface Draft {
  readonly text: string
  readonly day: Day
  readonly done: boolean
}

export function DayInput({ label, day, onDay }: Props) {
  const translator = useTranslator()
  const { t } = translator
  const { firstDay, lastDay } = useAtlas((state) => state.atlas)
  const [typed, setDraft] = useState<Draft | null>(null)
  const error = useId()
  // A day reached in another way is what the field shows.
  const draft = typed?.day === day ? typed : null
  const read = draft && readDay(draft.text)
  const outside = read !== null && (read < firstDay || read > lastDay)
  const wrong = draft !== null && (outside || (draft.done && read === null))
  const write = (value: Day) => shortDate(translator, value)
  const words = { from: write(firstDay), to: write(lastDay), example: write(day) }

  const onChange = (text: string) => {
    const next = readDay(text)
    const within = next !== null && next >= firstDay && next <= lastDay
    if (within) onDay(next)
    setDraft({ text, day: within ? next : day, done: false })
  }
  const finish = () => {
    // An empty field is no mistake: it shows the day again.
    const mistaken = draft !== null && draft.text.trim() !== '' && (wrong || read === null)
    setDraft(mistaken ? { ...draft, done: true } : null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') finish()
    else if (event.key === 'Escape' && draft) setDraft(null)
    else return
    event.preventDefault()
  }
  return (
    <div className="control date">
      <input
        type="text"
        aria-label={label}
        aria-invalid={wrong}
        aria-describedby={wrong ? error : undefined}
        autoComplete="off"
        enterKeyHint="go"
        spellCheck={false}
        value={draft ? draft.text : write(day)}
        onChange={(event) => onChange(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={finish}
        onKeyDown={onKeyDown}
      />
      <CalendarButton label={label} day={day} onDay={onDay} />
      <p id={error} className="date-error sheet" role="alert" hidden={!wrong}>
        {wrong && t(outside ? 'time.date.outside' : 'time.date.wrong', words)}
      </p>
    </div>
  )
}
