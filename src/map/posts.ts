/** Which presences the map shows: those with a position, there on the day, not switched off. */
import type { Presence } from '../core/types'
import type { AppState } from '../state/state'

type Shown = Pick<AppState, 'atlas' | 'day' | 'layers' | 'hiddenRegions'>

/** Pixels: the side of a marker. The triangle in it is smaller. */
export const POST_SIZE = 24
/** Half the side of the square that the triangle and its halo fill. */
export const POST_MARK = 10

export function isShown(presence: Presence, { atlas, day, layers, hiddenRegions }: Shown): boolean {
  const { lat, region } = atlas.places[presence.place]!
  const { from, to } = presence
  return (
    layers.posts &&
    lat !== null &&
    from <= day &&
    (to === null || day < to) &&
    !hiddenRegions.has(atlas.regions[region]!.id)
  )
}
