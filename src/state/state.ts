/**
 * What a link can hold, plus the loaded atlas. Everything else is derived by the selectors.
 */
import type { Version } from '../core/evidence/versions'
import type { Atlas, Confidence, Day, Details, IsoDay, Language, PlaceId } from '../core/types'
import type { Reading } from './stories'
import type { Studio } from './studio'

export interface View {
  readonly lat: number
  readonly lon: number
  readonly zoom: number
}

/** Things on the map that can be switched, besides parties and regions. `patterns`: fills that tell parties apart without hues. */
export const LAYERS = ['road', 'places', 'posts', 'fronts', 'basemap', 'tiles', 'patterns'] as const
export type Layer = (typeof LAYERS)[number]

/** Panels beside the map, of which one at a time may be open. */
export const PANELS = [
  ...(['claims', 'road', 'areas', 'events', 'method', 'search'] as const),
  ...(['compare', 'stories', 'share', 'table'] as const),
] as const
export type Panel = (typeof PANELS)[number]

/** A run of the time axis, in days since 1970 and fractions of them; both ends are shown. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** What the map draws: one day, or two days side by side, or what changed hands between them. */
export const MODES = ['day', 'swipe', 'difference'] as const
export type Mode = (typeof MODES)[number]

/** A step of a story, counted from 0. */
export interface StoryStep {
  readonly id: string
  readonly step: number
}

/** What fills say: who holds a place, or also what that rests on. */
export const LOOKS = ['control', 'evidence'] as const
export type Look = (typeof LOOKS)[number]

/** What the card shows. `at` is where the reader clicked: lon, lat. */
export type Selection =
  | { readonly kind: 'place'; readonly place: PlaceId; readonly at: readonly [number, number] | null }
  | {
      readonly kind: 'stretch'
      readonly road: string
      readonly index: number
      readonly at: readonly [number, number] | null
    }

/** The part of the state that a link reproduces. */
export interface LinkState {
  readonly day: Day
  readonly mode: Mode
  /** The day that `day` is compared with, before or after it; null: none chosen yet. */
  readonly from: Day | null
  readonly story: StoryStep | null
  /** The slim page that others embed: map, day and legend alone. */
  readonly slim: boolean
  /** null: the whole study area, as large as the screen allows. */
  readonly view: View | null
  readonly hiddenParties: ReadonlySet<string>
  readonly hiddenRegions: ReadonlySet<string>
  readonly layers: Readonly<Record<Layer, boolean>>
  readonly selection: Selection | null
  /** null: none, the map and its legend. */
  readonly panel: Panel | null
  readonly look: Look
  /** Who tells the map's story. */
  readonly told: Version
  /** The least confidence shown. */
  readonly sure: Confidence
  /** Kinds of source shown (the words of sources.csv); null for all, and for what no source was read for. */
  readonly kinds: ReadonlySet<string> | null
  readonly language: Language
  /** The part of the time axis that is shown, by the slider and by charts over it; null: the period by the day. */
  readonly span: Span | null
}

/** The facts that a link says it was made with; `date` null where it does not say. */
export interface MadeWith {
  readonly hash: string
  readonly date: IsoDay | null
}

/** Whether fills wear patterns: asked for, or on paper. */
export const isPatterned = ({ layers, printing }: Pick<AppState, 'layers' | 'printing'>) =>
  layers.patterns || printing !== null

/** How a sheet of A4 lies. */
export type Paper = 'landscape' | 'portrait'

/** The day that was shown last, and the hash of the facts it was shown from. */
export interface LastSeen {
  readonly day: Day
  readonly facts: string
}

/** An atlas and what is read after the first picture: null until then. */
export interface Facts {
  readonly atlas: Atlas
  readonly details: Details | null
}

export interface AppState extends LinkState {
  /** The version told: what is drawn, listed and counted. The two belong together event by event. */
  readonly atlas: Atlas
  /** null until read; an error's message where reading failed. */
  readonly details: Details | null
  /** What the facts follow, whichever version is told: what claims and comparisons are measured on. */
  readonly ledger: Facts
  readonly detailsError: string | null
  /** Keys of the link that could not be read and fell back to their defaults. */
  readonly leftOut: readonly string[]
  /** Other facts than the atlas's, with which the link was made; null: the same, or the link does not say. */
  readonly otherFacts: MadeWith | null
  /** The page is laid out for this paper, for as long as the browser prints it. */
  readonly printing: Paper | null
  readonly playing: boolean
  /** Where the swipe's handle stands, from 0 (the left of the part of the map that no panel covers) to 1. */
  readonly swipe: number
  /** What the reader looked at when last here; null: not known. */
  readonly lastSeen: LastSeen | null
  /** The stories, and where the reader stands with them. */
  readonly reading: Reading
  /** Where the map should fly to; the map clears it when it sets out. `home` is the study area. */
  readonly flyTo: View | 'home' | null
  /** Where pictures of the map are taken; null while there is no map. */
  readonly studio: Studio | null
}

export interface Actions {
  readonly setDay: (day: Day) => void
  /** Without a day to compare with, the last named day before the state's day is taken. */
  readonly setMode: (mode: Mode) => void
  readonly setFrom: (from: Day | null) => void
  readonly setSwipe: (swipe: number) => void
  readonly setStory: (story: StoryStep | null) => void
  /** To the snapshot `count` further on (back when negative), stopping at the ends. */
  readonly step: (count: number) => void
  readonly setPlaying: (playing: boolean) => void
  readonly setSpan: (span: Span | null) => void
  readonly setView: (view: View | null) => void
  readonly flyToView: (view: View | 'home' | null) => void
  readonly setStudio: (studio: Studio | null) => void
  readonly toggleParty: (id: string) => void
  readonly toggleRegion: (id: string) => void
  readonly toggleLayer: (layer: Layer) => void
  readonly select: (selection: Selection | null) => void
  /** Opening the comparison where one day alone is shown shows what differs. */
  readonly setPanel: (panel: Panel | null) => void
  readonly setLook: (look: Look) => void
  /** Tells another version. It waits for the details where they are not read yet. */
  readonly tell: (told: Version) => void
  readonly setSure: (sure: Confidence) => void
  readonly setKinds: (kinds: ReadonlySet<string> | null) => void
  readonly setLanguage: (language: Language) => void
  readonly setDetails: (details: Details | null, error: string | null) => void
  /** Takes over a link's state: back and forward, or an edited address. */
  readonly applyLink: (link: LinkState, leftOut?: readonly string[], madeWith?: MadeWith) => void
  readonly setPrinting: (paper: Paper | null) => void
  /** The reader has read which parts of the link were left out, and of which facts it was made. */
  readonly dismissLeftOut: () => void
}
