/** The periods, one of which the axis shows; a row that scrolls within itself where it is too long. */
import { useEffect, useRef } from 'react'
import { useTranslator } from '../../state/react'
import { About } from './About'
import { PeriodName } from './PeriodName'
import type { Period } from './period'

interface Props {
  readonly periods: readonly Period[]
  readonly shown: Period
  readonly onChoose: (period: Period) => void
}

export function Periods({ periods, shown, onChoose }: Props) {
  const { t } = useTranslator()
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const [box, button] = [row.current, row.current?.querySelector('[aria-pressed="true"]')]
    if (!box || !button) return
    // Not `scrollIntoView`: that may move the page as well.
    const [outer, inner] = [box.getBoundingClientRect(), button.getBoundingClientRect()]
    box.scrollLeft += (inner.left + inner.right - outer.left - outer.right) / 2
  }, [shown.id])
  return (
    <div className="periods" role="group" aria-label={t('time.periods')} ref={row}>
      {periods.map((period) => (
        <button
          key={period.id}
          type="button"
          aria-pressed={period.id === shown.id}
          onClick={() => onChoose(period)}
        >
          <span>
            <PeriodName period={period} />
          </span>
        </button>
      ))}
      <About />
    </div>
  )
}
