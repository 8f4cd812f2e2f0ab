/**
 * What a link can hold, plus the loaded atlas. Everything else is derived by the selectors.
 */
import type { Atlas, Day, Details, Language, PlaceId } from '../core/types'

export interface View {
  readonly lat: number
  readonly lon: number
  readonly zoom: number
}

/** Things on the map that can be switched off, besides parties and regions. */
export const LAYERS = ['road', 'places', 'fronts', 'basemap', 'tiles'] as const
export type Layer = (typeof LAYERS)[number]

/** Panels beside the map, of which one at a time may be open. */
export const PANELS = ['claims', 'road', 'areas', 'events', 'method', 'search'] as const
export type Panel = (typeof PANELS)[number]

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
  /** null: the whole study area, as large as the screen allows. */
  readonly view: View | null
  readonly hiddenParties: ReadonlySet<string>
  readonly hiddenRegions: ReadonlySet<string>
  readonly layers: Readonly<Record<Layer, boolean>>
  readonly selection: Selection | null
  /** null: none, the map and its legend. */
  readonly panel: Panel | null
  readonly language: Language
}

export interface AppState extends LinkState {
  readonly atlas: Atlas
  /** null until read; an error's message where reading failed. */
  readonly details: Details | null
  readonly detailsError: string | null
  readonly playing: boolean
  /** Where the map should fly to; the map clears it when it sets out. `home` is the study area. */
  readonly flyTo: View | 'home' | null
}

export interface Actions {
  readonly setDay: (day: Day) => void
  /** To the snapshot `count` further on (back when negative), stopping at the ends. */
  readonly step: (count: number) => void
  readonly setPlaying: (playing: boolean) => void
  readonly setView: (view: View | null) => void
  readonly flyToView: (view: View | 'home' | null) => void
  readonly toggleParty: (id: string) => void
  readonly toggleRegion: (id: string) => void
  readonly toggleLayer: (layer: Layer) => void
  readonly select: (selection: Selection | null) => void
  readonly setPanel: (panel: Panel | null) => void
  readonly setLanguage: (language: Language) => void
  readonly setDetails: (details: Details | null, error: string | null) => void
  /** Takes over a link's state: back and forward, or an edited address. */
  readonly applyLink: (link: LinkState) => void
}
