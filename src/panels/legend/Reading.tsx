/** How to read the map: what hatching and empty land mean, and how far a fill can be trusted. */
import { useId } from 'react'
import { NO_HOLDER } from '../../core/holders'
import { useAtlas, useTranslator } from '../../state/react'
import { selectFigures } from './figures'
import { Swatch } from './Swatch'

export function Reading() {
  const { t } = useTranslator()
  const atlas = useAtlas((state) => state.atlas)
  const known = useAtlas((state) => Math.round(selectFigures(state).knownKm2))
  const title = useId()
  const contested = atlas.holders.findIndex(({ between }) => between !== null)
  return (
    <section className="reading" aria-labelledby={title}>
      <h3 id={title}>{t('legend.reading')}</h3>
      {contested >= 0 && (
        <p className="reading-key">
          <Swatch atlas={atlas} holder={contested} />
          {t('legend.contested')}
        </p>
      )}
      <p className="reading-key">
        <Swatch atlas={atlas} holder={NO_HOLDER} />
        {t('legend.nodata', { km: atlas.limitKm })}
      </p>
      <p>{t('legend.fill')}</p>
      <p>{t('legend.total', { km2: known })}</p>
      <p>{t('app.disclaimer')}</p>
    </section>
  )
}
