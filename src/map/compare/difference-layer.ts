/**
 * What changed hands between two days, over the paled surface of the later one: filled in the colour of who gained it,
 * hatched in that of who lost it, outlined. What is known on one of the days alone has a dashed outline.
 */
import type L from 'leaflet'
import type { DifferencePair } from '../../core/difference'
import { NO_HOLDER } from '../../core/holders'
import type { Atlas } from '../../core/types'
import { selectDifference } from '../../state/compare'
import type { AppState } from '../../state/state'
import type { Theme } from '../../theme'
import type { Curves } from '../surface/curves'
import { CURVE_UNITS } from '../surface/curves'
import { shapesOf } from '../surface/one-day'
import { contestedFill, contestedPattern, partyFill, partyPattern } from '../surface/hatch'
import type { SurfacePath } from '../surface/surface-path'
import { TracedLayer } from '../traced-layer'
import { lostFill, lostPattern } from './hatch'

const OPACITY = 0.86

interface Patch {
  readonly pair: DifferencePair
  readonly gained: SurfacePath
  readonly lost: SurfacePath
}

export class DifferenceLayer extends TracedLayer {
  private readonly patches = new Map<string, Patch>()

  constructor(atlas: Atlas) {
    super(atlas, 'difference')
  }

  override onAdd(map: L.Map): this {
    super.onAdd(map)
    this.root().setAttribute('opacity', String(OPACITY))
    return this
  }

  override onRemove(): this {
    this.patches.clear()
    return super.onRemove()
  }

  protected source(state: AppState) {
    return [selectDifference(state), state.hiddenParties]
  }

  protected trace(curves: Curves, state: AppState, theme: Theme): void {
    const { pairs, pairByCell } = selectDifference(state)
    this.net.update(pairByCell)
    const shapes = shapesOf(curves, this.net, pairs.length)
    const shown = new Map<string, string>()
    const known = this.patches.size
    pairs.forEach((pair, i) => {
      if (this.isHidden(pair, state)) return
      this.patchOf(pair, theme)
      shown.set(keyOf(pair), shapes[i]!)
    })
    if (this.patches.size > known) this.stack()
    this.patches.forEach(({ gained, lost }, key) => {
      gained.setD(shown.get(key) ?? '')
      lost.setD(shown.get(key) ?? '')
    })
  }

  protected wear(theme: Theme): void {
    const { holders, parties } = this.atlas
    const pairs = holders.flatMap(({ between }) => (between ? [between] : []))
    const fills = [
      ...pairs.map(([a, b]) => contestedPattern(parties[a]!.id, parties[b]!.id, theme, CURVE_UNITS)),
      ...(theme.forced ? parties.map(({ id }) => partyPattern(id, theme, CURVE_UNITS)) : []),
    ]
    // Names of their own: what is referred to must not lie in a pane that is switched off.
    const named = fills.join('').replaceAll(/id="([^"]+)"/g, 'id="$1-gained"')
    this.define(named + parties.map(({ id }) => lostPattern(id, theme, CURVE_UNITS)).join(''))
    this.patches.forEach((patch) => this.dress(patch, theme))
  }

  /** In an order of their own: edges overlap, and the picture must not tell which patch was made first. */
  private stack(): void {
    for (const key of [...this.patches.keys()].sort()) {
      const { gained, lost } = this.patches.get(key)!
      gained.bringToFront()
      lost.bringToFront()
    }
  }

  /** With who holds it now; who has lost it, where nobody does. */
  private isHidden({ from, to }: DifferencePair, { hiddenParties }: AppState): boolean {
    return hiddenParties.has(this.party(to === NO_HOLDER ? from : to))
  }

  private patchOf(pair: DifferencePair, theme: Theme): void {
    const key = keyOf(pair)
    if (this.patches.has(key)) return
    const patch = {
      pair,
      gained: this.area({ stroke: false }),
      lost: this.area({ weight: 1.2, dashArray: pair.kind === 'changed' ? '' : '4 3' }),
    }
    const marks = { kind: pair.kind, gained: this.party(pair.to), lost: this.party(pair.from) }
    for (const [name, value] of Object.entries(marks)) {
      patch.gained.getElement()!.setAttribute(`data-${name}`, value)
    }
    this.patches.set(key, patch)
    this.dress(patch, theme)
  }

  private dress({ gained, lost, pair: { from, to } }: Patch, theme: Theme): void {
    gained.setStyle({ fillColor: this.fill(to, theme) })
    lost.setStyle({
      fillColor: from === NO_HOLDER ? 'none' : lostFill(this.party(from)),
      color: theme.label,
    })
  }

  private fill(holder: number, theme: Theme): string {
    const entry = this.atlas.holders[holder]
    if (!entry) return theme.land
    const [a, b] = (entry.between ?? []).map((party) => this.atlas.parties[party]!.id)
    const fill = a && b ? contestedFill(a, b) : plainFill(this.party(holder), theme)
    return fill.replace(')', '-gained)')
  }

  /** Of a holder; `unknown` for none. */
  private party(holder: number): string {
    const entry = this.atlas.holders[holder]
    return entry ? this.atlas.parties[entry.party]!.id : 'unknown'
  }
}

/** Patterns would mix with the hatches: where hues can tell parties apart they do. */
const plainFill = (party: string, theme: Theme) =>
  theme.forced ? partyFill(party, theme) : (theme.parties[party]?.fill ?? theme.land)

const keyOf = ({ kind, from, to }: DifferencePair) => `${kind} ${from} ${to}`
