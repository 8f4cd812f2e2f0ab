/**
 * The frame of layers that trace cells, their areas or the lines between them: an `<svg>` of its own in a pane, and paths
 * that are drawn anew when what they follow from is another, or when the zoom has settled.
 */
import L from 'leaflet'
import { FrontNet, type ArcGeometry } from '../core/surface'
import type { Atlas, Topology } from '../core/types'
import type { AppState } from '../state/state'
import type { Theme } from '../theme'
import { setDefs, svgIn, svgParts } from './leaflet-internals'
import { paneOf, type PaneName, type Side } from './panes'
import { Curves, CURVE_UNITS } from './surface/curves'
import { projectorOf } from './surface/projector'
import { SurfacePath } from './surface/surface-path'
import type { StoreLayer } from './use-store-layer'

export abstract class TracedLayer extends L.Layer implements StoreLayer {
  protected readonly atlas: Atlas
  /** The cells' labels as they were drawn last, and the lines between those that differ. */
  protected readonly net: FrontNet
  private readonly pane: PaneName
  private readonly side: Side
  private renderer: L.Renderer | null = null
  private curves: Curves | null = null
  private drawn: readonly unknown[] = []
  private theme: Theme | null = null
  private state: AppState | null = null

  /** @param side of two days, whose panes it draws in */
  constructor(atlas: Atlas, pane: PaneName, side: Side = '') {
    super()
    this.atlas = atlas
    this.pane = pane
    this.side = side
    this.net = new FrontNet(atlas.topology)
  }

  /** What the drawing follows from; null while there is nothing to draw. */
  protected abstract source(state: AppState): readonly unknown[] | null

  /** Draws the paths. @param curves null while there is nothing to draw */
  protected abstract trace(curves: Curves | null, state: AppState, theme: Theme): void

  /** Colours the paths there are. */
  protected abstract wear(theme: Theme): void

  override onAdd(map: L.Map): this {
    this.renderer = svgIn(map, paneOf(map, this.pane, this.side))
    // Strings are in parts of a pixel.
    this.root().setAttribute('transform', `scale(${1 / CURVE_UNITS})`)
    return this
  }

  override onRemove(): this {
    this.renderer?.remove()
    return this
  }

  override getEvents() {
    // While the zoom changes, Leaflet scales what was drawn for the last one: keep to that until it has settled.
    const redraw = () => {
      this.curves = null
      if (this.state && this.theme) this.draw(this.state, this.theme)
    }
    return { zoomend: redraw, viewreset: redraw }
  }

  draw(state: AppState, theme: Theme): void {
    this.state = state
    if (theme !== this.theme) {
      this.theme = theme
      this.wear(theme)
    }
    const source = this.source(state)
    const curves = source && (this.curves ??= curvesOn(this._map, this.atlas))
    const now = [curves, ...(source ?? [])]
    if (now.length === this.drawn.length && now.every((part, i) => part === this.drawn[i])) return
    this.drawn = now
    this.trace(curves, state, theme)
  }

  protected root(): SVGGElement {
    return svgParts(this.renderer!)._rootGroup
  }

  protected define(patterns: string): void {
    setDefs(this.renderer!, patterns)
  }

  /** Widths and dashes are in pixels. */
  protected path({ weight = 1, dashArray, ...options }: L.PathOptions): SurfacePath {
    const dashes =
      typeof dashArray === 'string' ? dashArray.split(' ').map((length) => +length * CURVE_UNITS) : []
    const scaled = { weight: weight * CURVE_UNITS, dashArray: dashes.join(' ') }
    return new SurfacePath({ renderer: this.renderer!, opacity: 1, ...options, ...scaled }).addTo(this._map)
  }

  /** Areas of cells filled by the even-odd rule. */
  protected area(options: L.PathOptions): SurfacePath {
    return this.path({ fill: true, fillOpacity: 1, fillRule: 'evenodd', ...options })
  }
}

/** A dashed line in a light casing. */
export class DashedLine {
  readonly casing: SurfacePath
  readonly line: SurfacePath

  /** @param path as a layer makes them @param look pixels */
  constructor(
    path: (options: L.PathOptions) => SurfacePath,
    look: { readonly casing: number; readonly line: number; readonly dashes: string },
  ) {
    const common = { fill: false, lineJoin: 'round' } as const
    this.casing = path({ ...common, weight: look.casing })
    this.line = path({ ...common, weight: look.line, dashArray: look.dashes, lineCap: 'butt' })
  }

  setD(d: string): void {
    this.casing.setD(d)
    this.line.setD(d)
  }

  wear(casing: string, line: string): void {
    this.casing.setStyle({ color: casing })
    this.line.setStyle({ color: line })
  }
}

interface Drawn {
  readonly topology: Topology
  readonly project: (map: L.Map) => ArcGeometry
  geometry: ArcGeometry | null
  curves: Curves | null
}

/** All layers of a map share them: arcs are projected once for a view. */
const drawnOn = new WeakMap<L.Map, Drawn>()

function curvesOn(map: L.Map, atlas: Atlas): Curves {
  let drawn = drawnOn.get(map)
  if (drawn?.topology !== atlas.topology) {
    drawn = { topology: atlas.topology, project: projectorOf(atlas), geometry: null, curves: null }
    drawnOn.set(map, drawn)
  }
  const geometry = drawn.project(map)
  if (geometry !== drawn.geometry || !drawn.curves) {
    drawn.geometry = geometry
    drawn.curves = new Curves(geometry)
  }
  return drawn.curves
}
