/** What the answer means and what it does not, in plain sentences. */
import { NO_HOLDER } from '../../core/holders'
import type { Road } from '../../core/types'
import { useAtlas, useTranslator } from '../../state/react'
import { selectHolders } from '../../state/selectors'
import { distanceText } from '../card/words'
import { lengthsOf } from './Lengths'

export function Means({ road }: { readonly road: Road }) {
  const translator = useTranslator()
  const { t, number } = translator
  const km = useAtlas(
    (state) => lengthsOf(road, selectHolders(state)).find(({ holder }) => holder === NO_HOLDER)?.km ?? 0,
  )
  return (
    <section className="road-means">
      <h3>{t('road.means')}</h3>
      <p>{t('road.means.control')}</p>
      <p>{t('road.means.line', { distance: distanceText(translator, road.precisionM / 1000) })}</p>
      <p>{t('road.means.contested')}</p>
      {km > 0 && <p>{t('road.means.unknown', { km: number(km, { maximumFractionDigits: 1 }) })}</p>}
    </section>
  )
}
