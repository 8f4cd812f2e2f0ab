/** What a selection is about: a place, or a stretch of road and the place that decides it. */
import { placeOfCell } from '../../core/cells'
import { cellAt, distanceToPlace } from '../../core/locate'
import type { Atlas, Km, Road, Stretch } from '../../core/types'
import type { Selection } from '../../state/state'

export interface Subject {
  /** Index of the place; −1 for a stretch that no place decides. */
  readonly place: number
  readonly stretch: { readonly road: Road; readonly stretch: Stretch } | null
  /** The cell of that place at the point clicked, or the stretch's; −1 where nothing was clicked. */
  readonly cell: number
  /** From the point clicked to the place; null where nothing was clicked or the place has no position. */
  readonly clickedKm: Km | null
}

/** null where the atlas has no such place or stretch. */
export function subjectOf(atlas: Atlas, selection: Selection): Subject | null {
  const road = selection.kind === 'stretch' ? atlas.roads.find(({ id }) => id === selection.road) : undefined
  const stretch = selection.kind === 'stretch' ? road?.stretches[selection.index] : undefined
  const place =
    selection.kind === 'place'
      ? atlas.places.findIndex(({ id }) => id === selection.place)
      : (stretch?.place ?? -1)
  if (selection.kind === 'place' ? place < 0 : !stretch) return null
  const { at } = selection
  return {
    place,
    cell: stretch ? stretch.cell : at ? cellOf(atlas, place, at) : -1,
    stretch: road && stretch ? { road, stretch } : null,
    clickedKm: at && place >= 0 ? distanceToPlace(atlas, place, at[0], at[1]) : null,
  }
}

/** A click on a place's dot may lie in another's cell: that says nothing of this place. */
function cellOf(atlas: Atlas, place: number, [lon, lat]: readonly [number, number]): number {
  const cell = cellAt(atlas.topology, lon, lat)
  return cell >= 0 && placeOfCell(atlas, cell) === place ? cell : -1
}
