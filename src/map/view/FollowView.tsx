/** Keeps the map's view and the store's in step: home view, flights, the link, and the size of the screen. */
import type L from 'leaflet'
import { useEffect, type RefObject } from 'react'
import { useMap } from 'react-leaflet'
import { useAtlas, useAtlasStore } from '../../state/react'
import type { View } from '../../state/state'
import { homeView, minZoomOf, sameView, type Screen } from './home'

/** The link follows when the map has come to rest for this long. */
const SETTLE_MS = 250

export function FollowView({ free }: { free: RefObject<HTMLDivElement | null> }) {
  const map = useMap()
  const store = useAtlasStore()
  const language = useAtlas((state) => state.language)

  useEffect(() => {
    const screen = () => screenOf(map, free.current)
    const home = () => homeView(screen())
    let timer: number | undefined
    const settle = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => {
        // What is on paper for a moment is no view of the reader's.
        if (store.getState().printing) return
        const view = viewOf(map)
        const next = sameView(view, home()) ? null : view
        const { view: known, setView } = store.getState()
        if (next === known || (next && known && sameView(next, known))) return
        setView(next)
      }, SETTLE_MS)
    }
    const resize = () => {
      map.setMinZoom(minZoomOf(screen()))
      if (store.getState().view === null) jump(map, home())
    }
    const fly = () => {
      const { flyTo, flyToView } = store.getState()
      if (flyTo === null) return
      flyToView(null)
      const target = flyTo === 'home' ? home() : flyTo
      if (sameView(viewOf(map), target)) return
      if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) jump(map, target)
      else map.flyTo([target.lat, target.lon], target.zoom, { duration: 0.9 })
    }
    resize()
    fly()
    map.on('moveend', settle).on('resize', resize)
    const stop = store.subscribe(fly)
    return () => {
      window.clearTimeout(timer)
      map.off('moveend', settle).off('resize', resize)
      stop()
    }
    // Panels change sides with the direction of the language: the home view is another then.
  }, [map, store, free, language])
  return null
}

function jump(map: L.Map, { lat, lon, zoom }: View): void {
  map.setView([lat, lon], zoom, { animate: false })
}

function viewOf(map: L.Map): View {
  const { lat, lng } = map.getCenter()
  return { lat, lon: lng, zoom: map.getZoom() }
}

function screenOf(map: L.Map, free: HTMLElement | null): Screen {
  const { x: width, y: height } = map.getSize()
  const box = map.getContainer().getBoundingClientRect()
  const part = free?.getBoundingClientRect() ?? box
  return {
    width,
    height,
    free: { left: part.left - box.left, top: part.top - box.top, width: part.width, height: part.height },
  }
}
