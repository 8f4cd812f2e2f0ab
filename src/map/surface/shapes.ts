/**
 * The shapes of one day after another: closed rings round what each holder has, as the `d` of SVG paths, for filling by the
 * even-odd rule; and the front lines, which are parts of them.
 *
 * What a ring draws within a square of the map is kept as text, and rings are put together from such stretches: a step in
 * time walks anew only where something changed. A square's stretches follow from its fronts alone and are put together in
 * the same order always, so that no way to a day leaves a trace.
 */
import type { FrontNet } from '../../core/surface'
import type { Curves } from './curves'
import type { FrontArcs, Squares } from './squares'

/** A part of a stretch along one front. */
interface Run {
  /** The holder on its right. */
  readonly right: number
  /** Its first half-edge. */
  readonly first: number
  /** Its part of the stretch's text. */
  readonly from: number
  readonly to: number
}

/** A ring's way through a square, or a ring that stays in one. */
interface Stretch {
  readonly holder: number
  /** Half-edges: its first one, and the one with which the next stretch begins; of a whole ring, its own first one. */
  readonly first: number
  readonly next: number
  /** Beginning with a command's letter, where `first` begins. */
  text: string
  /** The fronts of which its holder is the lower one. */
  readonly runs: readonly Run[]
  /** The drawing that has taken it last. */
  taken: number
}

export class Shapes {
  private readonly bySquare: Stretch[][]
  private readonly byFirst = new Map<number, Stretch>()
  private drawing = 0
  /** By half-edge of a front: what follows it on its ring, where that is a holder's. */
  private readonly following: Int32Array

  constructor(
    private readonly curves: Curves,
    private readonly net: FrontNet,
    private readonly squares: Squares,
  ) {
    this.bySquare = Array.from({ length: squares.count }, () => [])
    this.following = new Int32Array(2 * squares.of.length)
  }

  /**
   * @param isWanted by holder: 1 for those to draw
   * @param touched the front arcs of squares where something is another than at the last call
   * @returns `d` by holder; empty where it has nothing
   */
  draw(isWanted: Uint8Array, touched: FrontArcs): Map<number, string> {
    this.walk(touched, isWanted.length)
    this.drawing++
    const texts = new Map<number, string>()
    for (let holder = 0; holder < isWanted.length; holder++) if (isWanted[holder] === 1) texts.set(holder, '')
    for (const stretches of this.bySquare)
      for (const stretch of stretches) {
        if (stretch.taken === this.drawing) continue
        const text = texts.get(stretch.holder)
        if (text !== undefined) texts.set(stretch.holder, text + this.ring(stretch))
      }
    return texts
  }

  /**
   * Front lines as they were when their squares were drawn last. A line that passes into another square is cut there, after
   * the corner at the node between the two, and where its ring was begun. The lower holder is on its left.
   * @param isDrawn whether the front of two holders is
   * @returns `d` by square
   */
  lines(squares: Iterable<number>, isDrawn: (left: number, right: number) => boolean): Map<number, string> {
    const texts = new Map<number, string>()
    for (const square of squares) {
      let d = ''
      for (const stretch of this.bySquare[square]!)
        for (const run of stretch.runs) if (isDrawn(stretch.holder, run.right)) d += this.line(stretch, run)
      texts.set(square, d)
    }
    return texts
  }

  private line({ first, text }: Stretch, run: Run): string {
    const { curves, net } = this
    const start = run.first === first ? curves.middleText(net, first) : curves.nodeText(run.first)
    return start + text.slice(run.from, run.to)
  }

  private ring(first: Stretch): string {
    const [x, y] = this.curves.startOf(this.net, first.first)
    let text = `M${x} ${y}`
    let stretch = first
    do {
      stretch.taken = this.drawing
      text += stretch.text
      stretch = this.byFirst.get(stretch.next)!
    } while (stretch !== first)
    return `${text}z`
  }

  /** The stretches of the squares that were touched, anew. */
  private walk(touched: FrontArcs, holders: number): void {
    const { net, bySquare, byFirst } = this
    const texts: Stretch[] = []
    const isAll = touched.size === bySquare.length
    if (isAll) byFirst.clear()
    for (const [square, arcs] of touched) {
      if (!isAll) for (const { first } of bySquare[square]!) byFirst.delete(first)
      const halves: number[] = []
      for (const arc of arcs) {
        if (net.left(2 * arc) < holders) halves.push(2 * arc)
        if (net.right(2 * arc) < holders) halves.push(2 * arc + 1)
      }
      bySquare[square] = this.find(square, halves)
      texts.push(...bySquare[square])
    }
    this.curves.pen.texts().forEach((text, i) => (texts[i]!.text = text))
    for (const stretch of texts) byFirst.set(stretch.first, stretch)
  }

  /** @param halves those of the square's fronts, without texts yet */
  private find(square: number, halves: readonly number[]): Stretch[] {
    const { net, following } = this
    const { of } = this.squares
    const { seen } = this.curves
    // A stretch begins with a half-edge that none of the square leads to; what is left are rings that stay in it.
    for (const half of halves) {
      const next = (following[half] = net.onward(half))
      if (of[next >> 1] === square) seen[next] = 1
    }
    const found: Stretch[] = []
    for (const half of halves) if (seen[half] === 0) found.push(this.go(half, square))
    for (const half of halves) if (seen[half] === 1) found.push(this.go(half, square))
    for (const half of halves) seen[half] = 0
    return found
  }

  private go(first: number, square: number): Stretch {
    const { net, curves, following } = this
    const { of } = this.squares
    const { pen, seen } = curves
    const holder = net.left(first)
    const runs: Run[] = []
    curves.beginPiece(net, first)
    const start = pen.written
    let [half, opening, from] = [first, first, 0]
    let goesOn = false
    const note = () => {
      const right = net.right(opening)
      if (holder < right && net.isOuter[opening >> 1] === 0)
        runs.push({ right, first: opening, from, to: pen.written - start })
    }
    do {
      seen[half] = 2
      const next = following[half]!
      curves.along(net, half)
      goesOn = curves.isCorner(net, half, next)
      if (goesOn) curves.corner(next)
      else {
        curves.endAt(net, half, next)
        note()
        ;[opening, from] = [next, pen.written - start]
        curves.leave(net, next)
      }
      half = next
    } while (half !== first && of[half >> 1] === square)
    if (goesOn) note()
    pen.end()
    return { holder, first, next: half, text: '', runs, taken: 0 }
  }
}
