/** What is written round a picture of the map, in the reader's language. */
import type { PartyLook } from '../../../theme'
import type { Ground } from '../../../theme/grounds'

/** What a legend's row is about: a holder's fills (two where contested, none for no data), evidence, or a mark. */
export type Sample =
  | { readonly kind: 'fill'; readonly fills: readonly string[]; readonly pattern: PartyLook['pattern'] }
  | { readonly kind: 'ground'; readonly ground: Ground }
  /** Ids of the party that won and the one that lost; null where nobody is known. */
  | { readonly kind: 'change'; readonly gained: string | null; readonly lost: string | null }
  | { readonly kind: 'ring' }
  | { readonly kind: 'post' }

export interface LegendRow {
  readonly sample: Sample
  readonly name: string
  /** '' for none. */
  readonly value: string
}

export interface FrameTexts {
  readonly direction: 'ltr' | 'rtl'
  readonly language: string
  readonly kicker: string
  /** The day. */
  readonly title: string
  readonly lines: readonly string[]
  readonly legend: {
    readonly title: string
    readonly rows: readonly LegendRow[]
    readonly notes: readonly string[]
  }
  /** Disclaimer, sources, address: a paragraph each. */
  readonly foot: readonly string[]
  readonly north: string
  /** A length in words. */
  readonly distance: (metres: number) => string
  /** Of two days side by side: where the line between them stands, parts of the map's width, and what is left and right of it. */
  readonly swipe: { readonly at: number; readonly left: string; readonly right: string } | null
  /** How far a film has come, from 0 to 1, between two days; null on a picture. */
  readonly progress: { readonly part: number; readonly from: string; readonly to: string } | null
}

/** Width of a text in pixels. */
export type Measure = (text: string, size: number, weight: number) => number

export interface FrameColours {
  readonly paper: string
  readonly ink: string
  readonly faint: string
  readonly line: string
}
