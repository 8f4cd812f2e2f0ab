/** The shared ground in react-leaflet, with a layer on it. */
import L from 'leaflet'
import { useEffect, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { MapContainer, useMap } from 'react-leaflet'
import { addGround, countFills, leafletViews, MAP_OPTIONS } from './ground'
import type { Running, Stage } from './peer'

export function onReactMap({ box, view }: Stage, layer: ReactNode): Omit<Running, 'step'> {
  let map: L.Map | null = null
  const Ground = () => {
    const here = useMap()
    useEffect(() => {
      map = here
      addGround(here)
    }, [here])
    return null
  }
  const root = createRoot(box)
  flushSync(() =>
    root.render(
      <MapContainer className="bench-map" center={[view.lat, view.lon]} zoom={view.zoom} {...MAP_OPTIONS}>
        <Ground />
        {layer}
      </MapContainer>,
    ),
  )
  const found = map as L.Map | null
  if (!found) throw new Error('expected React to have put the map on the page, found none')
  return {
    teardown: () => root.unmount(),
    shown: () => countFills(cellsOf(found)),
    ...leafletViews(found),
  }
}

/** Paths in Leaflet's own pane: the base map's lie in others. */
function cellsOf(map: L.Map): L.Layer[] {
  const cells: L.Layer[] = []
  map.eachLayer((layer) => {
    const element = layer instanceof L.Path ? layer.getElement() : null
    if (element?.closest('.leaflet-overlay-pane')) cells.push(layer)
  })
  return cells
}
