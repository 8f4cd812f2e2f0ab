/** Where the fronts of the earlier day ran and those of the later one do not: a dashed line in a light casing. */
import L from 'leaflet'
import { NO_HOLDER } from '../../core/holders'
import { chainsOf, type ArcGeometry, type Chain, type Line } from '../../core/surface'
import { lineOf } from '../../core/surface/line'
import type { Atlas } from '../../core/types'
import { selectEarlier, selectLater } from '../../state/compare'
import { memo, selectVisibleHolders } from '../../state/selectors'
import type { AppState } from '../../state/state'
import type { Theme } from '../../theme'
import { svgIn, svgParts } from '../leaflet-internals'
import { paneOf } from '../panes'
import { linesPath, UNITS } from '../surface/path-string'
import { projectorOf } from '../surface/projector'
import { SurfacePath } from '../surface/surface-path'
import type { StoreLayer } from '../use-store-layer'

/** How far a rounded corner may stray from its true curve, pixels: as the surface's. */
const TOLERANCE = 0.2

export class FormerFrontsLayer extends L.Layer implements StoreLayer {
  private readonly atlas: Atlas
  private readonly project: (map: L.Map) => ArcGeometry
  private geometry: ArcGeometry | null = null
  private renderer: L.Renderer | null = null
  private paths: { casing: SurfacePath; line: SurfacePath } | null = null
  private drawn: readonly unknown[] = []
  private theme: Theme | null = null
  private state: AppState | null = null

  constructor(atlas: Atlas) {
    super()
    this.atlas = atlas
    this.project = projectorOf(atlas)
  }

  override onAdd(map: L.Map): this {
    const renderer = svgIn(map, paneOf(map, 'formerFronts'))
    this.renderer = renderer
    svgParts(renderer)._rootGroup.setAttribute('transform', `scale(${1 / UNITS})`)
    const path = (options: L.PathOptions) =>
      new SurfacePath({ renderer, fill: false, opacity: 1, lineJoin: 'round', ...options }).addTo(map)
    this.paths = {
      casing: path({ weight: 4 * UNITS }),
      line: path({ weight: 1.8 * UNITS, dashArray: `${6 * UNITS} ${4 * UNITS}`, lineCap: 'butt' }),
    }
    this.paths.line.getElement()!.setAttribute('data-front', 'former')
    return this
  }

  override onRemove(): this {
    this.renderer?.remove()
    return this
  }

  override getEvents() {
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
      this.paths!.casing.setStyle({ color: theme.frontCasing })
      this.paths!.line.setStyle({ color: theme.front })
    }
    const [before, after] = [selectEarlier(state), selectLater(state)].map(selectVisibleHolders)
    const geometry = (this.geometry ??= this.project(this._map))
    const now = [before, after, geometry, state.layers.fronts]
    if (now.every((part, i) => part === this.drawn[i])) return
    this.drawn = now
    const d = state.layers.fronts ? linesPath(formerLines(this.atlas, before!, after!, geometry)) : ''
    this.paths!.casing.setD(d)
    this.paths!.line.setD(d)
  }
}

/** The earlier day stays as a rule while the later one moves. */
const formerChains = memo(chainsOf)

/** Runs of the fronts between the holders of `before` on whose two sides `after` has one holder, or none is known. */
function formerLines(
  { topology }: Atlas,
  before: Uint8Array,
  after: Uint8Array,
  geometry: ArcGeometry,
): Line[] {
  const at = (cell: number) => (cell < 0 ? NO_HOLDER : after[cell]!)
  const isGone = (signed: number) => {
    const arc = signed < 0 ? ~signed : signed
    const [left, right] = [at(topology.left[arc]!), at(topology.right[arc]!)]
    return left === right || left === NO_HOLDER || right === NO_HOLDER
  }
  return formerChains(topology, before)
    .filter(({ right }) => right !== NO_HOLDER)
    .flatMap((chain) => runsOf(chain, isGone))
    .map((run) => lineOf(run, topology, geometry, TOLERANCE))
}

/** A chain that is wanted as a whole stays so; else its runs of wanted arcs, each from node to node. */
function runsOf(chain: Chain, isWanted: (signed: number) => boolean): Chain[] {
  if (chain.arcs.every(isWanted)) return [chain]
  const runs: number[][] = []
  chain.arcs.forEach((arc, i) => {
    if (!isWanted(arc)) return
    if (i > 0 && isWanted(chain.arcs[i - 1]!)) runs.at(-1)!.push(arc)
    else runs.push([arc])
  })
  return runs.map((arcs) => ({ ...chain, arcs, closed: false }))
}
