/**
 * Pieces of shapes and front lines as the `d` of SVG paths, in pixels of one zoom times `CURVE_UNITS`: corners are rounded as
 * in `lineOf`, but as true curves. The two sides of a front and its line have the very same points. Points on the outer edge
 * (border, coast, limit of knowledge) and where more than two fronts meet stay as they are.
 */
import type { ArcGeometry, FrontNet } from '../../core/surface'
import { Pen } from './pen'
import type { FrontArcs } from './squares'

/** Units of the strings in a pixel. */
export const CURVE_UNITS = 20

export class Curves {
  /** x, y of the arcs' points: even, so that the middle of two is whole. */
  private readonly xy: Int32Array
  private readonly start: Uint32Array
  /** x, y of the middle of a half-edge's first edge. */
  private readonly middle: Int32Array
  readonly pen = new Pen()
  private readonly straights = new Map<number, Uint8Array>()
  /** By half-edge, for whoever walks along them: what it leaves there, it wipes out. */
  readonly seen: Uint8Array

  /** @param geometry the arcs in pixels */
  constructor({ xy, start }: ArcGeometry) {
    const arcs = start.length - 1
    this.xy = new Int32Array(xy.length)
    for (let i = 0; i < xy.length; i++) this.xy[i] = 2 * Math.round((xy[i]! * CURVE_UNITS) / 2)
    this.start = start
    this.middle = new Int32Array(4 * arcs)
    for (let half = 0; half < 2 * arcs; half++) {
      const first = this.firstPoint(half)
      const step = half & 1 ? -1 : 1
      this.middle[2 * half] = this.middleOf(first, step, 0)
      this.middle[2 * half + 1] = this.middleOf(first, step, 1)
    }
    this.seen = new Uint8Array(2 * arcs)
  }

  /**
   * Front lines by square of the map. A line that passes into another square is cut there, after the corner at the node
   * between the two. The lower holder is on its left.
   * @param arcs the front arcs of the squares to draw
   * @param following what follows a half-edge of a front on its ring
   * @param isDrawn whether the front of two holders is
   */
  lines(
    net: FrontNet,
    arcs: FrontArcs,
    squareOf: ArrayLike<number>,
    following: Int32Array,
    isDrawn: (left: number, right: number) => boolean,
  ): Map<number, string> {
    for (const [square, some] of arcs) {
      const halves: number[] = []
      for (const arc of some) {
        const half = net.left(2 * arc) < net.right(2 * arc) ? 2 * arc : 2 * arc + 1
        if (isDrawn(net.left(half), net.right(half))) halves.push(half)
      }
      this.linesOf(net, halves, squareOf, square, following)
    }
    const texts = this.pen.texts()
    return new Map([...arcs.keys()].map((square, i) => [square, texts[i]!]))
  }

  private linesOf(
    net: FrontNet,
    halves: readonly number[],
    squareOf: ArrayLike<number>,
    square: number,
    following: Int32Array,
  ): void {
    for (const half of halves)
      if (net.degreeOf(half) !== 2) {
        this.move(half)
        this.fromEnd(half)
        this.run(net, half, squareOf, following)
      } else if (squareOf[following[half ^ 1]! >> 1] !== square) {
        this.moveToMiddle(half)
        this.run(net, half, squareOf, following)
      }
    // What is left closes on itself.
    for (const half of halves)
      if (this.seen[half] === 0) {
        this.moveToMiddle(half)
        this.run(net, half, squareOf, following)
      }
    for (const half of halves) this.seen[half] = 0
    this.pen.end()
  }

  /** Sets the pen to where a half-edge's piece of a ring begins; nothing is drawn. */
  beginPiece(net: FrontNet, half: number): void {
    this.pen.place(...this.startOf(net, half))
  }

  /** Where that is. */
  startOf({ isOuter }: FrontNet, half: number): [number, number] {
    const [at, i] = isOuter[half >> 1] === 1 ? [this.xy, this.firstPoint(half)] : [this.middle, half]
    return [at[2 * i]!, at[2 * i + 1]!]
  }

  /** A half-edge's piece of a ring: from there to where that of the next one begins. */
  piece(net: FrontNet, half: number, next: number): void {
    const isSharp = net.isOuter[half >> 1] === 1
    const isNextSharp = net.isOuter[next >> 1] === 1
    if (isSharp) this.straight(half)
    else this.body(half)
    if (!isSharp && !isNextSharp && net.degreeOf(next) === 2) this.corner(next)
    else {
      if (!isSharp) this.toEnd(next)
      if (!isNextSharp) this.fromEnd(next)
    }
  }

  /** A line from where the pen is on to its end, to the next square, or round to where it began. */
  private run(net: FrontNet, first: number, squareOf: ArrayLike<number>, following: Int32Array): void {
    for (let half = first; ;) {
      this.seen[half] = 1
      this.body(half)
      const next = following[half]!
      if (net.degreeOf(next) !== 2) return this.toEnd(next)
      this.corner(next)
      if (this.seen[next] === 1 || squareOf[next >> 1] !== squareOf[half >> 1]) return
      half = next
    }
  }

  private move(half: number): void {
    const i = this.firstPoint(half)
    this.pen.move(this.xy[2 * i]!, this.xy[2 * i + 1]!)
  }

  private moveToMiddle(half: number): void {
    this.pen.move(this.middle[2 * half]!, this.middle[2 * half + 1]!)
  }

  /** From the node that a half-edge leaves to the middle of its first edge: such an end is its own mirrored control point. */
  private fromEnd(half: number): void {
    this.pen.smooth(this.middle[2 * half]!, this.middle[2 * half + 1]!)
  }

  /** To that node from the middle of an edge: the control point mirrored is the node, which makes a straight curve. */
  private toEnd(half: number): void {
    const i = this.firstPoint(half)
    if (this.pen.isFresh) this.pen.line(this.xy[2 * i]!, this.xy[2 * i + 1]!)
    else this.pen.smooth(this.xy[2 * i]!, this.xy[2 * i + 1]!)
  }

  /** Round that node, from the middle of an edge to that of the half-edge's first. */
  private corner(half: number): void {
    const [x, y] = [this.middle[2 * half]!, this.middle[2 * half + 1]!]
    if (!this.pen.isFresh) return this.pen.smooth(x, y)
    const i = this.firstPoint(half)
    this.pen.curve(this.xy[2 * i]!, this.xy[2 * i + 1]!, x, y)
  }

  /** From the middle of an arc's first edge to that of its last. */
  private body(half: number): void {
    const { xy, start, pen } = this
    const step = half & 1 ? -1 : 1
    const first = this.firstPoint(half)
    const last = half & 1 ? start[half >> 1]! : start[(half >> 1) + 1]! - 1
    for (let i = first + step; i !== last; i += step) {
      const [x, y] = [this.middleOf(i, step, 0), this.middleOf(i, step, 1)]
      if (pen.isFresh) pen.curve(xy[2 * i]!, xy[2 * i + 1]!, x, y)
      else pen.smooth(x, y)
    }
  }

  /** From node to node. The outer edge is half of all points and always the same: its text is kept. */
  private straight(half: number): void {
    const { xy, straights } = this
    const [first, last] = [this.firstPoint(half), this.firstPoint(half ^ 1)]
    const written = straights.get(half)
    if (written) return this.pen.again(written, xy[2 * last]!, xy[2 * last + 1]!)
    const step = half & 1 ? -1 : 1
    const points: number[] = []
    for (let i = first + step; i !== last + step; i += step) points.push(xy[2 * i]!, xy[2 * i + 1]!)
    straights.set(half, this.pen.lines(points))
  }

  private firstPoint(half: number): number {
    return half & 1 ? this.start[(half >> 1) + 1]! - 1 : this.start[half >> 1]!
  }

  /** Of the edge from a point to the next or the former one: 0 for x, 1 for y. */
  private middleOf(point: number, step: number, axis: 0 | 1): number {
    return (this.xy[2 * point + axis]! + this.xy[2 * (point + step) + axis]!) / 2
  }
}
