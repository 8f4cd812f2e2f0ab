/** Names on what changed hands, where it is large enough: `→ Government`, so that no one depends on its colour. */
import { patchesOf } from '../../core/difference/patches'
import { NO_HOLDER } from '../../core/holders'
import { translator } from '../../i18n'
import { holderName } from '../../i18n/naming'
import { selectDifference } from '../../state/compare'
import { memo } from '../../state/selectors'
import type { AppState } from '../../state/state'
import type { Label, LabelView, Look } from '../places/labels'

const LOOK: Look = { size: 12.5, weight: 700, spacing: 0, ink: 'label' }
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
  return patchesMemo(atlas, difference).flatMap(({ pair, km2, anchors }, i) => {
    const { to } = difference.pairs[pair]!
    if (to === NO_HOLDER || hiddenParties.has(atlas.parties[atlas.holders[to]!.party]!.id)) return []
    const text = t('compare.patch', { to: holderName(atlas, to, day, language, 'short') })
    const [width, height] = [view.measure(text, LOOK), Math.round(1.25 * LOOK.size)]
    const kmPerPixel =
      (EQUATOR_KM * Math.cos((atlas.places[anchors[0]!]!.lat! / 180) * Math.PI)) / (TILE * 2 ** view.zoom)
    if (width * height > (MOST * km2) / kmPerPixel ** 2) return []
    return anchors.flatMap((place): Label[] => {
      const { lon, lat } = atlas.places[place]!
      const [x, y] = view.at(lon!, lat!)
      if (!view.sees(x, y)) return []
      const series = { series: `patch ${i}`, most: 1, apart: 0 }
      return [
        { text, look: LOOK, x, y, width, height, gap: 4, sides: ['middle', 'above', 'below'], ...series },
      ]
    })
  })
}
