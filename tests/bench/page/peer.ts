/** What every peer does: put a map on the page, draw a day, and take the map away again. */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { Topology } from 'topojson-specification'

/** Zoom as Leaflet counts it (tiles of 256 pixels). */
export interface View {
  readonly lat: number
  readonly lon: number
  readonly zoom: number
}

export interface Stage {
  readonly box: HTMLElement
  /** The peer's own file, unread. */
  readonly text: string
  readonly view: View
  /** The first day to draw. */
  readonly day: number
}

/** A peer on the page. Steps are synchronous: when `step` returns, React has rendered and run its effects. */
export interface Running {
  step(day: number): void
  teardown(): void
  /** Cells, or merged shapes, by colour as the peer's own objects have them: the measure is checked with it. */
  shown(): Readonly<Record<string, number>>
  setView(view: View): void
  flyTo(view: View, ms: number): void
  /** Two days compared; peers that cannot have none. */
  readonly compare?: {
    /** `swipe` and `difference` lay another day beside or under the one shown; `day` goes back. */
    enter(mode: 'day' | 'swipe' | 'difference'): void
    /** @param share where the handle between two days stands, from 0 to 1 */
    swipe(share: number): void
  }
}

export interface Peer {
  /** Reads the file, draws the first day, and returns once there is something to paint. */
  setup(stage: Stage): Running | Promise<Running>
}

export type Shape = Polygon | MultiPolygon
export interface CellProperties {
  readonly id: number
  /** Days from which a holder has it, and the holder, in turn; ascending. */
  readonly spells: readonly number[]
}
export interface SpellProperties {
  readonly holder: number
  /** Days; the end is exclusive, null while it lasts. */
  readonly start: number
  readonly end: number | null
}
interface Coloured {
  /** Fill by holder. */
  readonly colours: readonly string[]
}
export type CellFile = FeatureCollection<Shape, CellProperties> & Coloured
export type SpellFile = FeatureCollection<Shape, SpellProperties> & Coloured
export type TopologyFile = Topology & Coloured
export type CellFeature = Feature<Shape, CellProperties>

/** Holder on a day; −1 before the first spell. */
export function holderOn({ spells }: CellProperties, day: number): number {
  let holder = -1
  for (let i = 0; i < spells.length && spells[i]! <= day; i += 2) holder = spells[i + 1]!
  return holder
}

export const NOBODY = '#ffffff'
export const FILL_OPACITY = 0.58
