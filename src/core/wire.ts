/**
 * The atlas as it travels: JSON with whole-number columns, so that it packs well and can be read by eye.
 * `compile/encode` writes it, `atlas/decode` reads it; geodata/README.md describes it for others.
 */
import type { MeasureName, Unit } from './claims/types'
import type { Alignment, Confidence, EventKind, Names, PlaceKind, Precision, PresenceKind } from './types'

/** Raised when a reader of the last version could no longer read the files. */
export const WIRE_FORMAT = 'control-atlas/2'

/** Steps of the wire's grid in a degree: five decimals, about a metre. */
export const GRID = 1e5

export interface WirePartyName {
  readonly from: string
  readonly to: string | null
  readonly name: Names
  readonly short: Names
  readonly definition: Names
}

/** The planar map. "Delta" columns hold the difference to the entry before, the first to 0. */
export interface WireTopology {
  readonly cells: number
  /** Delta, grid steps: the points where three or more areas meet, or where a closed arc begins. */
  readonly nodeX: readonly number[]
  readonly nodeY: readonly number[]
  /** Node at an arc's start: delta to the node at the end of the arc before. */
  readonly from: readonly number[]
  /** Node at an arc's end: delta to its start. */
  readonly to: readonly number[]
  /** Cell on the left, delta. */
  readonly left: readonly number[]
  /** Cell on the right: difference to the left; 0 is outside. */
  readonly right: readonly number[]
  /** Number of points of the arc between its ends. */
  readonly between: readonly number[]
  /** Those points, x and y in turn: each the difference to the point before, the first to the arc's start. */
  readonly points: readonly number[]
}

/** When pieces are held by another than their place. */
export interface WireOutweighed {
  /** Times by piece. */
  readonly count: readonly number[]
  /** Index of the first day: delta within the piece. */
  readonly from: readonly number[]
  /** How many days of change it lasts; 0: to the end. */
  readonly days: readonly number[]
  /** The place whose report speaks for the holder most: difference to the piece's place. */
  readonly speaker: readonly number[]
}

export interface WireAtlas {
  readonly format: typeof WIRE_FORMAT
  readonly hash: string
  readonly edited: string
  readonly firstDay: string
  readonly lastDay: string
  readonly limitKm: number
  readonly parties: readonly { readonly id: string; readonly names: readonly WirePartyName[] }[]
  /** Party, or party and its two sides. */
  readonly holders: readonly (readonly [number] | readonly [number, number, number])[]
  readonly regions: readonly { readonly id: string; readonly name: Names }[]
  readonly places: {
    /** id, name, Arabic name in turn. */
    readonly text: readonly string[]
    readonly kinds: readonly PlaceKind[]
    /** Index into kinds. */
    readonly kind: readonly number[]
    /** How many places, from the first, have a position; then the deltas of their positions, grid steps. */
    readonly located: number
    readonly x: readonly number[]
    readonly y: readonly number[]
    readonly precisionM: readonly number[]
    readonly region: readonly number[]
    /** Pairs: a place, the place whose point it shares. */
    readonly shares: readonly (readonly [number, number])[]
  }
  readonly topology: WireTopology
  /** The last cells, cut from places' rims: place (delta), and where reports are asked, grid steps from the place. */
  readonly pieces?: {
    readonly place: readonly number[]
    readonly x: readonly number[]
    readonly y: readonly number[]
    readonly outweighed?: WireOutweighed
  }
  /** All days on which an event falls: the first as a date, then the gaps in days. */
  readonly dayZero: string
  readonly dayGaps: readonly number[]
  readonly events: {
    /** Events by place. */
    readonly count: readonly number[]
    /** Index of the day: delta within the place. */
    readonly day: readonly number[]
    /** holder + holders × (evidence + 4 × (precision + 4 × confidence)). */
    readonly code: readonly number[]
  }
  readonly named: readonly { readonly day: string; readonly title: Names; readonly line: Names }[]
  readonly roads: readonly {
    readonly id: string
    readonly name: Names
    readonly precisionM: number
    /**
     * By stretch: cell (delta; −1 for none) and number of points after the first; a stretch begins where the last one
     * ended.
     */
    readonly cell: readonly number[]
    readonly count: readonly number[]
    /** Points of the whole line, x and y in turn, delta, grid steps. */
    readonly points: readonly number[]
  }[]
}

export interface WireDetails {
  readonly format: typeof WIRE_FORMAT
  readonly hash: string
  readonly sources: readonly {
    readonly id: string
    readonly publisher: string
    readonly title: string
    readonly url: string
    readonly date: string
    readonly kind: string
    readonly alignment: Alignment
  }[]
  readonly kinds: readonly EventKind[]
  readonly events: {
    readonly kind: readonly number[]
    readonly sources: readonly (number | readonly number[])[]
    /** Index into notes. */
    readonly note: readonly number[]
  }
  readonly notes: readonly string[]
  /** `|` between aliases. */
  readonly aliases: readonly string[]
  readonly positionBasis: readonly string[]
  readonly milestones: readonly {
    readonly day: string
    readonly precision: Precision
    readonly kind: string
    readonly title: string
    readonly detail: string
    readonly sources: readonly number[]
  }[]
  readonly presence: readonly {
    readonly place: number
    readonly name: string
    readonly kind: PresenceKind
    readonly from: string
    readonly precision: Precision
    readonly to: string | null
    readonly basis: string
    readonly sources: readonly number[]
  }[]
  readonly disputed: readonly {
    readonly day: string
    readonly precision: Precision
    readonly place: number
    readonly before: string
    readonly party: string
    readonly confidence: Confidence
    readonly sources: readonly number[]
    readonly note: string
    readonly why: string
  }[]
  /** The day as `YYYY-MM-DD`; the rest as in claims.csv. */
  readonly claims: readonly {
    readonly id: string
    readonly day: string
    readonly publisher: string
    readonly alignment: Alignment
    readonly statement: string
    readonly measure: MeasureName
    readonly args: Readonly<Record<string, string>>
    readonly claimed: string
    readonly unit: Unit
    readonly url: string
    readonly note: string
  }[]
  /** By list: name, place (−1 where no fact speaks of it), note. */
  readonly lists: Readonly<Record<string, readonly (readonly [string, number, string])[]>>
  /** Places by tag, for the tags that claims name. */
  readonly tags: Readonly<Record<string, readonly number[]>>
}
