/** Which look each cell wears over its party's fill: a class of evidence and how far it is veiled, as one label. */
import { DISPUTED, NO_EVIDENCE } from '../../core/evidence/classes'
import { NO_HOLDER } from '../../core/holders'
import type { Atlas } from '../../core/types'
import { CERTAINTY_STEPS, GROUNDS, type Ground } from '../../theme/grounds'

/** Steps of veil within a class: 0 where the surface is sure. */
export const STEPS = CERTAINTY_STEPS.length + 1

/** The label of a class at a step, as the cells bear it. */
export const labelOf = (ground: Ground, step: number) => GROUNDS.indexOf(ground) * STEPS + step

/**
 * Labels by cell in the look that shows evidence. What is documented and sure wears nothing; what is disputed is so at
 * any certainty.
 * @param holders holder by cell as shown
 */
export function evidenceLabels(
  holders: Uint8Array,
  evidence: Uint8Array,
  certainty: Float32Array,
): Uint8Array {
  const plain = labelOf('documented', 0)
  return holders.map((holder, cell) => {
    const ground = evidence[cell]!
    if (holder === NO_HOLDER || ground === NO_EVIDENCE) return NO_HOLDER
    if (ground === DISPUTED) return labelOf('disputed', 0)
    const label = ground * STEPS + stepOf(certainty[cell]!)
    return label === plain ? NO_HOLDER : label
  })
}

/** Labels by cell in the look that shows control: what the version's tellers do not report themselves is veiled. */
export function silentLabels(holders: Uint8Array, told: Uint8Array): Uint8Array {
  const silent = labelOf('silent', 0)
  return holders.map((holder, cell) => (holder === NO_HOLDER || told[cell] ? NO_HOLDER : silent))
}

/** Holders with those of hidden parties switched off: nothing lies over what is not drawn. */
export function drawnHolders(
  atlas: Atlas,
  holders: Uint8Array,
  hiddenParties: ReadonlySet<string>,
): Uint8Array {
  if (hiddenParties.size === 0) return holders
  const off = atlas.holders.map(({ party }) => hiddenParties.has(atlas.parties[party]!.id))
  return holders.map((holder) => (off[holder] ? NO_HOLDER : holder))
}

/** 0 from the first of `CERTAINTY_STEPS` on, one more below each. */
function stepOf(certainty: number): number {
  return CERTAINTY_STEPS.filter((least) => certainty < least).length
}
