/** Which places are drawn at a zoom: important kinds first, and always those that changed or are selected. */
import { selectChanges } from '../../state/selectors'
import type { AppState } from '../../state/state'
import type { PlaceKind } from '../../core/types'

/** The zoom from which a kind has a dot. */
export const DOT_FROM: Readonly<Record<PlaceKind, number>> = {
  city: 0,
  town: 7.5,
  village: 8.75,
  airbase: 8.75,
  base: 9.5,
  crossing: 8.75,
  camp: 9.5,
  hill: 10.5,
  estate: 10.5,
  quarter: 10.75,
}

/** The zoom from which a kind has its name. */
export const NAME_FROM: Readonly<Record<PlaceKind, number>> = {
  city: 0,
  town: 9.25,
  airbase: 9.75,
  crossing: 9.75,
  village: 10.5,
  base: 10.75,
  camp: 11,
  hill: 11.25,
  estate: 11.5,
  quarter: 12,
}

/** @returns whether place `i` has a dot at this zoom */
export function isDrawn(state: AppState, zoom: number): (place: number) => boolean {
  const { atlas, layers, hiddenRegions, selection } = state
  const changed = new Set(selectChanges(state).map(({ place }) => place))
  const off = atlas.regions.map(({ id }) => hiddenRegions.has(id))
  return (i) => {
    const { kind, region, id } = atlas.places[i]!
    if (selection?.kind === 'place' && selection.place === id) return true
    if (kind === 'city' && layers.basemap) return true
    if (off[region]) return false
    return changed.has(i) || (layers.places && zoom >= DOT_FROM[kind])
  }
}
