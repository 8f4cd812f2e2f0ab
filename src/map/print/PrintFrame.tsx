/** Fits the map into the sheet while it is printed: what was to be seen before is seen on paper, and afterwards again. */
import L from 'leaflet'
import { useEffect, type RefObject } from 'react'
import { useMap } from 'react-leaflet'
import { useAtlasStore } from '../../state/react'

export function PrintFrame({ free }: { free: RefObject<HTMLDivElement | null> }) {
  const map = useMap()
  const store = useAtlasStore()
  useEffect(() => {
    let before: { centre: L.LatLng; zoom: number; home: boolean } | null = null
    let paper = store.getState().printing
    const follow = () => {
      const { printing, view } = store.getState()
      if (printing === paper) return
      paper = printing
      if (printing && !before) {
        before = { centre: map.getCenter(), zoom: map.getZoom(), home: view === null }
        shown = boundsOf(map, shownBox)
      }
      // The home view follows the size by itself.
      map.invalidateSize({ animate: false, pan: false })
      if (!before) return
      if (printing && !before.home && shown) map.fitBounds(shown, { animate: false })
      if (printing) return
      if (!before.home) map.setView(before.centre, before.zoom, { animate: false })
      before = null
    }
    // By the time the state changes the sheet is laid out already: what is free is noted while the page stands still.
    let shownBox: Box | null = null
    let shown: L.LatLngBounds | null = null
    const note = () => {
      if (!store.getState().printing) shownBox = boxOf(map, free.current)
    }
    note()
    map.on('moveend resize', note)
    const stop = store.subscribe(follow)
    return () => {
      map.off('moveend resize', note)
      stop()
    }
  }, [map, store, free])
  return null
}

interface Box {
  readonly from: L.Point
  readonly to: L.Point
}

function boxOf(map: L.Map, free: HTMLElement | null): Box {
  const box = map.getContainer().getBoundingClientRect()
  const part = free?.getBoundingClientRect() ?? box
  return {
    from: L.point(part.left - box.left, part.top - box.top),
    to: L.point(part.right - box.left, part.bottom - box.top),
  }
}

const boundsOf = (map: L.Map, box: Box | null) =>
  box && L.latLngBounds(map.containerPointToLatLng(box.from), map.containerPointToLatLng(box.to))
