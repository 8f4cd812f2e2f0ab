/** The words that the tables may use where a column holds one of a few values; geodata/README.md says what each means. */
import type { EventKind, PlaceKind, PresenceKind } from '../../core/types'

/** The version of the format that this reader reads. */
export const FORMAT = '1'

export const PLACE_KINDS = [
  'city',
  'town',
  'village',
  'quarter',
  'hill',
  'estate',
  'base',
  'airbase',
  'camp',
  'crossing',
] as const satisfies readonly PlaceKind[]

export const CHANGE_KINDS = [
  'capture',
  'recapture',
  'withdrawal',
  'claim',
  'inferred',
  'area',
  'anchor',
  'reclassified',
] as const satisfies readonly Exclude<EventKind, 'baseline'>[]

export const SOURCE_KINDS = [
  'agency',
  'blog',
  'encyclopaedia',
  'monitor',
  'news',
  'newspaper',
  'party-media',
  'state-media',
  'think-tank',
  'un',
] as const

export const MILESTONE_KINDS = [
  'area',
  'ceasefire',
  'government',
  'offensive',
  'opposition-internal',
  'patrol',
  'road',
  'siege',
  'talks',
  'turkish-post',
  'withdrawal',
] as const

export const PRESENCE_KINDS = ['turkish-post'] as const satisfies readonly PresenceKind[]
