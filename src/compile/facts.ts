/**
 * The facts as read from `geodata/facts`: one typed row for each row of a table, with the file and line it stands on.
 * The format of the tables is geodata/README.md; the rules they must keep are in `rules/`.
 */
import type {
  Alignment,
  Confidence,
  Day,
  Evidence,
  EventKind,
  Names,
  PlaceKind,
  Precision,
  PresenceKind,
} from '../core/types'

/** Where a row stands, for messages: `geodata/facts/ledger.csv:17`. */
export interface At {
  readonly file: string
  readonly line: number
}

/** One thing wrong with the facts. */
export interface Problem extends At {
  readonly field: string
  readonly expected: string
  readonly got: string
  /** What to do about it. */
  readonly fix: string
}

/** The files of a facts folder: name without folder (`ledger.csv`) → text. */
export type FactsFiles = Readonly<Record<string, string>>

/** atlas.csv: one row, what the whole set says of itself. */
export interface AtlasRow extends At {
  /** The version of the format, see geodata/README.md. */
  readonly format: string
  /** The day the facts were last edited. */
  readonly edited: Day
  readonly firstDay: Day
  readonly lastDay: Day
  /** Beyond this distance from every place nothing is said, kilometres. */
  readonly limitKm: number
}

/** parties.csv: a party under the name it bore in a period. */
export interface PartyRow extends At {
  readonly party: string
  readonly from: Day
  readonly to: Day | null
  readonly name: Names
  readonly short: Names
  readonly definition: Names
}

/** regions.csv: an area region and the tags of places.csv that put a place into it; first row that matches wins. */
export interface RegionRow extends At {
  readonly region: string
  readonly name: Names
  /** Empty: takes every place that no row above took. */
  readonly tags: readonly string[]
}

export interface PlaceRow extends At {
  readonly place: string
  readonly name: string
  readonly nameAr: string
  readonly aliases: readonly string[]
  readonly kind: PlaceKind
  readonly lat: number | null
  readonly lon: number | null
  readonly precisionM: number
  readonly basis: string
  readonly governorate: string
  readonly district: string
  readonly subdistrict: string
  readonly tags: readonly string[]
  /** The place whose point this one shares, or null. */
  readonly sharesPointWith: string | null
}

/** baseline.csv: who held a place before its first ledger row. */
export interface BaselineRow extends At {
  readonly place: string
  readonly date: Day
  readonly party: string
  /** The other side, where party is `contested`. */
  readonly contender: string | null
  readonly evidence: Evidence
  readonly sources: readonly string[]
  readonly basis: string
}

/** ledger.csv: a change of control. */
export interface LedgerRow extends At {
  readonly date: Day
  readonly precision: Precision
  readonly place: string
  readonly before: string
  readonly party: string
  /** The side contesting it with `before`, where party is `contested`. */
  readonly contender: string | null
  readonly kind: Exclude<EventKind, 'baseline'>
  readonly sources: readonly string[]
  readonly confidence: Confidence
  readonly note: string
}

export interface SourceRow extends At {
  readonly source: string
  readonly publisher: string
  readonly title: string
  readonly url: string
  readonly date: string
  readonly kind: string
  readonly alignment: Alignment
}

export interface MilestoneRow extends At {
  readonly date: Day
  readonly precision: Precision
  readonly kind: string
  readonly title: string
  readonly detail: string
  readonly before: string
  readonly party: string
  readonly confidence: Confidence
  readonly sources: readonly string[]
}

/** presence.csv: who is at a place without holding it. */
export interface PresenceRow extends At {
  readonly place: string
  /** What it is called where it bears another name than the place; then the place is only the nearest one known. */
  readonly name: string
  readonly kind: PresenceKind
  /** The first day of which the facts speak: it may have been there before. */
  readonly from: Day
  readonly precision: Precision
  /** The first day on which it is there no longer; null where the facts do not say. */
  readonly to: Day | null
  readonly basis: string
  readonly sources: readonly string[]
}

export interface DisputedRow extends At {
  readonly date: Day
  readonly precision: Precision
  readonly place: string
  readonly before: string
  readonly party: string
  readonly kind: string
  readonly sources: readonly string[]
  readonly confidence: Confidence
  readonly note: string
  readonly why: string
}

export interface SnapshotRow extends At {
  readonly date: Day
  readonly title: Names
  readonly lineText: Names
}

/** roads.csv: a waypoint. */
export interface WaypointRow extends At {
  readonly road: string
  readonly seq: number
  readonly lat: number
  readonly lon: number
  readonly near: string
  readonly precisionM: number
  readonly basis: string
}

/** road-names.csv */
export interface RoadNameRow extends At {
  readonly road: string
  readonly name: Names
}

/** claims.csv: what a publisher said that a map can measure. */
export interface ClaimRow extends At {
  readonly claim: string
  readonly date: Day
  readonly publisher: string
  readonly alignment: Alignment
  readonly statement: string
  readonly measure: string
  readonly args: Readonly<Record<string, string>>
  readonly claimed: string
  readonly unit: string
  readonly url: string
  readonly note: string
}

/** lists.csv: a locality that a publisher's list names. */
export interface ListRow extends At {
  readonly list: string
  readonly seq: number
  readonly name: string
  readonly note: string
  readonly place: string
}

export interface Facts {
  readonly atlas: AtlasRow
  readonly parties: readonly PartyRow[]
  readonly regions: readonly RegionRow[]
  readonly places: readonly PlaceRow[]
  readonly baseline: readonly BaselineRow[]
  readonly ledger: readonly LedgerRow[]
  readonly sources: readonly SourceRow[]
  readonly milestones: readonly MilestoneRow[]
  readonly presence: readonly PresenceRow[]
  readonly claims: readonly ClaimRow[]
  readonly disputed: readonly DisputedRow[]
  readonly lists: readonly ListRow[]
  readonly snapshots: readonly SnapshotRow[]
  readonly roads: readonly WaypointRow[]
  readonly roadNames: readonly RoadNameRow[]
}
