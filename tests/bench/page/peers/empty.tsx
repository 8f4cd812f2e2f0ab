/** The floor: the same map and base map with no surface, and a step that does nothing. */
import { groundMap, leafletViews } from '../ground'
import type { Peer } from '../peer'

export const peer: Peer = {
  setup(stage) {
    const map = groundMap(stage)
    return {
      step: () => undefined,
      teardown: () => void map.remove(),
      shown: () => ({}),
      ...leafletViews(map),
    }
  },
}
