/**
 * The control surface: one path for each holder and those of the front lines, made once and redrawn in place.
 *
 * A day's picture depends on that day alone. A step in time finds the fronts that changed, walks along all of them once and
 * hands the paths that are others than before to the document; arcs are projected when the zoom or the pixel origin changes.
 */
import L from 'leaflet'
import { NO_HOLDER } from '../../core/holders'
import { FrontNet, type ArcGeometry } from '../../core/surface'
import type { Atlas } from '../../core/types'
import { selectVisibleHolders } from '../../state/selectors'
import { isPatterned, type AppState } from '../../state/state'
import type { Theme } from '../../theme'
import { paled } from '../compare/paled'
import { setDefs, svgIn, svgParts } from '../leaflet-internals'
import { worldOf, worldSize } from '../mercator'
import { paneOf, type Side } from '../panes'
import type { LongLayer } from '../use-store-layer'
import { arcPixels } from './arc-pixels'
import { Curves, CURVE_UNITS } from './curves'
import { FrontPaths } from './fronts'
import { drawOrder, fillOf, partyOf, patternsOf, rivalsOf } from './looks'
import { shapesOf } from './one-day'
import { Shapes } from './shapes'
import { frontsBySquare, squaresOf, type FrontArcs, type Squares } from './squares'
import { SurfacePath } from './surface-path'
import { touchedBy } from './touched'

/** Side of a square, degrees. */
const SQUARE = 0.5

/** How far a line may stray from its true points, pixels. */
const TOLERANCE = 0.15

export class SurfaceLayer extends L.Layer implements LongLayer {
  readonly pieces = [() => this.trace(), () => this.project(), () => this.outline()]
  private readonly atlas: Atlas
  private readonly side: Side
  private readonly world: Float64Array
  private renderers: { known: L.Renderer; control: L.Renderer; fronts: L.Renderer } | null = null
  private known: SurfacePath | null = null
  private paths: SurfacePath[] = []
  private shapes: Shapes | null = null
  private fronts: FrontPaths | null = null
  private readonly squares: Squares
  private readonly net: FrontNet
  private curves: Curves | null = null
  /** Those of the outline drawn last. */
  private outlined: Curves | null = null
  /** Zoom and pixel origin that the curves are of. */
  private frame = ''
  private traced: { readonly frame: string; readonly arcs: ArcGeometry } | null = null
  private last: readonly unknown[] = []
  private theme: Theme | null = null
  private patterns = false
  private state: AppState | null = null

  /** @param side of two days, whose panes it draws in */
  constructor(atlas: Atlas, side: Side = '') {
    super()
    this.atlas = atlas
    this.side = side
    this.world = worldOf(atlas.topology.xy)
    this.squares = squaresOf(this.world, atlas.topology.start, SQUARE)
    this.net = new FrontNet(atlas.topology)
  }

  override onAdd(map: L.Map): this {
    const renderers = {
      known: svgIn(map, paneOf(map, 'known', this.side)),
      control: svgIn(map, paneOf(map, 'control', this.side)),
      fronts: svgIn(map, paneOf(map, 'fronts', this.side)),
    }
    this.renderers = renderers
    // Strings are in parts of a pixel.
    for (const renderer of Object.values(renderers))
      svgParts(renderer)._rootGroup.setAttribute('transform', `scale(${1 / CURVE_UNITS})`)
    const path = (renderer: L.Renderer, options: L.PathOptions) =>
      new SurfacePath({ renderer, ...options }).addTo(map)
    const filled = {
      stroke: true,
      fill: true,
      fillOpacity: 1,
      weight: 0.7 * CURVE_UNITS,
      fillRule: 'evenodd',
    } as const
    this.known = path(renderers.known, filled)
    for (const holder of drawOrder(this.atlas))
      this.paths[holder] = this.label(path(renderers.control, filled), holder)
    this.fronts = new FrontPaths(map, renderers.fronts, this.squares.count)
    return this
  }

  override onRemove(): this {
    for (const renderer of Object.values(this.renderers ?? {})) renderer.remove()
    return this
  }

  override getEvents() {
    const project = () => {
      this.project()
      if (this.state && this.theme) this.draw(this.state, this.theme)
    }
    return { zoomend: project, viewreset: project }
  }

  draw(state: AppState, given: Theme): void {
    this.state = state
    const theme = state.mode === 'difference' ? paled(given) : given
    const patterns = isPatterned(state) || theme.forced
    if (theme !== this.theme || patterns !== this.patterns) this.wear(theme, patterns)
    // While the zoom changes, Leaflet scales what was drawn for the last one: keep to that until it has settled.
    if (!this.curves) this.project()
    this.outline()
    const now = [selectVisibleHolders(state), this.curves, state.hiddenParties, state.layers.fronts]
    const [sameHolders, sameCurves, sameHidden, sameLayer] = now.map((part, i) => part === this.last[i])
    this.last = now
    const arcs = sameHolders ? null : this.net.update(selectVisibleHolders(state))
    const touched = arcs && sameCurves ? touchedBy(this.net, arcs, this.squares, this.paths.length) : null
    const changed = touched || !sameCurves ? frontsBySquare(this.net, this.squares, touched?.squares) : null
    if (changed) this.drawShapes(changed, touched?.holders)
    if (!sameHidden) this.paths.forEach((path, holder) => path.show(!this.isHidden(state, holder)))
    // A hairline closes the seams between shapes where no front line covers them; it doubles the cost of a fill.
    if (!sameLayer) for (const path of this.paths) path.setStyle({ stroke: !state.layers.fronts })
    if (!sameHidden || !sameLayer) this.drawFronts(state, Array(this.squares.count).keys())
    else if (changed) this.drawFronts(state, changed.keys())
  }

  /** @param isTouched by holder; all when not given */
  private drawShapes(
    arcs: FrontArcs,
    isTouched: Uint8Array = new Uint8Array(this.paths.length).fill(1),
  ): void {
    for (const [holder, d] of this.shapes!.draw(isTouched, arcs)) this.paths[holder]!.setD(d)
  }

  private drawFronts(state: AppState, squares: Iterable<number>): void {
    const hidden = this.paths.map((_, holder) => this.isHidden(state, holder))
    const isDrawn = (left: number, right: number) =>
      // The lower one is on the left, and none is the highest.
      state.layers.fronts && right !== NO_HOLDER && !(hidden[left] && hidden[right])
    this.fronts!.draw(this.shapes!.lines(squares, isDrawn))
  }

  /** Arcs to pixels, when zoom or pixel origin are others than before. */
  private project(): void {
    const { frame, arcs } = this.trace()
    if (frame === this.frame || !arcs) return
    this.frame = frame
    this.traced = null
    this.curves = new Curves(arcs)
    this.shapes = new Shapes(this.curves, this.net, this.squares)
    this.fronts!.resize(this._map.getZoom())
  }

  /** The first half of that. @returns no arcs where the curves are of this frame already */
  private trace(): { readonly frame: string; readonly arcs: ArcGeometry | null } {
    const [zoom, origin] = [this._map.getZoom(), this._map.getPixelOrigin()]
    const frame = [zoom, origin.x, origin.y].join()
    if (frame === this.frame) return { frame, arcs: null }
    if (this.traced?.frame === frame) return this.traced
    const view = { size: worldSize(zoom), x: origin.x, y: origin.y }
    return (this.traced = { frame, arcs: arcPixels(this.world, this.atlas.topology.start, view, TOLERANCE) })
  }

  /** What is known at all, whoever holds it. */
  private outline(): void {
    if (!this.curves || this.curves === this.outlined) return
    this.outlined = this.curves
    const { topology } = this.atlas
    const net = new FrontNet(topology)
    net.update(new Uint8Array(topology.cellCount))
    this.known!.setD(shapesOf(this.curves, net, 1)[0]!)
  }

  private wear(theme: Theme, patterns: boolean): void {
    this.theme = theme
    this.patterns = patterns
    const { known, control } = this.renderers!
    setDefs(control, patternsOf(this.atlas, theme, patterns, CURVE_UNITS))
    // Opaque shapes in one half-transparent group: their hairline strokes close the seams and do not add up.
    svgParts(control)._rootGroup.setAttribute('opacity', String(theme.fillOpacity))
    svgParts(known)._rootGroup.setAttribute('opacity', '1')
    this.known!.setStyle({ fillColor: theme.land, color: theme.land })
    this.paths.forEach((path, holder) => {
      const fill = fillOf(this.atlas, holder, theme, patterns)
      path.setStyle({ fillColor: fill, color: fill })
    })
    this.fronts!.wear(theme)
  }

  private label(path: SurfacePath, holder: number): SurfacePath {
    const rivals = rivalsOf(this.atlas, holder)
    path.getElement()!.setAttribute('data-party', partyOf(this.atlas, holder))
    if (rivals) path.getElement()!.setAttribute('data-between', rivals.join(' '))
    return path
  }

  private isHidden(state: AppState, holder: number): boolean {
    return state.hiddenParties.has(partyOf(this.atlas, holder))
  }
}
