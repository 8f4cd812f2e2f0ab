/**
 * What the surface rests on, drawn over it: one path for each class of evidence and step of certainty, made when first
 * asked for and redrawn in place. In the plain look it draws nothing and computes nothing.
 */
import L from 'leaflet'
import { surfaceOf, type ArcGeometry } from '../../core/surface'
import type { Atlas } from '../../core/types'
import { selectCertainty, selectEvidence } from '../../state/evidence'
import { memo, selectTold, selectVisibleHolders } from '../../state/selectors'
import type { AppState } from '../../state/state'
import type { Theme } from '../../theme'
import { GROUND_LOOKS, GROUNDS } from '../../theme/grounds'
import { setDefs, svgIn, svgParts } from '../leaflet-internals'
import { paneOf, type Side } from '../panes'
import { ringsPath, UNITS } from '../surface/path-string'
import { projectorOf } from '../surface/projector'
import { SurfacePath } from '../surface/surface-path'
import type { StoreLayer } from '../use-store-layer'
import { drawnHolders, evidenceLabels, silentLabels, STEPS } from './grounds'
import { groundFill, groundPattern } from './marks'

/** How far a rounded corner may stray from its true curve, pixels: as the surface's. */
const TOLERANCE = 0.2

export class GroundsLayer extends L.Layer implements StoreLayer {
  private readonly atlas: Atlas
  private readonly side: Side
  private readonly project: (map: L.Map) => ArcGeometry
  private geometry: ArcGeometry | null = null
  private renderer: L.Renderer | null = null
  private readonly paths = new Map<number, SurfacePath>()
  private drawn: readonly unknown[] = []
  private theme: Theme | null = null
  private state: AppState | null = null
  private readonly drawnHolders = memo(drawnHolders)
  private readonly evidenceLabels = memo(evidenceLabels)
  private readonly silentLabels = memo(silentLabels)

  /** @param side of two days, whose panes it draws in */
  constructor(atlas: Atlas, side: Side = '') {
    super()
    this.atlas = atlas
    this.side = side
    this.project = projectorOf(atlas)
  }

  override onAdd(map: L.Map): this {
    this.renderer = svgIn(map, paneOf(map, 'grounds', this.side))
    svgParts(this.renderer)._rootGroup.setAttribute('transform', `scale(${1 / UNITS})`)
    return this
  }

  override onRemove(): this {
    this.renderer?.remove()
    this.paths.clear()
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
    const dressed = theme === this.theme
    this.theme = theme
    const labels = this.labels(state)
    if (!dressed && this.paths.size > 0) this.wear(theme)
    const geometry = labels && (this.geometry ??= this.project(this._map))
    if (labels === this.drawn[0] && geometry === this.drawn[1]) return
    this.drawn = [labels, geometry]
    const shapes = labels && geometry && surfaceOf(this.atlas.topology, labels, geometry, TOLERANCE).shapes
    for (const label of shapes?.keys() ?? []) this.pathOf(label, theme)
    this.paths.forEach((path, label) => path.setD(ringsPath(shapes?.get(label) ?? [])))
  }

  /** null where nothing lies over the fills. */
  private labels(state: AppState): Uint8Array | null {
    if (state.look === 'control' && state.told === 'ledger') return null
    const holders = this.drawnHolders(state.atlas, selectVisibleHolders(state), state.hiddenParties)
    if (state.look === 'evidence')
      return this.evidenceLabels(holders, selectEvidence(state), selectCertainty(state))
    const told = selectTold(state)
    return told && this.silentLabels(holders, told)
  }

  private pathOf(label: number, theme: Theme): void {
    if (this.paths.has(label)) return
    const ground = GROUNDS[Math.floor(label / STEPS)]!
    const { outlined } = GROUND_LOOKS[ground]
    const path = new SurfacePath({
      renderer: this.renderer!,
      stroke: outlined,
      weight: 1.6 * UNITS,
      fill: true,
      fillOpacity: 1,
      fillRule: 'evenodd',
    }).addTo(this._map)
    path.getElement()!.setAttribute('data-evidence', ground)
    path.getElement()!.setAttribute('data-step', String(label % STEPS))
    this.paths.set(label, path)
    if (this.paths.size === 1) this.wear(theme)
    else this.dress(path, label, theme)
  }

  private wear(theme: Theme): void {
    const patterns = GROUNDS.flatMap((ground) =>
      Array.from({ length: STEPS }, (_, step) => groundPattern(ground, step, theme, UNITS)),
    )
    setDefs(this.renderer!, patterns.join(''))
    this.paths.forEach((path, label) => this.dress(path, label, theme))
  }

  private dress(path: SurfacePath, label: number, theme: Theme): void {
    const ground = GROUNDS[Math.floor(label / STEPS)]!
    path.setStyle({ fillColor: groundFill(ground, label % STEPS), color: theme.label })
  }
}
