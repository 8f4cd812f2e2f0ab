/** Which places are drawn at a zoom: important kinds first, and always those that changed or are selected. */
import { selectDifference } from '../../state/compare'
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

/** @returns whether place `i` can be seen at this zoom: by its dot, a ring or as the selected one */
export function isDrawn(state: AppState, zoom: number): (place: number) => boolean {
  const { atlas, hiddenRegions } = state
  const marked = new Set(ringed(state))
  const dotted = hasDot(atlas, state.layers, hiddenRegions, zoom)
  return (i) => marked.has(i) || isSelected(state, i) || dotted(i)
}

/**
 * Places with a ring: those that changed on the day (or between the two of which the difference is shown), in regions that
 * are shown; the selected one has its own mark.
 */
export function ringed(state: AppState): number[] {
  const { places, regions } = state.atlas
  const { places: changes } =
    state.mode === 'difference' ? selectDifference(state) : { places: selectChanges(state) }
  const changed = new Set(changes.map(({ place }) => place))
  return [...changed].filter(
    (i) => !isSelected(state, i) && !state.hiddenRegions.has(regions[places[i]!.region]!.id),
  )
}

/** @returns whether place `i` has a dot at this zoom, whatever the day */
export function hasDot(
  atlas: AppState['atlas'],
  layers: AppState['layers'],
  hiddenRegions: AppState['hiddenRegions'],
  zoom: number,
): (place: number) => boolean {
  const off = atlas.regions.map(({ id }) => hiddenRegions.has(id))
  return (i) => {
    const { kind, region } = atlas.places[i]!
    if (kind === 'city' && layers.basemap) return true
    return !off[region] && layers.places && zoom >= DOT_FROM[kind]
  }
}

export const isSelected = ({ atlas, selection }: AppState, place: number) =>
  selection?.kind === 'place' && selection.place === atlas.places[place]!.id
