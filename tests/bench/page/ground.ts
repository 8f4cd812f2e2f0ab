/** The map that the peers on Leaflet share: the same box, zooms and embedded base map as this project's own. */
import L from 'leaflet'
import { BasemapLayer } from '../../../src/map/basemap-layer'
import { MAX_ZOOM, MIN_ZOOM, ZOOM_STEP } from '../../../src/map/view/home'
import type { AppState } from '../../../src/state/state'
import { LIGHT } from '../../../src/theme'
import { FILL_OPACITY, NOBODY, type Running, type Stage, type View } from './peer'

export const MAP_OPTIONS = {
  minZoom: MIN_ZOOM,
  maxZoom: MAX_ZOOM,
  zoomSnap: ZOOM_STEP,
  zoomControl: false,
  attributionControl: false,
} satisfies L.MapOptions

export function groundMap({ box, view }: Stage, options: L.MapOptions = {}): L.Map {
  const at = document.createElement('div')
  at.className = 'bench-map'
  box.append(at)
  const map = L.map(at, { ...MAP_OPTIONS, ...options }).setView([view.lat, view.lon], view.zoom)
  addGround(map)
  return map
}

/** What the base map asks of the state is whether it is shown. */
export function addGround(map: L.Map): void {
  new BasemapLayer().addTo(map).draw({ layers: { basemap: true } } as AppState, LIGHT)
}

/** Views of a map on Leaflet. */
export function leafletViews(map: L.Map): Pick<Running, 'setView' | 'flyTo'> {
  const at = ({ lat, lon }: View): L.LatLngTuple => [lat, lon]
  return {
    setView: (view) => map.setView(at(view), view.zoom, { animate: false }),
    flyTo: (view, ms) => map.flyTo(at(view), view.zoom, { duration: ms / 1000 }),
  }
}

/** Fill without outline: the cheapest path there is. */
export function fillOf(colours: readonly string[], holder: number): L.PathOptions {
  return { stroke: false, fill: true, fillOpacity: FILL_OPACITY, fillColor: colours[holder] ?? NOBODY }
}

/** Paths on a map by fill colour. */
export function countFills(layers: Iterable<L.Layer>): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { options } of layers) {
    const colour = (options as L.PathOptions).fillColor ?? 'none'
    counts[colour] = (counts[colour] ?? 0) + 1
  }
  return counts
}
