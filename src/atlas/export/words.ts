/** What rows and features say of a holder and of a spell: the same words in every format. */
import { addDays, isoDay } from '../../core/day'
import type { Spell } from '../../core/lookup'
import { CONFIDENCES, EVIDENCES, PRECISIONS, type Atlas, type Day } from '../../core/types'
import type { Exported, GeoOptions } from './file'

/** Ids and the English name of the day; `between` only of a contested holder. */
export interface HolderWords {
  readonly party: string | null
  readonly party_name: string | null
  readonly between: string | null
}

/** @param holder index into `Atlas.holders`; any other (`NO_HOLDER`): nobody is known */
export function holderWords({ holders, parties }: Atlas, holder: number, day: Day): HolderWords {
  const entry = holders[holder]
  if (!entry) return { party: null, party_name: null, between: null }
  const { id, names } = parties[entry.party]!
  return {
    party: id,
    party_name: (names.findLast(({ from }) => from <= day) ?? names[0])?.name.en ?? id,
    between: entry.between?.map((side) => parties[side]!.id).join('|') ?? null,
  }
}

/**
 * What the start of a spell rests on; `sources` are ids, null while the details are unread.
 * @param outweighed ground held as the reports round about say: no report names it
 */
export function groundWords({ atlas, details }: Exported, { event }: Spell, outweighed = false) {
  const { events } = atlas
  return {
    start_precision: PRECISIONS[events.precision[event]!]!,
    evidence: outweighed ? 'inferred' : EVIDENCES[events.evidence[event]!]!,
    confidence: CONFIDENCES[events.confidence[event]!]!,
    sources: details && details.events[event]!.sources.map((source) => details.sources[source]!.id).join('|'),
  }
}

/** `end` is exclusive and null while it lasts; the inclusive pair is written on demand. */
export function timeWords(from: Day, to: Day | null, { inclusive }: GeoOptions) {
  const start = isoDay(from)
  const end = to === null ? null : isoDay(to)
  return inclusive
    ? { start, end, begin: start, end_inclusive: to === null ? null : isoDay(addDays(to, -1)) }
    : { start, end }
}

/** JSON-FG: the last day is included, `..` while it lasts. */
export function timeOf(from: Day, to: Day | null) {
  return { interval: [isoDay(from), to === null ? '..' : isoDay(addDays(to, -1))] }
}
