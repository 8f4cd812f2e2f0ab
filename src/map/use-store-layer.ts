/** Puts a layer on the map that follows the store by itself: React does not render on a step in time. */
import type L from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { selectLater } from '../state/compare'
import { useAtlasStore } from '../state/react'
import type { AppState } from '../state/state'
import { LIGHT, type Theme } from '../theme'
import { currentTheme, onThemeChange } from '../theme/worn'

/** A layer that draws the state: called on every change of the store, it must find out cheaply what is new to it. */
export interface StoreLayer extends L.Layer {
  draw(state: AppState, theme: Theme): void
}

/**
 * @param make must be the same function on every rendering
 * @param of what the layer is told of the state; the same function too. Of two days compared, the later one
 */
export function useStoreLayer(make: () => StoreLayer, of: (state: AppState) => AppState = selectLater): void {
  const map = useMap()
  const store = useAtlasStore()
  useEffect(() => {
    const layer = make().addTo(map)
    const draw = () => {
      const state = of(store.getState())
      // Paper is light.
      layer.draw(state, state.printing ? LIGHT : currentTheme())
    }
    draw()
    const stops = [store.subscribe(draw), onThemeChange(draw)]
    return () => {
      stops.forEach((stop) => stop())
      layer.remove()
    }
  }, [make, of, map, store])
}
