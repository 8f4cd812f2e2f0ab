/** What a change rests on follows from its kind and from whether a source was read for it. */
import type { Evidence, EventKind } from '../core/types'

/**
 * The evidence of a ledger row: a reported change is documented with a source and general knowledge without one; a
 * change of name (`reclassified`) and a steadying row (`anchor`) are general knowledge. A baseline row says its own.
 */
export function evidenceOfChange(kind: Exclude<EventKind, 'baseline'>, sourceCount: number): Evidence {
  if (kind === 'area' || kind === 'inferred') return kind
  if (kind === 'anchor' || kind === 'reclassified') return 'general'
  return sourceCount > 0 ? 'documented' : 'general'
}
