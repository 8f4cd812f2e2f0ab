/**
 * The control surface: one path for each holder and those of the front lines, made once and redrawn in place.
 *
 * On a step in time only strings are made; arcs are projected when the zoom or the pixel origin changes.
 */
import L from 'leaflet'
import { surfaceOf, type ArcGeometry, type Surface } from '../../core/surface'
import type { Atlas } from '../../core/types'
import { selectVisibleHolders } from '../../state/selectors'
import type { AppState } from '../../state/state'
import { DRAW_ORDER, type Theme } from '../../theme'
import { setDefs, svgIn, svgParts } from '../leaflet-internals'
import { worldOf, worldSize } from '../mercator'
import { paneOf } from '../panes'
import type { StoreLayer } from '../use-store-layer'
import { arcPixels } from './arc-pixels'
import { FrontPaths } from './fronts'
import { contestedFill, contestedPattern } from './hatch'
import { ringsPath, UNITS } from './path-string'
import { squaresOf } from './squares'
import { SurfacePath } from './surface-path'

/** Points nearer than this are one, pixels. */
const MIN_STEP = 0.35
/** How far a rounded corner may stray from its true curve, pixels. */
const TOLERANCE = 0.2

export class SurfaceLayer extends L.Layer implements StoreLayer {
  private readonly atlas: Atlas
  private readonly world: Float64Array
  private renderers: { known: L.Renderer; control: L.Renderer; fronts: L.Renderer } | null = null
  private known: SurfacePath | null = null
  private shapes: SurfacePath[] = []
  private fronts: FrontPaths | null = null
  private geometry: ArcGeometry | null = null
  private frame = ''
  private drawn: { holders: Uint8Array; geometry: ArcGeometry; surface: Surface } | null = null
  private frontsKey: readonly unknown[] = []
  private theme: Theme | null = null
  private state: AppState | null = null

  constructor(atlas: Atlas) {
    super()
    this.atlas = atlas
    this.world = worldOf(atlas.topology.xy)
  }

  override onAdd(map: L.Map): this {
    const renderers = {
      known: svgIn(map, paneOf(map, 'known')),
      control: svgIn(map, paneOf(map, 'control')),
      fronts: svgIn(map, paneOf(map, 'fronts')),
    }
    this.renderers = renderers
    // Strings are in tenths of a pixel.
    for (const renderer of Object.values(renderers))
      svgParts(renderer)._rootGroup.setAttribute('transform', `scale(${1 / UNITS})`)
    const path = (renderer: L.Renderer, options: L.PathOptions) =>
      new SurfacePath({ renderer, ...options }).addTo(map)
    const filled = {
      stroke: true,
      fill: true,
      fillOpacity: 1,
      weight: 0.7 * UNITS,
      fillRule: 'evenodd',
    } as const
    this.known = path(renderers.known, filled)
    const order = this.atlas.holders.map((_, i) => i).sort((a, b) => this.rank(a) - this.rank(b))
    for (const holder of order) this.shapes[holder] = this.label(path(renderers.control, filled), holder)
    this.fronts = new FrontPaths(map, renderers.fronts, squaresOf(this.world, this.atlas.topology.start))
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

  draw(state: AppState, theme: Theme): void {
    this.state = state
    if (theme !== this.theme) this.wear(theme)
    // While the zoom changes, Leaflet scales what was drawn for the last one: keep to that until it has settled.
    if (!this.geometry) this.project()
    const geometry = this.geometry!
    const holders = selectVisibleHolders(state)
    if (this.drawn?.holders !== holders || this.drawn.geometry !== geometry) {
      const surface = surfaceOf(state.atlas.topology, holders, geometry, TOLERANCE)
      this.drawn = { holders, geometry, surface }
      this.shapes.forEach((path, holder) => path.setD(ringsPath(surface.shapes.get(holder) ?? [])))
    }
    this.shapes.forEach((path, holder) => path.show(!state.hiddenParties.has(this.partyId(holder))))
    this.drawFronts(state, this.drawn.surface)
  }

  private drawFronts(state: AppState, surface: Surface): void {
    const key = [surface, state.hiddenParties, state.layers.fronts]
    if (key.every((part, i) => part === this.frontsKey[i])) return
    if (state.layers.fronts !== this.frontsKey[2])
      // A hairline closes the seams between shapes where no front line covers them; it doubles the cost of a fill.
      for (const path of this.shapes) path.setStyle({ stroke: !state.layers.fronts })
    this.frontsKey = key
    const hidden = this.atlas.holders.map((_, holder) => state.hiddenParties.has(this.partyId(holder)))
    const fronts = state.layers.fronts
      ? surface.fronts.filter(({ left, right }) => !(hidden[left] && hidden[right]))
      : []
    this.fronts!.draw(fronts)
  }

  /** Arcs to pixels, when zoom or pixel origin are others than before. */
  private project(): void {
    const [zoom, origin] = [this._map.getZoom(), this._map.getPixelOrigin()]
    const frame = [zoom, origin.x, origin.y].join()
    if (frame === this.frame) return
    this.frame = frame
    const { topology } = this.atlas
    this.geometry = arcPixels(
      this.world,
      topology.start,
      { size: worldSize(zoom), x: origin.x, y: origin.y },
      MIN_STEP,
    )
    const all = surfaceOf(topology, new Uint8Array(topology.cellCount), this.geometry, TOLERANCE)
    this.known!.setD(ringsPath(all.shapes.get(0) ?? []))
    this.fronts!.resize(zoom)
  }

  private wear(theme: Theme): void {
    this.theme = theme
    const { known, control } = this.renderers!
    const pairs = this.atlas.holders.flatMap(({ between }) => (between ? [between] : []))
    setDefs(control, pairs.map(([a, b]) => contestedPattern(this.id(a), this.id(b), theme, UNITS)).join(''))
    // Opaque shapes in one half-transparent group: their hairline strokes close the seams and do not add up.
    svgParts(control)._rootGroup.setAttribute('opacity', String(theme.fillOpacity))
    svgParts(known)._rootGroup.setAttribute('opacity', '1')
    this.known!.setStyle({ fillColor: theme.land, color: theme.land })
    this.shapes.forEach((path, holder) => {
      const fill = this.fill(holder, theme)
      path.setStyle({ fillColor: fill, color: fill })
    })
    this.fronts!.wear(theme)
  }

  private fill(holder: number, theme: Theme): string {
    const { between } = this.atlas.holders[holder]!
    if (between) return contestedFill(this.id(between[0]), this.id(between[1]))
    return theme.parties[this.partyId(holder)]?.fill ?? theme.noData
  }

  private label(path: SurfacePath, holder: number): SurfacePath {
    const { between } = this.atlas.holders[holder]!
    path.getElement()!.setAttribute('data-party', this.partyId(holder))
    if (between)
      path.getElement()!.setAttribute('data-between', between.map((party) => this.id(party)).join(' '))
    return path
  }

  private rank(holder: number): number {
    const at = (DRAW_ORDER as readonly string[]).indexOf(this.partyId(holder))
    return at < 0 ? DRAW_ORDER.length : at
  }

  private id(party: number): string {
    return this.atlas.parties[party]!.id
  }

  private partyId(holder: number): string {
    return this.id(this.atlas.holders[holder]!.party)
  }
}
