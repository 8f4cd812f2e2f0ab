/**
 * A road through the years in one picture, and whether on the day shown one could go from end to end through one side's
 * territory. Loaded when opened.
 */
import { useMemo, useState } from 'react'
import { periodsOf } from '../state/periods'
import { useAtlas, useTranslator } from '../state/react'
import { Drawer } from './Drawer'
import { Answer } from './road/Answer'
import { AnswerDays } from './road/AnswerDays'
import { Choices } from './road/Choices'
import { Means } from './road/Means'
import { StretchTable } from './road/StretchTable'
import { Strip } from './road/Strip'

export function RoadPanel() {
  const { t, language } = useTranslator()
  const atlas = useAtlas((state) => state.atlas)
  // A stretch of road selected on the map opens its road.
  const selected = useAtlas(({ selection }) => (selection?.kind === 'stretch' ? selection.road : null))
  const [chosenRoad, chooseRoad] = useState<string | null>(null)
  const wanted = chosenRoad ?? selected
  const road = atlas.roads.find(({ id }) => id === wanted) ?? atlas.roads[0]
  const periods = useMemo(() => periodsOf(atlas), [atlas])
  const [chosen, choose] = useState<string>('all')
  // A day outside the chosen period shows all of them: the line of the day never leaves the picture.
  const period = useAtlas(
    ({ day }) => periods.find(({ id, from, to }) => id === chosen && from <= day && day <= to) ?? periods[0]!,
  )
  if (!road) return null
  return (
    <Drawer title={road.name[language]} place="foot">
      <div className="road">
        <div className="road-picture">
          <Choices
            roads={atlas.roads}
            road={road}
            onRoad={chooseRoad}
            periods={periods}
            period={period}
            onPeriod={choose}
          />
          <Strip key={road.id} road={road} period={period} />
        </div>
        {/* Scrolls by keyboard too. */}
        <div className="road-day" role="region" aria-label={t('road.day')} tabIndex={0}>
          <Answer road={road} />
          <AnswerDays road={road} />
          <Means road={road} />
          <StretchTable road={road} />
        </div>
      </div>
    </Drawer>
  )
}
