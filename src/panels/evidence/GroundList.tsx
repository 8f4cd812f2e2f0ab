/** What each pattern of the map means, with how many places and how much land rest on it. */
import { DISPUTED } from '../../core/evidence/classes'
import { NEAR_KM } from '../../core/evidence/near'
import { EVIDENCES } from '../../core/types'
import { useAtlas, useTranslator } from '../../state/react'
import { selectGrounds } from '../../state/evidence'
import { GroundSwatch } from './GroundSwatch'

const ROWS = [
  ...EVIDENCES.map((ground, index) => ({ ground, index })),
  { ground: 'disputed' as const, index: DISPUTED },
]

export function GroundList() {
  const { t } = useTranslator()
  return (
    <>
      <ul className="grounds">
        {ROWS.map(({ ground, index }) => (
          <li key={ground}>
            <GroundSwatch ground={ground} />
            <div>
              <span className="ground-name">{t(`evidence.ground.${ground}`)}</span>{' '}
              <span className="ground-why">{t(`evidence.why.${ground}`)}</span>
              <GroundFigures index={index} />
            </div>
          </li>
        ))}
      </ul>
      <p className="sure-hint">{t('evidence.fainter')}</p>
      <p className="sure-hint">{t('evidence.near.why', { km: NEAR_KM })}</p>
    </>
  )
}

function GroundFigures({ index }: { index: number }) {
  const { t, plural } = useTranslator()
  const count = useAtlas((state) => selectGrounds(state).counts[index]!)
  const km2 = useAtlas((state) => Math.round(selectGrounds(state).km2[index]!))
  return (
    <p className="ground-figures">
      {plural('day.places', count)} · {t('legend.km2', { km2 })}
    </p>
  )
}
