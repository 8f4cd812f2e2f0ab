/**
 * What publishers said that the map can measure, and what measuring gives. Nothing here is worded: panels turn it into
 * sentences, so that another ledger gives another verdict.
 */
import type { Alignment, Day, Evidence, Precision } from '../types'

/** What a claim can be measured by; geodata/README.md explains each. */
export const MEASURE_NAMES = [
  'count_changes',
  'count_named',
  'region_share',
  'region_gain_share',
  'road_share',
  'first_change',
  'area_gain',
] as const
export type MeasureName = (typeof MEASURE_NAMES)[number]

/** The unit of a claimed and of a measured figure; a `date` is a `Day`. */
export type Unit = 'places' | 'percent' | 'date' | 'km2'

/** What a publisher said. */
export interface Claim {
  readonly id: string
  /** The day it was said. */
  readonly day: Day
  readonly publisher: string
  readonly alignment: Alignment
  readonly statement: string
  readonly measure: MeasureName
  /** As in `measure_args` of claims.csv. */
  readonly args: Readonly<Record<string, string>>
  /** A number in the claim's unit, or a date. */
  readonly claimed: string
  readonly unit: Unit
  readonly url: string
  readonly note: string
}

/** A locality that a publisher's list names. */
export interface ListEntry {
  readonly name: string
  /** Index into `Atlas.places`; −1 where no fact speaks of the place. */
  readonly place: number
  readonly note: string
}

/** The part of `Details` that claims are held against. */
export interface ClaimFacts {
  readonly claims: readonly Claim[]
  /** Publishers' lists by id, in their order. */
  readonly lists: Readonly<Record<string, readonly ListEntry[]>>
  /** Indexes into `Atlas.places` by tag, for the tags that claims name. */
  readonly tags: Readonly<Record<string, readonly number[]>>
}

/** A figure and how far it may be off; `low ≤ value ≤ high`. */
export interface Range {
  readonly low: number
  readonly value: number
  readonly high: number
}

/**
 * A claim against a figure: within its range; more than its upper end; fewer (less, earlier) than its lower end; in
 * agreement by one way of measuring and not by another; or nothing known to measure it on.
 */
export type Verdict = 'consistent' | 'more' | 'fewer' | 'partly' | 'untellable'

/** What exactly was measured; panels word it with the reading's `words`. */
export type ReadingKind =
  'changes' | 'settlements' | 'named' | 'share' | 'shareWithin' | 'gain' | 'held' | 'road' | 'first' | 'area'

/** One way to measure a claim, and its figure. */
export interface Reading {
  readonly kind: ReadingKind
  readonly range: Range
  readonly verdict: Verdict
  /** What the kind leaves open. */
  readonly from?: Day
  readonly until?: Day
  /** Index into `Atlas.parties`. */
  readonly party?: number
  /** A region's id or a tag. */
  readonly region?: string
  readonly withinKm?: number
  readonly road?: string
  readonly findings: readonly Finding[]
}

/** What else measuring shows; panels word it. Places are indexes into `Atlas.places`. */
export type Finding =
  /** Passed and lost again within the days. */
  | { readonly kind: 'lostAgain'; readonly places: readonly number[] }
  /** Counted, but not on the map. */
  | { readonly kind: 'noPosition'; readonly places: readonly number[] }
  /** In the region or on the road, but not the party's. */
  | { readonly kind: 'notHeld'; readonly places: readonly number[] }
  | { readonly kind: 'places'; readonly held: number; readonly total: number }
  /** The part of the figure that rests on reports that name the place, in the reading's unit. */
  | { readonly kind: 'documented'; readonly amount: number }
  /** How much of the range the fronts make up, to either side, in the reading's unit. */
  | { readonly kind: 'fronts'; readonly minus: number; readonly plus: number }
  /** Since when the share has been as high without a break, and the last day before that on which it was; null: none. */
  | { readonly kind: 'asHigh'; readonly since: Day; readonly before: Day | null }
  /** The area of which the figure is a share, km². */
  | { readonly kind: 'base'; readonly km2: number }
  /** Kilometres, of the kilometres where something is known. */
  | { readonly kind: 'length'; readonly km: number; readonly totalKm: number }
  /** A stretch in other hands; `holder` indexes `Atlas.holders`. */
  | {
      readonly kind: 'cut'
      readonly fromKm: number
      readonly toKm: number
      readonly holder: number
      readonly place: number
    }
  /** Places that passed to the party by day. */
  | { readonly kind: 'perDay'; readonly days: readonly { readonly day: Day; readonly count: number }[] }

/** Where a place stands towards a claim. */
export type Status =
  /** Passed to the party within the days. */
  | 'onDay'
  /** Passed within three days of them, or may have. */
  | 'near'
  /** The party had it already. */
  | 'already'
  /** Passed at another time. */
  | 'other'
  /** Never passed to the party. */
  | 'never'
  /** No fact speaks of it. */
  | 'unmatched'

/** One place of a claim. */
export interface ClaimPlace {
  /** As spelt in the publisher's list; null where the ledger alone names it. */
  readonly name: string | null
  /** Index into `Atlas.places`, or −1. */
  readonly place: number
  readonly status: Status
  /** The change that decides the status. */
  readonly day: Day | null
  readonly precision: Precision | null
  readonly evidence: Evidence | null
  /** Lost again within the days. */
  readonly lostAgain: boolean
  /** The list names it under an earlier name already. */
  readonly repeats: boolean
}

/** A claim measured. */
export interface Measurement {
  readonly claim: Claim
  /** In the claim's unit; a date as a `Day`. */
  readonly claimed: number
  /** The claim says "more than": the figure alone is its lower end. */
  readonly above: boolean
  /** At least one; the first is the one the claim's words ask for. */
  readonly readings: readonly Reading[]
  readonly verdict: Verdict
  /** Place by place; empty where the claim is about no places one by one. */
  readonly places: readonly ClaimPlace[]
  /** What to show on the map: a day, and the places that should be in view. */
  readonly day: Day
  readonly inView: readonly number[]
}

/** A reading before it is held against the claim. */
export type Figure = Omit<Reading, 'verdict'>

/** What one measure gives. */
export interface Measured extends Pick<Measurement, 'places' | 'day' | 'inView'> {
  readonly readings: readonly Figure[]
}
