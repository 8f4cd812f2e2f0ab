/**
 * What changed hands between two days, over the paled surface of the later one: filled in the colour of who gained it,
 * hatched in that of who lost it, outlined. What is known on one of the days alone has a dashed outline.
 */
import L from 'leaflet'
import type { DifferencePair } from '../../core/difference'
import { NO_HOLDER } from '../../core/holders'
import { surfaceOf, type ArcGeometry } from '../../core/surface'
import type { Atlas } from '../../core/types'
import { selectDifference } from '../../state/compare'
import type { AppState } from '../../state/state'
import type { Theme } from '../../theme'
import { setDefs, svgIn, svgParts } from '../leaflet-internals'
import { paneOf } from '../panes'
import { contestedFill, contestedPattern } from '../surface/hatch'
import { ringsPath, UNITS } from '../surface/path-string'
import { projectorOf } from '../surface/projector'
import { SurfacePath } from '../surface/surface-path'
import type { StoreLayer } from '../use-store-layer'
import { lostFill, lostPattern } from './hatch'

/** How far a rounded corner may stray from its true curve, pixels: as the surface's. */
const TOLERANCE = 0.2
const OPACITY = 0.86

interface Patch {
  readonly pair: DifferencePair
  readonly gained: SurfacePath
  readonly lost: SurfacePath
}

export class DifferenceLayer extends L.Layer implements StoreLayer {
  private readonly atlas: Atlas
  private readonly project: (map: L.Map) => ArcGeometry
  private geometry: ArcGeometry | null = null
  private renderer: L.Renderer | null = null
  private readonly patches = new Map<string, Patch>()
  private drawn: readonly unknown[] = []
  private theme: Theme | null = null
  private state: AppState | null = null

  constructor(atlas: Atlas) {
    super()
    this.atlas = atlas
    this.project = projectorOf(atlas)
  }

  override onAdd(map: L.Map): this {
    this.renderer = svgIn(map, paneOf(map, 'difference'))
    const root = svgParts(this.renderer)._rootGroup
    root.setAttribute('transform', `scale(${1 / UNITS})`)
    root.setAttribute('opacity', String(OPACITY))
    return this
  }

  override onRemove(): this {
    this.renderer?.remove()
    this.patches.clear()
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
    if (!dressed) this.wear(theme)
    const difference = selectDifference(state)
    const geometry = (this.geometry ??= this.project(this._map))
    const now = [difference, geometry, state.hiddenParties]
    if (now.every((part, i) => part === this.drawn[i])) return
    this.drawn = now
    const { shapes } = surfaceOf(this.atlas.topology, difference.pairByCell, geometry, TOLERANCE)
    const shown = new Map<string, string>()
    difference.pairs.forEach((pair, i) => {
      if (this.isHidden(pair, state)) return
      this.patchOf(pair, theme)
      shown.set(keyOf(pair), ringsPath(shapes.get(i) ?? []))
    })
    this.patches.forEach(({ gained, lost }, key) => {
      gained.setD(shown.get(key) ?? '')
      lost.setD(shown.get(key) ?? '')
    })
  }

  /** With who holds it now; who has lost it, where nobody does. */
  private isHidden({ from, to }: DifferencePair, { hiddenParties }: AppState): boolean {
    return hiddenParties.has(this.party(to === NO_HOLDER ? from : to))
  }

  private patchOf(pair: DifferencePair, theme: Theme): void {
    const key = keyOf(pair)
    if (this.patches.has(key)) return
    const options = { renderer: this.renderer!, fill: true, fillOpacity: 1, fillRule: 'evenodd' } as const
    const dashArray = pair.kind === 'changed' ? '' : `${4 * UNITS} ${3 * UNITS}`
    const patch = {
      pair,
      gained: new SurfacePath({ ...options, stroke: false }).addTo(this._map),
      lost: new SurfacePath({ ...options, weight: 1.2 * UNITS, opacity: 1, dashArray }).addTo(this._map),
    }
    const marks = { kind: pair.kind, gained: this.party(pair.to), lost: this.party(pair.from) }
    for (const [name, value] of Object.entries(marks)) {
      patch.gained.getElement()!.setAttribute(`data-${name}`, value)
    }
    this.patches.set(key, patch)
    this.dress(patch, theme)
  }

  private wear(theme: Theme): void {
    const { holders, parties } = this.atlas
    const pairs = holders.flatMap(({ between }) => (between ? [between] : []))
    // Names of their own: what is referred to must not lie in a pane that is switched off.
    const contested = pairs
      .map(([a, b]) => contestedPattern(parties[a]!.id, parties[b]!.id, theme, UNITS))
      .join('')
      .replaceAll(/id="([^"]+)"/g, 'id="$1-gained"')
    setDefs(this.renderer!, contested + parties.map(({ id }) => lostPattern(id, theme, UNITS)).join(''))
    this.patches.forEach((patch) => this.dress(patch, theme))
  }

  private dress({ gained, lost, pair: { from, to } }: Patch, theme: Theme): void {
    gained.setStyle({ fillColor: this.fill(to, theme) })
    lost.setStyle({
      fillColor: from === NO_HOLDER ? 'none' : lostFill(this.party(from)),
      color: theme.label,
    })
  }

  private fill(holder: number, theme: Theme): string {
    const between = this.atlas.holders[holder]?.between
    if (!between) return theme.parties[this.party(holder)]?.fill ?? theme.land
    const [a, b] = between.map((party) => this.atlas.parties[party]!.id)
    return contestedFill(a!, b!).replace(')', '-gained)')
  }

  /** Of a holder; `unknown` for none. */
  private party(holder: number): string {
    const entry = this.atlas.holders[holder]
    return entry ? this.atlas.parties[entry.party]!.id : 'unknown'
  }
}

const keyOf = ({ kind, from, to }: DifferencePair) => `${kind} ${from} ${to}`
