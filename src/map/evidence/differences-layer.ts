/** Outlines of what the version told holds otherwise than the ledger: a dashed line in a light casing. */
import L from 'leaflet'
import { surfaceOf, type ArcGeometry } from '../../core/surface'
import type { Atlas } from '../../core/types'
import { selectDifferentCells } from '../../state/evidence'
import type { AppState } from '../../state/state'
import type { Theme } from '../../theme'
import { svgIn, svgParts } from '../leaflet-internals'
import { paneOf, type Side } from '../panes'
import { ringsPath, UNITS } from '../surface/path-string'
import { projectorOf } from '../surface/projector'
import { SurfacePath } from '../surface/surface-path'
import type { StoreLayer } from '../use-store-layer'

/** How far a rounded corner may stray from its true curve, pixels: as the surface's. */
const TOLERANCE = 0.2

export class DifferencesLayer extends L.Layer implements StoreLayer {
  private readonly atlas: Atlas
  private readonly side: Side
  private readonly project: (map: L.Map) => ArcGeometry
  private geometry: ArcGeometry | null = null
  private renderer: L.Renderer | null = null
  private paths: { casing: SurfacePath; line: SurfacePath } | null = null
  private drawn: readonly unknown[] = []
  private theme: Theme | null = null
  private state: AppState | null = null

  /** @param side of two days, whose panes it draws in */
  constructor(atlas: Atlas, side: Side = '') {
    super()
    this.atlas = atlas
    this.side = side
    this.project = projectorOf(atlas)
  }

  override onAdd(map: L.Map): this {
    const renderer = svgIn(map, paneOf(map, 'differences', this.side))
    this.renderer = renderer
    svgParts(renderer)._rootGroup.setAttribute('transform', `scale(${1 / UNITS})`)
    const path = (options: L.PathOptions) =>
      new SurfacePath({ renderer, fill: false, opacity: 1, lineJoin: 'round', ...options }).addTo(map)
    this.paths = {
      casing: path({ weight: 4.6 * UNITS }),
      line: path({ weight: 2.4 * UNITS, dashArray: `${5 * UNITS} ${4 * UNITS}`, lineCap: 'butt' }),
    }
    this.paths.line.getElement()!.setAttribute('data-evidence', 'differs')
    return this
  }

  override onRemove(): this {
    this.renderer?.remove()
    return this
  }

  override getEvents() {
    // While the zoom changes, Leaflet scales what was drawn for the last one: keep to that until it has settled.
    const redraw = () => {
      this.geometry = null
      if (this.state && this.theme) this.draw(this.state, this.theme)
    }
    return { zoomend: redraw, viewreset: redraw }
  }

  draw(state: AppState, theme: Theme): void {
    this.state = state
    if (theme !== this.theme) {
      this.theme = theme
      this.paths!.casing.setStyle({ color: theme.halo })
      this.paths!.line.setStyle({ color: theme.label })
    }
    const cells = selectDifferentCells(state)
    const geometry = cells && (this.geometry ??= this.project(this._map))
    if (cells === this.drawn[0] && geometry === this.drawn[1]) return
    this.drawn = [cells, geometry]
    const shapes = cells && geometry && surfaceOf(this.atlas.topology, cells, geometry, TOLERANCE).shapes
    const d = ringsPath(shapes?.get(1) ?? [])
    this.paths!.casing.setD(d)
    this.paths!.line.setD(d)
  }
}
