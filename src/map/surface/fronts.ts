/**
 * The front lines, one casing and one line for each square of the map: the browser paints again what a day's change
 * touches, and not every line of the map. All casings lie under all lines.
 */
import type L from 'leaflet'
import { piecesOf, type Front, type Piece } from '../../core/surface'
import type { Theme } from '../../theme'
import { linesPath, UNITS } from './path-string'
import type { Squares } from './squares'
import { SurfacePath } from './surface-path'

/** Lines are thinner below this zoom. */
export const FAR = 8.25

export class FrontPaths {
  private readonly squares: Squares
  private readonly casings: readonly SurfacePath[]
  private readonly lines: readonly SurfacePath[]

  constructor(map: L.Map, renderer: L.Renderer, squares: Squares) {
    this.squares = squares
    const path = () =>
      // Round ends overlap where pieces meet. Corners are rounded already; a round join costs more than it shows.
      new SurfacePath({ renderer, fill: false, opacity: 1, lineJoin: 'bevel', lineCap: 'round' }).addTo(map)
    this.casings = Array.from({ length: squares.count }, path)
    this.lines = Array.from({ length: squares.count }, path)
  }

  /** Touches the paths of squares in which something changed. */
  draw(fronts: readonly Front[]): void {
    const bySquare = Array.from({ length: this.squares.count }, (): Piece[] => [])
    for (const front of fronts)
      for (const piece of piecesOf(front, this.squares.of)) bySquare[piece.group]!.push(piece)
    bySquare.forEach((pieces, square) => {
      pieces.sort((a, b) => a.arc - b.arc)
      const d = linesPath(pieces.map(({ line }) => line))
      this.casings[square]!.setD(d)
      this.lines[square]!.setD(d)
    })
  }

  resize(zoom: number): void {
    const width = zoom < FAR ? 0.7 : 1
    for (const casing of this.casings) casing.setStyle({ weight: 4 * width * UNITS })
    for (const line of this.lines) line.setStyle({ weight: 1.6 * width * UNITS })
  }

  wear(theme: Theme): void {
    for (const casing of this.casings) casing.setStyle({ color: theme.frontCasing })
    for (const line of this.lines) line.setStyle({ color: theme.front })
  }
}
