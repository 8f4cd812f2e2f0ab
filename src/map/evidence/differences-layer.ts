/** Outlines of what the version told holds otherwise than the ledger: a dashed line in a light casing. */
import type L from 'leaflet'
import type { Atlas } from '../../core/types'
import { selectDifferentCells } from '../../state/evidence'
import type { AppState } from '../../state/state'
import type { Theme } from '../../theme'
import type { Side } from '../panes'
import type { Curves } from '../surface/curves'
import { shapesOf } from '../surface/one-day'
import { DashedLine, TracedLayer } from '../traced-layer'

export class DifferencesLayer extends TracedLayer {
  private outline: DashedLine | null = null

  /** @param side of two days, whose panes it draws in */
  constructor(atlas: Atlas, side: Side = '') {
    super(atlas, 'differences', side)
  }

  override onAdd(map: L.Map): this {
    super.onAdd(map)
    const look = { casing: 4.6, line: 2.4, dashes: '5 4' }
    this.outline = new DashedLine((options) => this.path(options), look)
    this.outline.line.getElement()!.setAttribute('data-evidence', 'differs')
    return this
  }

  protected source(state: AppState) {
    const cells = selectDifferentCells(state)
    return cells && ([cells] as const)
  }

  protected trace(curves: Curves | null, state: AppState): void {
    const cells = curves && selectDifferentCells(state)
    if (cells) this.net.update(cells)
    // Cells that differ are labelled 1.
    this.outline!.setD(cells ? shapesOf(curves, this.net, 2)[1]! : '')
  }

  protected wear({ halo, label }: Theme): void {
    this.outline!.wear(halo, label)
  }
}
