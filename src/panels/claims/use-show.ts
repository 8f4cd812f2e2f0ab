/** Shows a claim, or one of its places, on the map: sets the day, flies there; on phones the panel makes way. */
import type { Measurement } from '../../core/claims'
import type { Day } from '../../core/types'
import { useAtlasStore } from '../../state/react'
import { NARROW } from '../use-media'
import { viewOf, type Screen } from './view'

/** Near enough to tell a village from its neighbours. */
const PLACE_ZOOM = 12

export function useShow() {
  const store = useAtlasStore()
  const narrow = () => window.matchMedia(NARROW).matches
  const go = (day: Day | null) => {
    const { atlas, setDay, setPanel, setPlaying } = store.getState()
    setPlaying(false)
    if (day !== null) setDay(Math.max(atlas.firstDay, Math.min(atlas.lastDay, day)) as Day)
    if (narrow()) setPanel(null)
  }
  return {
    showClaim: ({ day, inView }: Measurement) => {
      const { atlas, flyToView, select } = store.getState()
      go(day)
      select(null)
      const places = inView.flatMap((place) => atlas.places[place] ?? [])
      const view = viewOf(places, screenOf(narrow()))
      if (view) flyToView(view)
    },
    /** @param day a day to go to, or null to stay */
    showPlace: (place: number, day: Day | null) => {
      const { atlas, flyToView, select, view } = store.getState()
      const found = atlas.places[place]
      if (!found) return
      go(day)
      select({ kind: 'place', place: found.id, at: null })
      const { lon, lat } = found
      if (lon !== null && lat !== null) flyToView({ lon, lat, zoom: Math.max(view?.zoom ?? 0, PLACE_ZOOM) })
    },
  }
}

/** What is left of the window when panels stand round it. */
function screenOf(narrow: boolean): Screen {
  const { innerWidth: width, innerHeight: height } = window
  if (narrow) return { width, height, covered: { left: 16, right: 16, top: 110, bottom: 190 } }
  const side = document.querySelector('.workspace-start')?.getBoundingClientRect().width ?? 320
  const rtl = document.documentElement.dir === 'rtl'
  const [start, end] = [side + 40, 40]
  return {
    width,
    height,
    covered: { left: rtl ? end : start, right: rtl ? start : end, top: 40, bottom: 170 },
  }
}
