/** Buttons that set the axis to a period, in a row that scrolls within itself where it is too long. */
import { useEffect, useRef } from 'react'
import type { Period } from '../../state/periods'
import { sameSpan } from '../../state/span'
import type { Span } from '../../state/state'
import { useTranslator } from '../../state/react'
import { PeriodName } from './PeriodName'

interface Props {
  readonly periods: readonly Period[]
  readonly span: Span
  readonly onChoose: (period: Period) => void
}

export function Periods({ periods, span, onChoose }: Props) {
  const { t, language } = useTranslator()
  const row = useRef<HTMLDivElement>(null)
  const shown = periods.find((period) => sameSpan(period.span, span))?.id
  useEffect(() => {
    const bring = () => {
      const [box, button] = [row.current, row.current?.querySelector('[aria-pressed="true"]')]
      if (!box || !button) return
      // Not `scrollIntoView`: that may move the page as well.
      const [outer, inner] = [box.getBoundingClientRect(), button.getBoundingClientRect()]
      box.scrollLeft += (inner.left + inner.right - outer.left - outer.right) / 2
    }
    // The page takes its direction from the language after this.
    const frame = requestAnimationFrame(bring)
    return () => cancelAnimationFrame(frame)
  }, [shown, language])
  return (
    <div className="periods" role="group" aria-label={t('time.periods')} ref={row}>
      {periods.map((period) => (
        <button
          key={period.id}
          type="button"
          aria-pressed={period.id === shown}
          onClick={() => onChoose(period)}
        >
          <span>
            <PeriodName period={period} />
          </span>
        </button>
      ))}
    </div>
  )
}
