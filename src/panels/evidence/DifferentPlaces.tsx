/** The places that the version told holds otherwise than the ledger on the day; each leads to its card and the map. */
import { NO_HOLDER } from '../../core/holders'
import type { Place } from '../../core/types'
import { holderName, placeName } from '../../i18n/naming'
import { useAtlas, useAtlasStore, useTranslator } from '../../state/react'
import { selectDifferences } from '../../state/evidence'
import { NARROW, useMedia } from '../use-media'

/** Near enough to tell a village from its neighbours. */
const PLACE_ZOOM = 12

/** @param onDone a place was chosen on a narrow page, where the list hides the map */
export function DifferentPlaces({ onDone }: { readonly onDone: () => void }) {
  const { t, language } = useTranslator()
  const store = useAtlasStore()
  const atlas = useAtlas((state) => state.atlas)
  const day = useAtlas((state) => state.day)
  const { places } = useAtlas(selectDifferences)
  const narrow = useMedia(NARROW)
  const name = (holder: number) => holderName(atlas, holder, day, language, 'short')
  const show = ({ id, lon, lat }: Place) => {
    const { select, flyToView, view } = store.getState()
    select({ kind: 'place', place: id, at: null })
    if (lon !== null && lat !== null) flyToView({ lon, lat, zoom: Math.max(view?.zoom ?? 0, PLACE_ZOOM) })
    if (narrow) onDone()
  }
  return (
    // Scrolls by keyboard too.
    <div className="changed" role="region" aria-label={t('evidence.differ.label')} tabIndex={0}>
      <ul>
        {places.map(({ place, ledger, told }) => (
          <li key={place}>
            <button type="button" onClick={() => show(atlas.places[place]!)}>
              <bdi>{placeName(atlas.places[place]!, language)}</bdi>{' '}
              <small>
                {told === NO_HOLDER
                  ? t('evidence.left.place', { ledger: name(ledger) })
                  : t('evidence.differ.place', { told: name(told), ledger: name(ledger) })}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
