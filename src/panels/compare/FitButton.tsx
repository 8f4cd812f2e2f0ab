/** Takes the reader to all that differs, in the part of the map that no panel covers. */
import type { Difference } from '../../core/difference'
import { useAtlas, useAtlasStore, useTranslator } from '../../state/react'
import { viewOf, type Screen } from '../claims/view'

interface Props {
  readonly difference: Difference
  /** Index into `Atlas.regions`; −1 for all. */
  readonly region: number
}

export function FitButton({ difference, region }: Props) {
  const { t } = useTranslator()
  const store = useAtlasStore()
  const all = useAtlas((state) => state.atlas.places)
  const places = difference.places.flatMap(({ place }) => all[place] ?? [])
  const wanted = places.filter((place) => place.lon !== null && (region < 0 || place.region === region))
  if (wanted.length === 0) return null
  return (
    <button
      type="button"
      className="compare-preset"
      onClick={() => store.getState().flyToView(viewOf(wanted, freeScreen()))}
    >
      {t('compare.fit')}
    </button>
  )
}

/** What panels leave of the window, as the map itself measures it. */
function freeScreen(): Screen {
  const { innerWidth: width, innerHeight: height } = window
  const { left, right, top, bottom } = document.querySelector('.atlas-map-free')?.getBoundingClientRect() ?? {
    ...{ left: 0, right: width, top: 0, bottom: height },
  }
  return { width, height, covered: { left, right: width - right, top, bottom: height - bottom } }
}
