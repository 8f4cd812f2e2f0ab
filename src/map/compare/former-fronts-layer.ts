/** Where the fronts of the earlier day ran and those of the later one do not: a dashed line in a light casing. */
import type L from 'leaflet'
import type { Atlas } from '../../core/types'
import { selectEarlier, selectLater } from '../../state/compare'
import { selectVisibleHolders } from '../../state/selectors'
import type { AppState } from '../../state/state'
import type { Theme } from '../../theme'
import type { Curves } from '../surface/curves'
import { linesOf } from '../surface/one-day'
import { DashedLine, TracedLayer } from '../traced-layer'
import { isFormer, onBothDays } from './former'

export class FormerFrontsLayer extends TracedLayer {
  /** In one piece: squares would cut its dashes. */
  private front: DashedLine | null = null

  constructor(atlas: Atlas) {
    super(atlas, 'formerFronts')
  }

  override onAdd(map: L.Map): this {
    super.onAdd(map)
    const look = { casing: 4, line: 1.8, dashes: '6 4' }
    this.front = new DashedLine((options) => this.path(options), look)
    this.front.line.getElement()!.setAttribute('data-front', 'former')
    return this
  }

  protected source(state: AppState) {
    if (!state.layers.fronts) return null
    return [selectVisibleHolders(selectEarlier(state)), selectVisibleHolders(selectLater(state))] as const
  }

  protected trace(curves: Curves | null, state: AppState): void {
    const days = curves && this.source(state)
    if (!days) return this.front!.setD('')
    const { labels, pairs } = onBothDays(...days)
    this.net.update(labels)
    const isDrawn = (left: number, right: number) => isFormer(pairs[left], pairs[right])
    this.front!.setD(linesOf(curves, this.net, isDrawn))
  }

  protected wear({ frontCasing, front }: Theme): void {
    this.front!.wear(frontCasing, front)
  }
}
