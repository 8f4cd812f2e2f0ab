/** Puts a layer on the map that follows the store by itself: React does not render on a step in time. */
import type L from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { selectLater } from '../state/compare'
import { inPieces } from '../state/next-task'
import { useAtlasStore } from '../state/react'
import type { AppState } from '../state/state'
import type { AtlasStore } from '../state/store'
import { LIGHT, type Theme } from '../theme'
import { currentTheme, onThemeChange } from '../theme/worn'

/** A layer that draws the state: called on every change of the store, it must find out cheaply what is new to it. */
export interface StoreLayer extends L.Layer {
  draw(state: AppState, theme: Theme): void
}

/** One that takes long before it can draw. */
export interface LongLayer extends StoreLayer {
  /** That work in pieces, to be done once it is on the map. */
  readonly pieces: readonly (() => void)[]
}

type Select = (state: AppState) => AppState

/**
 * @param make must be the same function on every rendering
 * @param of what the layer is told of the state; the same function too. Of two days compared, the later one
 */
export function useStoreLayer(make: () => StoreLayer, of: Select = selectLater): void {
  const map = useMap()
  const store = useAtlasStore()
  useEffect(() => {
    const layer = make().addTo(map)
    const stop = follow(layer, store, of)
    return () => {
      stop()
      layer.remove()
    }
  }, [make, of, map, store])
}

/**
 * The same for a layer that takes long: it is made, put on the map, made ready and drawn in one task after another.
 * @param onDrawn called once it is; the same function too
 */
export function useStoreLayerInPieces(make: () => LongLayer, onDrawn: () => void): void {
  const map = useMap()
  const store = useAtlasStore()
  useEffect(() => {
    let gone = false
    const ends: (() => void)[] = []
    function* pieces() {
      const layer = make()
      const add = () => {
        layer.addTo(map)
        ends.push(() => layer.remove())
      }
      const draw = () => {
        ends.push(follow(layer, store, selectLater))
        onDrawn()
      }
      for (const piece of [add, ...layer.pieces, draw])
        yield () => {
          if (!gone) piece()
        }
    }
    // What fails here, the making too, must reach the page's own report of faults.
    inPieces(pieces()).catch(reportError)
    return () => {
      gone = true
      ends.reverse().forEach((end) => end())
    }
  }, [make, onDrawn, map, store])
}

/** @returns a function that stops it */
function follow(layer: StoreLayer, store: AtlasStore, of: Select): () => void {
  const draw = () => {
    const state = of(store.getState())
    // Paper is light.
    layer.draw(state, state.printing ? LIGHT : currentTheme())
  }
  draw()
  const stops = [store.subscribe(draw), onThemeChange(draw)]
  return () => stops.forEach((stop) => stop())
}
