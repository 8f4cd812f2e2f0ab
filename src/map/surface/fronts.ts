/**
 * The front lines, one casing and one line for each square of the map: the browser paints again what a day's change
 * touches, and not every line of the map. All casings lie under all lines.
 */
import type L from 'leaflet'
import type { Theme } from '../../theme'
import { CURVE_UNITS } from './curves'
import { SurfacePath } from './surface-path'

/** Lines are thinner below this zoom. */
export const FAR = 8.25

export class FrontPaths {
  private readonly casings: readonly SurfacePath[]
  private readonly lines: readonly SurfacePath[]

  constructor(map: L.Map, renderer: L.Renderer, squares: number) {
    const path = () =>
      // Round ends overlap where pieces meet. Corners are rounded already; a round join costs more than it shows.
      new SurfacePath({ renderer, fill: false, opacity: 1, lineJoin: 'bevel', lineCap: 'round' }).addTo(map)
    this.casings = Array.from({ length: squares }, path)
    this.lines = Array.from({ length: squares }, path)
  }

  /** @param lines `d` by square; the others stay as they are */
  draw(lines: ReadonlyMap<number, string>): void {
    for (const [square, d] of lines) {
      this.casings[square]!.setD(d)
      this.lines[square]!.setD(d)
    }
  }

  resize(zoom: number): void {
    const width = zoom < FAR ? 0.7 : 1
    for (const casing of this.casings) casing.setStyle({ weight: 4 * width * CURVE_UNITS })
    for (const line of this.lines) line.setStyle({ weight: 1.6 * width * CURVE_UNITS })
  }

  wear(theme: Theme): void {
    for (const casing of this.casings) casing.setStyle({ color: theme.frontCasing })
    for (const line of this.lines) line.setStyle({ color: theme.front })
  }
}
