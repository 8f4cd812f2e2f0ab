/**
 * Sheets: the panes of the map's own drawings lie in two elements, and while the zoom changes those are scaled, not each
 * drawing. The browser keeps pixels for each element that moves by itself; a drag of the map then moves two of them, not a
 * dozen. What does not scale (buttons) or is cut by itself (two days side by side) stays apart.
 */
import L from 'leaflet'

/** Under the tiles and over them: their distance from the map's ground, as that of panes. */
const SHEETS = { ground: 150, overlay: 400 } as const

export type SheetName = keyof typeof SHEETS

/** Inner parts of Leaflet's map and renderers. */
interface MapParts {
  readonly _animatingZoom?: boolean
  _getNewPixelOrigin(centre: L.LatLng, zoom: number): L.Point
}
interface RendererParts {
  readonly _map: L.Map
  _updateTransform: (this: L.Renderer, centre: L.LatLng, zoom: number) => void
}

const APART = 'has-sheets-apart'

/** Whether every drawing moves by itself. */
const isApart = (map: L.Map) => map.getContainer().classList.contains(APART)

/** Lets every drawing move by itself, or together again. */
export function setApart(map: L.Map, apart: boolean): void {
  map.getContainer().classList.toggle(APART, apart)
}

/** Makes a sheet, or finds it. */
export function sheetOf(map: L.Map, name: SheetName): HTMLElement {
  const id = `atlas-${name}-sheet`
  const known = map.getPane(id)
  if (known) return known
  const sheet = map.createPane(id)
  sheet.classList.add('atlas-sheet', 'leaflet-zoom-animated')
  sheet.style.zIndex = String(SHEETS[name])
  scale(map, sheet)
  return sheet
}

/** Leaves the scaling of a renderer's drawing to the sheet that it lies on. */
export function scaledBySheet<R extends L.Renderer>(renderer: R): R {
  const parts = renderer as unknown as RendererParts
  const scaleAlone = parts._updateTransform
  parts._updateTransform = (centre, zoom) => {
    if (isApart(parts._map)) scaleAlone.call(renderer, centre, zoom)
  }
  return renderer
}

/** Scales a sheet from the view that its drawings were made for to the one that the map is on its way to. */
function scale(map: L.Map, sheet: HTMLElement): void {
  const parts = map as unknown as MapParts
  let drawn: { readonly zoom: number; readonly origin: L.Point } | null = null
  const follow = (centre: L.LatLng, zoom: number) => {
    if (!drawn || isApart(map)) return
    const factor = map.getZoomScale(zoom, drawn.zoom)
    const corner = drawn.origin.multiplyBy(factor).subtract(parts._getNewPixelOrigin(centre, zoom))
    L.DomUtil.setTransform(sheet, corner, factor)
  }
  const rest = () => {
    if (parts._animatingZoom) return
    drawn = { zoom: map.getZoom(), origin: map.getPixelOrigin() }
    sheet.style.transform = ''
  }
  map.whenReady(rest)
  map.on('moveend viewreset', rest)
  map.on('zoom', () => follow(map.getCenter(), map.getZoom()))
  map.on('zoomanim', (event) => follow(event.center, event.zoom))
}
