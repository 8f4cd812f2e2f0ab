/** Which places the map shows: not switched off, and inside the window at the map's view. */
import { NO_HOLDER } from '../../core/holders'
import type { Atlas, Place } from '../../core/types'
import type { View } from '../../state/state'

export interface Size {
  readonly width: number
  readonly height: number
}

/**
 * 1 for each place that is drawn with its holder.
 * @param holders holder by cell with what is switched off left out, as `selectVisibleHolders` gives it
 * @param view null: the whole study area is in view
 */
export function onMap(
  atlas: Atlas,
  holders: Uint8Array,
  hiddenParties: ReadonlySet<string>,
  view: View | null,
  size: Size,
): Uint8Array {
  const hidden = atlas.holders.map(({ party }) => hiddenParties.has(atlas.parties[party]!.id))
  return Uint8Array.from(atlas.places, (place, i) => {
    // A place without a cell of its own shares its neighbour's point.
    const cell = place.sharesPointWith ?? i
    const holder = holders[cell] ?? NO_HOLDER
    return holder !== NO_HOLDER && !hidden[holder] && inWindow(place, view, size) ? 1 : 0
  })
}

function inWindow({ lon, lat }: Place, view: View | null, { width, height }: Size): boolean {
  if (lon === null || lat === null) return false
  if (!view) return true
  const world = 256 * 2 ** view.zoom
  const x = ((lon - view.lon) / 360) * world
  const y = (north(lat) - north(view.lat)) * world
  return Math.abs(x) <= width / 2 && Math.abs(y) <= height / 2
}

/** Web Mercator, in widths of the world. */
const north = (lat: number) => Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)
