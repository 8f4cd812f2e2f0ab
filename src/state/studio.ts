/**
 * What the map hands to those who make pictures and films of it. It sets `AppState.studio` while it is on the page: panels
 * know nothing of how it draws, and the map nothing of what is made of it.
 */
import type { Day } from '../core/types'

/** One layer of the map as SVG: a `<g>` that needs nothing from outside it. Pixels of the picture. */
export interface MapLayer {
  /** Where on the map it is drawn; not unique. */
  readonly name: string
  readonly markup: string
}

/** The map as drawn, cut to the part that no panel covers. */
export interface MapPicture {
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  /** The colour under all layers. */
  readonly ground: string
  /** From the bottom up. */
  readonly layers: readonly MapLayer[]
  /** In the middle of the picture. */
  readonly metresPerPixel: number
  /** Online pictures are another's and are left out. */
  readonly tilesLeftOut: boolean
}

/** A second map, out of sight, that shows what the first one did when it was made; days go by on it alone. */
export interface Stage {
  /** Shows a day and takes its picture. Rejects once the stage is closed. */
  readonly show: (day: Day) => Promise<MapPicture>
  readonly close: () => void
}

export interface Studio {
  /** The map as it is on the screen. */
  readonly picture: () => Promise<MapPicture>
  /** A map of this size (CSS pixels) on which the same part can be seen. */
  readonly stage: (width: number, height: number) => Promise<Stage>
}
