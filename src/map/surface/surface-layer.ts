/**
 * The control surface: one path for each holder and those of the front lines, made once and redrawn in place.
 *
 * On a step in time only what touches a changed cell is made anew, and of strings alone; arcs are projected when the zoom or
 * the pixel origin changes.
 */
import L from 'leaflet'
import { evolvingChains, type EvolvingChains, type Evolution, type Part } from '../../core/surface'
import { NO_HOLDER } from '../../core/holders'
import type { Atlas } from '../../core/types'
import { selectVisibleHolders } from '../../state/selectors'
import { isPatterned, type AppState } from '../../state/state'
import { DRAW_ORDER, type Theme } from '../../theme'
import { paled } from '../compare/paled'
import { setDefs, svgIn, svgParts } from '../leaflet-internals'
import { worldOf, worldSize } from '../mercator'
import { paneOf, type Side } from '../panes'
import type { StoreLayer } from '../use-store-layer'
import { arcPixels } from './arc-pixels'
import { FrontPaths } from './fronts'
import { contestedFill, contestedPattern, partyFill, partyPattern } from './hatch'
import { UNITS } from './path-string'
import { shapesOf } from './shapes'
import { squaresOf } from './squares'
import { Strokes } from './strokes'
import { SurfacePath } from './surface-path'

/** Points nearer than this are one, pixels. */
const MIN_STEP = 0.35
/** How far a rounded corner may stray from its true curve, pixels. */
const TOLERANCE = 0.2

const NOTHING_NEW: Evolution = { gone: [], come: [] }

export class SurfaceLayer extends L.Layer implements StoreLayer {
  private readonly atlas: Atlas
  private readonly side: Side
  private readonly world: Float64Array
  private renderers: { known: L.Renderer; control: L.Renderer; fronts: L.Renderer } | null = null
  private known: SurfacePath | null = null
  private shapes: SurfacePath[] = []
  private fronts: FrontPaths | null = null
  private strokes: Strokes | null = null
  private readonly evolving: EvolvingChains
  private frame = ''
  private drawn: { holders: Uint8Array; strokes: Strokes } | null = null
  private frontsKey: readonly unknown[] = []
  private theme: Theme | null = null
  private patterns = false
  private state: AppState | null = null

  /** @param side of two days, whose panes it draws in */
  constructor(atlas: Atlas, side: Side = '') {
    super()
    this.atlas = atlas
    this.side = side
    this.world = worldOf(atlas.topology.xy)
    this.evolving = evolvingChains(atlas.topology)
  }

  override onAdd(map: L.Map): this {
    const renderers = {
      known: svgIn(map, paneOf(map, 'known', this.side)),
      control: svgIn(map, paneOf(map, 'control', this.side)),
      fronts: svgIn(map, paneOf(map, 'fronts', this.side)),
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

  draw(state: AppState, given: Theme): void {
    this.state = state
    const theme = state.mode === 'difference' ? paled(given) : given
    const patterns = isPatterned(state)
    if (theme !== this.theme || patterns !== this.patterns) this.wear(theme, patterns)
    // While the zoom changes, Leaflet scales what was drawn for the last one: keep to that until it has settled.
    if (!this.strokes) this.project()
    const strokes = this.strokes!
    const holders = selectVisibleHolders(state)
    const anew = strokes !== this.drawn?.strokes
    const { gone, come } = holders === this.drawn?.holders ? NOTHING_NEW : this.evolving.update(holders)
    this.drawn = { holders, strokes }
    const changed = new Set(
      anew ? this.shapes.keys() : [...gone, ...come].flatMap(({ left, right }) => [left, right]),
    )
    if (changed.size > 0) {
      const parts = [...this.evolving.parts]
      const shapes = shapesOf(this.atlas.topology, parts, strokes, changed)
      for (const holder of changed) this.shapes[holder]?.setD(shapes.get(holder) ?? '')
    }
    this.shapes.forEach((path, holder) => path.show(!state.hiddenParties.has(this.partyId(holder))))
    this.drawFronts(state, anew ? null : { gone, come })
  }

  /** @param step null: all lines are others than before */
  private drawFronts(state: AppState, step: Evolution | null): void {
    const key = [state.hiddenParties, state.layers.fronts]
    if (state.layers.fronts !== this.frontsKey[1])
      // A hairline closes the seams between shapes where no front line covers them; it doubles the cost of a fill.
      for (const path of this.shapes) path.setStyle({ stroke: !state.layers.fronts })
    const same = key.every((part, i) => part === this.frontsKey[i])
    this.frontsKey = key
    const hidden = this.atlas.holders.map((_, holder) => state.hiddenParties.has(this.partyId(holder)))
    const isDrawn = ({ left, right }: Part) =>
      // The lower one is on the left, and none is the highest.
      state.layers.fronts && right !== NO_HOLDER && !(hidden[left] && hidden[right])
    if (step && same) this.fronts!.update(step.gone, step.come.filter(isDrawn), this.strokes!)
    else this.fronts!.reset([...this.evolving.parts].filter(isDrawn), this.strokes!)
  }

  /** Arcs to pixels, when zoom or pixel origin are others than before. */
  private project(): void {
    const [zoom, origin] = [this._map.getZoom(), this._map.getPixelOrigin()]
    const frame = [zoom, origin.x, origin.y].join()
    if (frame === this.frame) return
    this.frame = frame
    const { topology } = this.atlas
    const view = { size: worldSize(zoom), x: origin.x, y: origin.y }
    this.strokes = new Strokes(topology, arcPixels(this.world, topology.start, view, MIN_STEP), TOLERANCE)
    const outline = evolvingChains(topology)
    outline.update(new Uint8Array(topology.cellCount))
    this.known!.setD(shapesOf(topology, [...outline.parts], this.strokes, new Set([0])).get(0) ?? '')
    this.fronts!.resize(zoom)
  }

  private wear(theme: Theme, patterns: boolean): void {
    this.theme = theme
    this.patterns = patterns
    const { known, control } = this.renderers!
    const pairs = this.atlas.holders.flatMap(({ between }) => (between ? [between] : []))
    const defs = pairs.map(([a, b]) => contestedPattern(this.id(a), this.id(b), theme, UNITS))
    if (patterns) defs.push(...this.atlas.parties.map(({ id }) => partyPattern(id, theme, UNITS)))
    setDefs(control, defs.join(''))
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
    if (this.patterns) return partyFill(this.partyId(holder), theme)
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
