/** What the picture is, which facts it shows and whose data: one line, folded on a small screen. */
import { useAtlas, useTranslator } from '../../state/react'

export function Credit() {
  const { t } = useTranslator()
  const hash = useAtlas((state) => state.atlas.facts.hash)
  const tiles = useAtlas((state) => state.layers.tiles)
  const facts = t('map.credit.facts', { hash: hash.slice(0, 7) })
  const osm = (
    <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noreferrer">
      {t('map.credit.osm')}
    </a>
  )
  const whole = (
    <>
      {t('map.credit.reported')} · <span title={hash}>{facts}</span> · {t('map.credit.positions')} ·{' '}
      {tiles ? t('map.credit.tiles') : t('map.credit.borders')} {osm}, Natural Earth
    </>
  )
  return (
    <div className="atlas-credit">
      <p className="atlas-credit-line">{whole}</p>
      <details className="atlas-credit-fold">
        <summary>{t('map.credit.short')} · © OpenStreetMap</summary>
        <p>{whole}</p>
      </details>
    </div>
  )
}
