/** The reader goes to a day by hand: that ends the playback. */
import type { Day } from '../../core/types'
import type { AtlasStore } from '../../state/store'

export function showDay(store: AtlasStore, day: Day): void {
  pause(store)
  store.getState().setDay(day)
}

/** Tells nobody where nothing plays: a step must reach those who listen once, not twice. */
export function pause(store: AtlasStore): void {
  const { playing, setPlaying } = store.getState()
  if (playing) setPlaying(false)
}
