/** Names on what changed hands, where it is large enough: `→ Government`, so that no one depends on its colour. */
import { anchorsOf, patchesOf } from '../../core/difference/patches'
import { NO_HOLDER } from '../../core/holders'
import { translator } from '../../i18n'
import { holderName } from '../../i18n/naming'
import { selectDifference } from '../../state/compare'
import { memo } from '../../state/selectors'
import type { AppState } from '../../state/state'
import type { Label, LabelView, Look } from '../places/labels'

const LOOK: Look = { size: 12.5, weight: 700, spacing: 0, ink: 'label' }
const HEIGHT = Math.round(1.25 * LOOK.size)
/** A name takes no more than this part of its area. */
const MOST = 0.3
const EQUATOR_KM = 40_075
const TILE = 256

const patchesMemo = memo(patchesOf)

/** None while no difference is shown. */
export function patchLabels(state: AppState, view: LabelView): Label[] {
  if (state.mode !== 'difference') return []
  const { atlas, day, language, hiddenParties } = state
  const { t } = translator(language)
  const difference = selectDifference(state)
  const names: (readonly [text: string, width: number])[] = []
  const named = (to: number) => {
    const text = t('compare.patch', { to: holderName(atlas, to, day, language, 'short') })
    return [text, view.measure(text, LOOK)] as const
  }
  return patchesMemo(atlas, difference).flatMap((patch, i) => {
    const { to } = difference.pairs[patch.pair]!
    if (to === NO_HOLDER || hiddenParties.has(atlas.parties[atlas.holders[to]!.party]!.id)) return []
    const [text, width] = (names[to] ??= named(to))
    const { lat } = atlas.places[patch.places[0]!]!
    const kmPerPixel = (EQUATOR_KM * Math.cos((lat! / 180) * Math.PI)) / (TILE * 2 ** view.zoom)
    if (width * HEIGHT > (MOST * patch.km2) / kmPerPixel ** 2) return []
    return anchorsOf(atlas, patch).flatMap((place): Label[] => {
      const { lon, lat } = atlas.places[place]!
      const [x, y] = view.at(lon!, lat!)
      if (!view.sees(x, y)) return []
      const series = { series: `patch ${i}`, most: 1, apart: 0 }
      return [
        {
          text,
          look: LOOK,
          x,
          y,
          width,
          height: HEIGHT,
          gap: 4,
          sides: ['middle', 'above', 'below'],
          ...series,
        },
      ]
    })
  })
}
