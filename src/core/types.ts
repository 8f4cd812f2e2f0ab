/**
 * The words of the atlas. Everything else speaks in these types.
 *
 * A place is held by a holder over a spell `[from, to)`; the place's cell carries that holder on the surface.
 * Cell `i` belongs to place `i`: places with a cell come first in `Atlas.places`. After these cells come pieces cut from
 * their rims (`core/cells`), which may be held by another than their place.
 */
export type {
  Details,
  Disputed,
  EventDetail,
  EventKind,
  Milestone,
  Presence,
  PresenceKind,
  Source,
} from './details'

declare const brand: unique symbol
type Brand<T, Name extends string> = T & { readonly [brand]: Name }

/** Whole days since 1970-01-01 (UTC). Arithmetic is exact; no time zone takes part. */
export type Day = Brand<number, 'Day'>
/** A calendar date, `YYYY-MM-DD`. */
export type IsoDay = Brand<string, 'IsoDay'>
/** Square kilometres on the WGS 84 ellipsoid. */
export type Km2 = Brand<number, 'Km2'>
/** Kilometres. */
export type Km = Brand<number, 'Km'>
export type PlaceId = Brand<string, 'PlaceId'>
export type PartyId = Brand<string, 'PartyId'>
export type RegionId = Brand<string, 'RegionId'>
export type SourceId = Brand<string, 'SourceId'>

export type Language = 'en' | 'fr' | 'ar'
/** A text in the three languages of the interface. */
export type Names = Readonly<Record<Language, string>>

/** How exact the day of a change is. The order is the code on the wire. */
export const PRECISIONS = ['day', 'approx', 'month', 'year'] as const
export type Precision = (typeof PRECISIONS)[number]

/** How sure a change is, by its source. The order is the code on the wire. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** What a spell rests on. The order is the code on the wire, from strongest to weakest. */
export const EVIDENCES = ['documented', 'area', 'inferred', 'general'] as const
export type Evidence = (typeof EVIDENCES)[number]

/** Which side a publisher stands nearest to: an editorial coding by publisher. */
export const ALIGNMENTS = ['independent', 'gov', 'opp', 'turkey', 'sdf', 'isis', 'unknown'] as const
export type Alignment = (typeof ALIGNMENTS)[number]

/** A party under the name it bore in a period; `to` is exclusive, null while the name lasts. */
export interface PartyName {
  readonly from: Day
  readonly to: Day | null
  readonly name: Names
  /** A shorter name for tight places. */
  readonly short: Names
  /** One line: who is folded in. */
  readonly definition: Names
}

/** Who can hold a place, with its names over the years. */
export interface Party {
  readonly id: PartyId
  readonly names: readonly PartyName[]
}

/** What a cell can be filled with: a party, or a place contested between two parties. */
export interface Holder {
  /** Index into `Atlas.parties`: the party, or the party `contested`. */
  readonly party: number
  /** Indexes into `Atlas.parties` of the two sides, for a contested holder. */
  readonly between: readonly [number, number] | null
}

/** An area region: every place belongs to exactly one. */
export interface Region {
  readonly id: RegionId
  readonly name: Names
}

export type PlaceKind =
  'city' | 'town' | 'village' | 'quarter' | 'hill' | 'estate' | 'base' | 'airbase' | 'camp' | 'crossing'

export interface Place {
  readonly id: PlaceId
  readonly name: string
  readonly nameAr: string
  readonly kind: PlaceKind
  /** WGS 84 degrees; null for a place that no source locates: kept in the lists, not drawn. */
  readonly lon: number | null
  readonly lat: number | null
  /** How far the true position may lie from the point, metres. */
  readonly precisionM: number
  /** Index into `Atlas.regions`. */
  readonly region: number
  /** Index of the place whose point this one shares (a hill beside its village); null otherwise. */
  readonly sharesPointWith: number | null
}

/**
 * The planar map of cells. Arc `a` runs from node `from[a]` to node `to[a]` through points
 * `start[a] .. start[a + 1]` of `xy`, with cell `left[a]` on its left and `right[a]` on its right; −1 is outside.
 */
export interface Topology {
  /** lon, lat pairs, WGS 84 degrees. */
  readonly xy: Float64Array
  readonly start: Uint32Array
  readonly from: Int32Array
  readonly to: Int32Array
  readonly left: Int32Array
  readonly right: Int32Array
  readonly nodeCount: number
  readonly cellCount: number
}

/** Cells cut from the rims of places' cells, in the order of the cells; parallel columns. */
export interface Pieces {
  /** The place whose cell it was cut from. */
  readonly place: Int32Array
  /** WGS 84 degrees: where reports are asked who holds it. */
  readonly lon: Float64Array
  readonly lat: Float64Array
}

/**
 * The times at which pieces are held by another than their place, worked out ahead for one history (`of`): a page need not
 * ask all reports before its first picture. By piece, as in `Spells`.
 */
export interface Outweighed {
  readonly of: Spells
  readonly first: Uint32Array
  readonly from: Int32Array
  /** Exclusive; `Infinity` while it lasts. */
  readonly until: Float64Array
  /** The place whose report speaks for the holder most. */
  readonly speaker: Int32Array
}

/** Everything that a facts row says of one change of hands; parallel columns, ordered by place, then day. */
export interface Events {
  /** Events of place `p` are `first[p] .. first[p + 1]`. */
  readonly first: Uint32Array
  readonly day: Int32Array
  /** Index into `Atlas.holders`. */
  readonly holder: Uint8Array
  /** Index into EVIDENCES, PRECISIONS, CONFIDENCES. */
  readonly evidence: Uint8Array
  readonly precision: Uint8Array
  readonly confidence: Uint8Array
}

/** Spells that last at least a day; parallel columns, ordered by place, then day. The end is the next one's start. */
export interface Spells {
  readonly first: Uint32Array
  readonly from: Int32Array
  readonly holder: Uint8Array
  /** The event that opened the spell. */
  readonly event: Uint32Array
}

/** A day of the story with a title and one neutral line. */
export interface NamedDay {
  readonly day: Day
  readonly title: Names
  readonly line: Names
}

/** A piece of road inside one cell. */
export interface Stretch {
  /** Cell index; −1 where nothing is known. */
  readonly cell: number
  /** Index of the place that the cell leads to; −1 where nothing is known. */
  readonly place: number
  /** Kilometres from the road's first point. */
  readonly fromKm: Km
  readonly toKm: Km
  /** lon, lat pairs, WGS 84 degrees. */
  readonly line: readonly (readonly [number, number])[]
}

export interface Road {
  readonly id: string
  readonly name: Names
  /** How far the drawn line may lie from the road, metres (largest of its waypoints). */
  readonly precisionM: number
  readonly lengthKm: Km
  readonly stretches: readonly Stretch[]
}

/** Which version of the facts this atlas was built from. */
export interface FactsVersion {
  /** The first 12 hexadecimal digits of SHA-256 over the facts tables. */
  readonly hash: string
  /** The day the facts were last edited, as the editors state it. */
  readonly date: IsoDay
}

/** All that the first picture needs, all years included. */
export interface Atlas {
  readonly facts: FactsVersion
  /** The days the atlas speaks of, both included. */
  readonly firstDay: Day
  readonly lastDay: Day
  /** Beyond this distance from every place nothing is said. */
  readonly limitKm: Km
  readonly parties: readonly Party[]
  readonly holders: readonly Holder[]
  readonly regions: readonly Region[]
  readonly places: readonly Place[]
  readonly topology: Topology
  /** The last cells; none where left out. */
  readonly pieces?: Pieces
  readonly outweighed?: Outweighed
  /** Area by cell. */
  readonly cellKm2: Float64Array
  readonly events: Events
  readonly spells: Spells
  /** Days within the atlas on which a place changed hands, the first day, and the named days; ascending. */
  readonly snapshots: readonly Day[]
  readonly named: readonly NamedDay[]
  readonly roads: readonly Road[]
}
