/**
 * The front lines, one casing and one line for each square of the map: the browser paints again what a day's change
 * touches, and not every line of the map. All casings lie under all lines.
 */
import type L from 'leaflet'
import type { Part } from '../../core/surface'
import type { Theme } from '../../theme'
import { UNITS } from './path-string'
import { piecesOf, type Piece } from './pieces'
import type { Squares } from './squares'
import type { Strokes } from './strokes'
import { SurfacePath } from './surface-path'

/** Lines are thinner below this zoom. */
export const FAR = 8.25

export class FrontPaths {
  private readonly squares: Squares
  private readonly casings: readonly SurfacePath[]
  private readonly lines: readonly SurfacePath[]
  private readonly pieces = new Map<Part, readonly Piece[]>()
  private readonly bySquare: readonly Set<Piece>[]

  constructor(map: L.Map, renderer: L.Renderer, squares: Squares) {
    this.squares = squares
    const path = () =>
      // Round ends overlap where pieces meet. Corners are rounded already; a round join costs more than it shows.
      new SurfacePath({ renderer, fill: false, opacity: 1, lineJoin: 'bevel', lineCap: 'round' }).addTo(map)
    this.casings = Array.from({ length: squares.count }, path)
    this.lines = Array.from({ length: squares.count }, path)
    this.bySquare = this.lines.map(() => new Set())
  }

  /** Takes lines away and adds others: touches the paths of the squares that they pass. */
  update(gone: Iterable<Part>, come: Iterable<Part>, strokes: Strokes): void {
    const touched = new Set<number>()
    for (const part of gone) {
      for (const piece of this.pieces.get(part) ?? []) {
        this.bySquare[piece.group]!.delete(piece)
        touched.add(piece.group)
      }
      this.pieces.delete(part)
    }
    for (const part of come) {
      const pieces = piecesOf(part, this.squares.of, strokes)
      this.pieces.set(part, pieces)
      for (const piece of pieces) {
        this.bySquare[piece.group]!.add(piece)
        touched.add(piece.group)
      }
    }
    for (const square of touched) {
      // In the order of their arcs, whatever days came before.
      const pieces = [...this.bySquare[square]!].sort((a, b) => a.arc - b.arc)
      const d = pieces.map((piece) => piece.d).join('')
      this.casings[square]!.setD(d)
      this.lines[square]!.setD(d)
    }
  }

  /** Draws these lines and no others. */
  reset(all: Iterable<Part>, strokes: Strokes): void {
    this.update([...this.pieces.keys()], all, strokes)
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
