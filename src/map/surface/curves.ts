/**
 * Pieces of shapes and front lines as the `d` of SVG paths, in pixels of one zoom times `CURVE_UNITS`: corners are rounded as
 * in `lineOf`, but as true curves. The two sides of a front and its line have the very same points. Points on the outer edge
 * (border, coast, limit of knowledge) and where more than two fronts meet stay as they are.
 */
import type { ArcGeometry, FrontNet } from '../../core/surface'
import { Pen } from './pen'

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

  /** Sets the pen to where a half-edge's piece of a ring begins; nothing is drawn. */
  beginPiece(net: FrontNet, half: number): void {
    this.pen.place(...this.startOf(net, half))
  }

  /** Where that is. */
  startOf({ isOuter }: FrontNet, half: number): [number, number] {
    const [at, i] = isOuter[half >> 1] === 1 ? [this.xy, this.firstPoint(half)] : [this.middle, half]
    return [at[2 * i]!, at[2 * i + 1]!]
  }

  /** Draws a half-edge of a ring: from there on to the middle of its last edge, on the outer edge to its end. */
  along({ isOuter }: FrontNet, half: number): void {
    if (isOuter[half >> 1] === 1) this.straight(half)
    else this.body(half)
  }

  /** Whether a ring goes round the corner between two half-edges as one line: a front between the same two holders. */
  isCorner(net: FrontNet, half: number, next: number): boolean {
    return net.isOuter[half >> 1] === 0 && net.isOuter[next >> 1] === 0 && net.degreeOf(next) === 2
  }

  /** From the middle of a half-edge's last edge to the node where its line ends; the next half-edge leaves that. */
  endAt({ isOuter }: FrontNet, half: number, next: number): void {
    // The control point mirrored is the node, which makes a straight curve.
    if (isOuter[half >> 1] === 0) this.toPoint(this.firstPoint(next))
  }

  /** From the node that a half-edge leaves to the middle of its first edge: such an end is its own mirrored control point. */
  leave({ isOuter }: FrontNet, half: number): void {
    if (isOuter[half >> 1] === 1) return
    this.pen.anew()
    this.pen.smooth(this.middle[2 * half]!, this.middle[2 * half + 1]!)
  }

  /** The `d` with which a front's line begins at the node that a half-edge leaves. */
  nodeText(half: number): string {
    const i = this.firstPoint(half)
    return `M${this.xy[2 * i]!} ${this.xy[2 * i + 1]!}`
  }

  /** The same up to the middle of the half-edge's first edge; without the way from the node where the line does not end there. */
  middleText(net: FrontNet, half: number): string {
    const [x, y] = [this.middle[2 * half]!, this.middle[2 * half + 1]!]
    if (net.degreeOf(half) === 2) return `M${x} ${y}`
    const i = this.firstPoint(half)
    return `${this.nodeText(half)}t${x - this.xy[2 * i]!} ${y - this.xy[2 * i + 1]!}`
  }

  /** Round the node that a half-edge leaves, from the middle of the edge before to that of its first. */
  corner(half: number): void {
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

  private toPoint(i: number): void {
    const [x, y] = [this.xy[2 * i]!, this.xy[2 * i + 1]!]
    if (this.pen.isFresh) this.pen.line(x, y)
    else this.pen.smooth(x, y)
  }

  private firstPoint(half: number): number {
    return half & 1 ? this.start[(half >> 1) + 1]! - 1 : this.start[half >> 1]!
  }

  /** Of the edge from a point to the next or the former one: 0 for x, 1 for y. */
  private middleOf(point: number, step: number, axis: 0 | 1): number {
    return (this.xy[2 * point + axis]! + this.xy[2 * (point + step) + axis]!) / 2
  }
}
