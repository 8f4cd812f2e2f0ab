/** Which road, and which years of it. */
import type { Road } from '../../core/types'
import type { Period } from '../../state/periods'
import { useAtlasStore, useTranslator } from '../../state/react'
import { PeriodName } from '../timeline/PeriodName'
import { showDay } from '../timeline/show-day'
import { shortRoadName } from './words'

interface Props {
  readonly roads: readonly Road[]
  readonly road: Road
  readonly onRoad: (id: string) => void
  readonly periods: readonly Period[]
  readonly period: Period
  readonly onPeriod: (id: string) => void
}

export function Choices({ roads, road, onRoad, periods, period, onPeriod }: Props) {
  const store = useAtlasStore()
  const translator = useTranslator()
  const { t, language } = translator
  // As on the timeline: a period without the day shown takes the reader to its first day of change.
  const choose = ({ id, from, to, first }: Period) => {
    const { atlas, day } = store.getState()
    if (day < from || day > to) showDay(store, atlas.snapshots[first]!)
    onPeriod(id)
  }
  return (
    <div className="road-choices">
      {roads.length > 1 && (
        <div className="road-choice" role="group" aria-label={t('road.roads')}>
          {roads.map((entry) => (
            <button
              key={entry.id}
              type="button"
              aria-pressed={entry.id === road.id}
              aria-label={entry.name[language]}
              onClick={() => onRoad(entry.id)}
            >
              {shortRoadName(entry, translator)}
            </button>
          ))}
        </div>
      )}
      <div className="road-choice" role="group" aria-label={t('time.periods')}>
        {periods.map((entry) => (
          <button
            key={entry.id}
            type="button"
            aria-pressed={entry.id === period.id}
            onClick={() => choose(entry)}
          >
            <PeriodName period={entry} />
          </button>
        ))}
      </div>
    </div>
  )
}
