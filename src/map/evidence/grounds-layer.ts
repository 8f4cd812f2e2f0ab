/**
 * What the surface rests on, drawn over it: one path for each class of evidence and step of certainty, made when first
 * asked for and redrawn in place. In the plain look it draws nothing and computes nothing.
 */
import type { Atlas } from '../../core/types'
import { selectCertainty, selectEvidence } from '../../state/evidence'
import { memo, selectTold, selectVisibleHolders } from '../../state/selectors'
import type { AppState } from '../../state/state'
import type { Theme } from '../../theme'
import { GROUND_LOOKS, GROUNDS } from '../../theme/grounds'
import type { Side } from '../panes'
import { CURVE_UNITS, type Curves } from '../surface/curves'
import { shapesOf } from '../surface/one-day'
import type { SurfacePath } from '../surface/surface-path'
import { TracedLayer } from '../traced-layer'
import { drawnHolders, evidenceLabels, silentLabels, STEPS } from './grounds'
import { groundFill, groundPattern } from './marks'

export class GroundsLayer extends TracedLayer {
  private readonly paths = new Map<number, SurfacePath>()
  /** Whose patterns are defined. */
  private worn: Theme | null = null
  private readonly drawnHolders = memo(drawnHolders)
  private readonly evidenceLabels = memo(evidenceLabels)
  private readonly silentLabels = memo(silentLabels)

  /** @param side of two days, whose panes it draws in */
  constructor(atlas: Atlas, side: Side = '') {
    super(atlas, 'grounds', side)
  }

  override onRemove(): this {
    this.paths.clear()
    this.worn = null
    return super.onRemove()
  }

  protected source(state: AppState) {
    const labels = this.labels(state)
    return labels && ([labels] as const)
  }

  protected trace(curves: Curves | null, state: AppState, theme: Theme): void {
    const labels = curves && this.labels(state)
    if (labels) this.net.update(labels)
    const shapes = labels ? shapesOf(curves, this.net, GROUNDS.length * STEPS) : []
    const known = this.paths.size
    shapes.forEach((d, label) => d !== '' && this.pathOf(label, theme))
    if (this.paths.size > known) this.stack()
    this.paths.forEach((path, label) => path.setD(shapes[label] ?? ''))
  }

  protected wear(theme: Theme): void {
    if (this.paths.size === 0) return
    const patterns = GROUNDS.flatMap((ground) =>
      Array.from({ length: STEPS }, (_, step) => groundPattern(ground, step, theme, CURVE_UNITS)),
    )
    this.define(patterns.join(''))
    this.worn = theme
    this.paths.forEach((path, label) => this.dress(path, label, theme))
  }

  /** In an order of their own: edges overlap, and the picture must not tell which path was made first. */
  private stack(): void {
    for (const label of [...this.paths.keys()].sort((a, b) => a - b)) this.paths.get(label)!.bringToFront()
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
    const path = this.area({ stroke: GROUND_LOOKS[ground].outlined, weight: 1.6 })
    path.getElement()!.setAttribute('data-evidence', ground)
    path.getElement()!.setAttribute('data-step', String(label % STEPS))
    this.paths.set(label, path)
    if (this.worn === theme) this.dress(path, label, theme)
    else this.wear(theme)
  }

  private dress(path: SurfacePath, label: number, theme: Theme): void {
    const ground = GROUNDS[Math.floor(label / STEPS)]!
    path.setStyle({ fillColor: groundFill(ground, label % STEPS), color: theme.label })
  }
}
