/** Flies to a place and opens its card; on phones the panel makes way for both. */
import { useAtlasStore } from '../../state/react'
import { NARROW } from '../use-media'

/** Near enough to tell a village from its neighbours. */
const PLACE_ZOOM = 12

/** @returns takes an index into `Atlas.places` */
export function useShowPlace(): (place: number) => void {
  const store = useAtlasStore()
  return (place) => {
    const { atlas, select, flyToView, setPanel, view } = store.getState()
    const { id, lon, lat } = atlas.places[place]!
    if (window.matchMedia(NARROW).matches) setPanel(null)
    select({ kind: 'place', place: id, at: null })
    if (lon !== null && lat !== null) flyToView({ lon, lat, zoom: Math.max(view?.zoom ?? 0, PLACE_ZOOM) })
  }
}
