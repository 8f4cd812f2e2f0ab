/** Lets panels take pictures of the map: sets the store's studio while the map is on the page, and holds its stage. */
import type L from 'leaflet'
import { useEffect, useState, type RefObject } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'
import { useAtlasStore } from '../../state/react'
import type { Stage } from '../../state/studio'
import { currentTheme } from '../../theme/worn'
import { HiddenMap, type Wanted } from './HiddenMap'
import type { Window } from './svg-markup'

/** @param free the part of the map that no panel covers */
export function MapStudio({ free }: { free: RefObject<HTMLElement | null> }) {
  const map = useMap()
  const store = useAtlasStore()
  const [wanted, setWanted] = useState<Wanted | null>(null)

  useEffect(() => {
    const window = () => windowOf(map, free.current)
    const stage = (width: number, height: number) =>
      new Promise<Stage>((resolve, reject) => {
        const close = () => setWanted(null)
        setWanted({ width, height, ...sameView(map, window(), width, height), resolve, reject, close })
      })
    const picture = async () => {
      const { capture } = await import('./capture')
      const ground = store.getState().layers.basemap ? currentTheme().sea : currentTheme().land
      return capture(map, window(), ground)
    }
    store.getState().setStudio({ picture, stage })
    return () => store.getState().setStudio(null)
  }, [map, store, free])

  return wanted && createPortal(<HiddenMap {...wanted} />, document.body)
}

/** Whole pixels: edges stay sharp. */
function windowOf(map: L.Map, free: HTMLElement | null): Window {
  const box = map.getContainer().getBoundingClientRect()
  const part = free?.getBoundingClientRect() ?? box
  return {
    left: Math.round(Math.max(box.left, part.left)),
    top: Math.round(Math.max(box.top, part.top)),
    right: Math.round(Math.min(box.right, part.right)),
    bottom: Math.round(Math.min(box.bottom, part.bottom)),
  }
}

/** The view of another size on which the window can be seen whole. */
function sameView(map: L.Map, { left, top, right, bottom }: Window, width: number, height: number) {
  const box = map.getContainer().getBoundingClientRect()
  const middle = map.containerPointToLatLng([(left + right) / 2 - box.left, (top + bottom) / 2 - box.top])
  const zoom = map.getZoom() + Math.log2(Math.min(width / (right - left), height / (bottom - top)))
  return { center: [middle.lat, middle.lng] as [number, number], zoom }
}
