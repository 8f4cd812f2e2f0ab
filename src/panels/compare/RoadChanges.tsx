/** Kilometres of each road whose holder differs, by who lost and who gained them. */
import type { Difference, RoadDifference } from '../../core/difference'
import type { Day, Road } from '../../core/types'
import { holderName } from '../../i18n/naming'
import { useAtlas, useTranslator } from '../../state/react'
import { PairSwatch } from './PairSwatch'

interface Props {
  readonly difference: Difference
  readonly later: Day
}

export function RoadChanges({ difference: { roads }, later }: Props) {
  const { t } = useTranslator()
  const atlas = useAtlas((state) => state.atlas)
  if (roads.length === 0) return null
  return (
    <section className="compare-roads">
      <h3>{t('compare.roads')}</h3>
      {roads.every(({ pairs }) => pairs.length === 0) ? (
        <p className="compare-note">{t('compare.roads.none')}</p>
      ) : (
        roads.map((changes, i) => (
          <RoadPart key={atlas.roads[i]!.id} road={atlas.roads[i]!} changes={changes} later={later} />
        ))
      )}
    </section>
  )
}

interface PartProps {
  readonly road: Road
  readonly changes: RoadDifference
  readonly later: Day
}

function RoadPart({ road, changes: { pairs, km }, later }: PartProps) {
  const { t, number, language } = useTranslator()
  const atlas = useAtlas((state) => state.atlas)
  const text = (length: number) => number(length, { maximumFractionDigits: length < 9.95 ? 1 : 0 })
  const name = (holder: number) => holderName(atlas, holder, later, language, 'short')
  if (pairs.length === 0) return null
  return (
    <>
      <p>
        {t('compare.roads.road', {
          road: road.name[language],
          km: text(km),
          total: Math.round(road.lengthKm),
        })}
      </p>
      <ul>
        {pairs.map(({ from, to, km: length }) => (
          <li key={`${from} ${to}`}>
            <PairSwatch atlas={atlas} from={from} to={to} />
            <span>{t('day.pair', { from: name(from), to: name(to) })}</span>
            <span className="compare-km">{t('compare.roads.km', { km: text(length) })}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
