/** The few inner parts of Leaflet 1.9 that the map's own layers build on; its types leave them out. */
import L from 'leaflet'
import { scaledBySheet } from './sheets'

interface SvgParts {
  readonly _container: SVGSVGElement
  readonly _rootGroup: SVGGElement
  _setPath(layer: L.Path, d: string): void
}

/** A renderer of `L.svg`, once it is on a map. */
export const svgParts = (renderer: L.Renderer) => renderer as unknown as SvgParts

/** The renderer that draws a path, once it is on a map. */
export const rendererOf = (path: L.Path) => (path as unknown as { readonly _renderer: L.Renderer })._renderer

/**
 * An `<svg>` of its own in a pane, hidden from assistive technology: what it shows is said in words elsewhere. It takes its
 * paths with it when it goes: the map would keep them, and all that they hold.
 */
export function svgIn(map: L.Map, pane: string): L.Renderer {
  const renderer = scaledBySheet(L.svg({ pane, padding: 0.15 })).addTo(map)
  svgParts(renderer)._container.setAttribute('aria-hidden', 'true')
  renderer.on('remove', () => map.eachLayer((layer) => drawnBy(layer, renderer) && layer.remove()))
  return renderer
}

const drawnBy = (layer: L.Layer, renderer: L.Renderer) =>
  (layer.options as L.PathOptions).renderer === renderer

/** Puts definitions (patterns) into a renderer's `<svg>`, in place of the former ones. */
export function setDefs(renderer: L.Renderer, markup: string): void {
  const svg = svgParts(renderer)._container
  svg.querySelector('defs')?.remove()
  const defs = document.createElementNS('http://www.w3.org/2000/svg', 'defs')
  defs.innerHTML = markup
  svg.prepend(defs)
}

/** Gives a line another colour, and nothing else: Leaflet's `setStyle` writes all of its look anew. */
export function recolour(path: L.Path, color: string): void {
  path.options.color = color
  path.getElement()?.setAttribute('stroke', color)
}
