/** The places' dots in a view. */
import type { AppState } from '../../state/state'
import type { LabelView } from './labels'
import type { Dot } from './paint'
import { hasDot, isSelected } from './rank'

/** The selected place has its own mark, which lies under this canvas. */
export function dotsOf(state: AppState, { zoom, at, sees }: LabelView): Dot[] {
  const dotted = hasDot(state.atlas, state.layers, state.hiddenRegions, zoom)
  return state.atlas.places.flatMap(({ lon, lat, kind }, i) => {
    if (lon === null || lat === null || !dotted(i) || isSelected(state, i)) return []
    const [x, y] = at(lon, lat)
    const more = kind === 'city' ? 1.1 : kind === 'town' ? 0.5 : 0
    return sees(x, y) ? [{ x, y, radius: radiusOf(more, zoom) }] : []
  })
}

/** Pixels: dots grow with the zoom, cities by more. */
function radiusOf(more: number, zoom: number): number {
  return Math.min(3.2, Math.max(1.05, 1.05 + (zoom - 9) * 0.55)) + more
}
