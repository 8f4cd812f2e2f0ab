/** Outlines of places' whole areas: the selected place's, and the one under the pointer. */
import L from 'leaflet'
import { placeCells, placeOfCell } from '../core/cells'
import { cellIndex } from '../core/locate'
import type { Atlas } from '../core/types'
import type { AppState } from '../state/state'
import type { Theme } from '../theme'
import { svgIn, svgParts } from './leaflet-internals'
import { worldOf, worldSize } from './mercator'
import { paneOf } from './panes'
import { linesPath, UNITS } from './surface/path-string'
import { SurfacePath } from './surface/surface-path'
import type { StoreLayer } from './use-store-layer'

/** Fired on the map with `cell` (−1: none) when the pointer comes over another cell. */
export const HOVER = 'atlashover'

export class CellsLayer extends L.Layer implements StoreLayer {
  private readonly atlas: Atlas
  private readonly world: Float64Array
  private renderer: L.Renderer | null = null
  private paths: { hover: SurfacePath; casing: SurfacePath; selected: SurfacePath } | null = null
  private hovered = -1
  private selected = -1
  private theme: Theme | null = null

  constructor(atlas: Atlas) {
    super()
    this.atlas = atlas
    this.world = worldOf(atlas.topology.xy)
  }

  override onAdd(map: L.Map): this {
    const renderer = svgIn(map, paneOf(map, 'cells'))
    this.renderer = renderer
    svgParts(renderer)._rootGroup.setAttribute('transform', `scale(${1 / UNITS})`)
    const path = (weight: number) =>
      new SurfacePath({ renderer, fill: false, opacity: 1, weight: weight * UNITS, lineJoin: 'round' }).addTo(
        map,
      )
    this.paths = { hover: path(1.2), casing: path(4.6), selected: path(2.2) }
    return this
  }

  override onRemove(): this {
    this.renderer?.remove()
    return this
  }

  override getEvents() {
    const redraw = () => this.redraw()
    const hover = (event: L.LeafletEvent) => {
      this.hovered = (event as L.LeafletEvent & { cell: number }).cell
      this.paths?.hover.setD(this.outline(this.hovered))
    }
    return { zoomend: redraw, viewreset: redraw, [HOVER]: hover }
  }

  draw({ atlas, selection }: AppState, theme: Theme): void {
    if (theme !== this.theme) {
      this.theme = theme
      this.paths!.hover.setStyle({ color: theme.label, opacity: 0.45 })
      this.paths!.casing.setStyle({ color: theme.halo })
      this.paths!.selected.setStyle({ color: theme.label })
    }
    const id = selection?.kind === 'place' ? selection.place : null
    const place = id === null ? -1 : atlas.places.findIndex((candidate) => candidate.id === id)
    const own = place < placeCells(atlas) ? place : (atlas.places[place]?.sharesPointWith ?? -1)
    if (own === this.selected) return
    this.selected = own
    this.redraw()
  }

  private redraw(): void {
    const d = this.outline(this.selected)
    this.paths!.casing.setD(d)
    this.paths!.selected.setD(d)
    this.paths!.hover.setD(this.outline(this.hovered))
  }

  /** The arcs round a cell's place one by one: no ring need be put together. */
  private outline(cell: number): string {
    if (cell < 0) return ''
    const { start } = this.atlas.topology
    const [size, origin] = [worldSize(this._map.getZoom()), this._map.getPixelOrigin()]
    const lines = arcsRound(this.atlas, placeOfCell(this.atlas, cell)).map((arc) => {
      const line = Array.from(this.world.subarray(2 * start[arc]!, 2 * start[arc + 1]!))
      return line.map((value, i) => value * size - (i % 2 === 0 ? origin.x : origin.y))
    })
    return linesPath(lines)
  }
}

/** Arcs between the cells of a place and all others. */
function arcsRound(atlas: Atlas, place: number): number[] {
  const { first, arcs } = cellIndex(atlas.topology)
  const { left, right } = atlas.topology
  const own = placeCells(atlas)
  const cells = new Set([place])
  atlas.pieces?.place.forEach((of, i) => of === place && cells.add(own + i))
  return [...cells].flatMap((cell) =>
    [...arcs.subarray(first[cell], first[cell + 1])].filter(
      (arc) => !cells.has(left[arc]!) || !cells.has(right[arc]!),
    ),
  )
}
