/** Where the markers of posts lie, for names to keep clear of. */
import type { AppState } from '../../state/state'
import { POST_MARK } from '../posts'
import type { Box } from './boxes'
import type { LabelView } from './labels'

/** Those of every day, so that names need not move when a post comes or goes. */
export function postBoxes({ atlas, details, layers }: AppState, { at }: LabelView): Box[] {
  if (!layers.posts) return []
  return (details?.presence ?? []).flatMap(({ place }): Box[] => {
    const { lon, lat } = atlas.places[place]!
    if (lon === null || lat === null) return []
    const [x, y] = at(lon, lat)
    return [[x - POST_MARK, y - POST_MARK, x + POST_MARK, y + POST_MARK]]
  })
}
