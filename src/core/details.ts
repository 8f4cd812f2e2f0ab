/**
 * What is read after the first picture: sources, notes, aliases, milestones. `types` gives these names out too.
 */
import type { ClaimFacts } from './claims/types'
import type { Alignment, Confidence, Day, PartyId, Precision, SourceId } from './types'

export interface Source {
  readonly id: SourceId
  readonly publisher: string
  readonly title: string
  /** http(s) address, or '' where none is known. */
  readonly url: string
  /** As the source states it: `YYYY-MM-DD`, or ''. */
  readonly date: string
  readonly kind: string
  readonly alignment: Alignment
}

export type EventKind =
  | 'baseline'
  | 'capture'
  | 'recapture'
  | 'withdrawal'
  | 'claim'
  | 'inferred'
  | 'area'
  | 'anchor'
  | 'reclassified'

/** What the facts say of event `i` beyond its columns; same order as `Atlas.events`. */
export interface EventDetail {
  readonly kind: EventKind
  /** Indexes into `Details.sources`. Empty: no source was read. */
  readonly sources: readonly number[]
  readonly note: string
}

export interface Milestone {
  readonly day: Day
  readonly precision: Precision
  readonly kind: string
  readonly title: string
  readonly detail: string
  readonly sources: readonly number[]
}

/** `turkish-post`: an observation post of the Turkish army. */
export type PresenceKind = 'turkish-post'

/** Someone at a place who does not hold it: presence changes no fill and no area. */
export interface Presence {
  readonly place: number
  /** Where it bears another name than the place, which is then only the nearest one known; else ''. */
  readonly name: string
  readonly kind: PresenceKind
  /** The first day of which the facts speak. */
  readonly from: Day
  readonly precision: Precision
  /** The first day without it; null where the facts do not say. */
  readonly to: Day | null
  readonly basis: string
  readonly sources: readonly number[]
}

/** A version of events that the ledger does not follow, and why. */
export interface Disputed {
  readonly day: Day
  readonly precision: Precision
  readonly place: number
  readonly before: PartyId
  readonly party: PartyId
  readonly confidence: Confidence
  readonly sources: readonly number[]
  readonly note: string
  readonly why: string
}

/** What is read after the first picture: sources, notes, aliases, milestones, claims. */
export interface Details extends ClaimFacts {
  /** The version of the facts: the same as the atlas's, or the two do not belong together. */
  readonly hash: string
  readonly sources: readonly Source[]
  readonly events: readonly EventDetail[]
  /** Other spellings by place, in the order of `Atlas.places`. */
  readonly aliases: readonly (readonly string[])[]
  /** What the point of each place rests on. */
  readonly positionBasis: readonly string[]
  readonly milestones: readonly Milestone[]
  /** By first day. */
  readonly presence: readonly Presence[]
  readonly disputed: readonly Disputed[]
}
