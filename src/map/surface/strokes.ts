/**
 * Fronts as the `d` of SVG paths, in whole tenths of a pixel, put together from parts that do not depend on the day: the
 * part of each arc, and the link from each arc to the next one. A step in time joins strings; it computes no point that
 * was drawn before.
 *
 *     node ──┐ body(a) ┌── link(a, b) ──┐ body(b) ┌── node        Corners are rounded as in `lineOf`: from the middle
 *            mid       mid              mid       mid            of an edge to the middle of the next.
 *
 * Points on the outer edge (border, coast, limit of knowledge) stay as they are; there an arc begins at its node. Both
 * sides of a chain have the same points: those of one direction, read backwards.
 */
import type { ArcGeometry, Part } from '../../core/surface'
import type { Topology } from '../../core/types'
import { UNITS } from './path-string'

/** A line from x, y (units): `d` holds the steps after `M x y l0 0`. */
export interface Stroke {
  readonly x: number
  readonly y: number
  readonly d: string
}

/** x, y pairs in whole units. */
type Points = number[]

export class Strokes {
  private readonly topology: Topology
  private readonly geometry: ArcGeometry
  private readonly tolerance: number
  /** By half-edge: `2a` is arc `a` as it is, `2a + 1` backwards. */
  private readonly bodies: (string | undefined)[]
  private readonly links: (Link | undefined)[]
  private readonly walks = [new WeakMap<Part, Stroke>(), new WeakMap<Part, Stroke>()] as const

  /** @param tolerance largest distance between a rounded corner and its chords, pixels */
  constructor(topology: Topology, geometry: ArcGeometry, tolerance: number) {
    this.topology = topology
    this.geometry = geometry
    this.tolerance = tolerance
    const halves = 2 * topology.from.length
    this.bodies = new Array<string | undefined>(halves)
    this.links = new Array<Link | undefined>(halves)
  }

  /** A part without its ends: from where the link to its first arc ends; made once for the same part. */
  walk(part: Part, backward: boolean): Stroke {
    const known = this.walks[backward ? 1 : 0]
    const found = known.get(part)
    if (found) return found
    const made = this.run(backward ? part.arcs.map((arc) => ~arc).reverse() : part.arcs)
    known.set(part, made)
    return made
  }

  /** Arcs in walking order, each linked to the next, without the ends. */
  run(arcs: readonly number[]): Stroke {
    const parts: string[] = []
    for (let i = 0; i < arcs.length; i++) {
      if (i > 0) parts.push(this.link(arcs[i - 1]!, arcs[i]!))
      parts.push(this.body(arcs[i]!))
    }
    const [x, y] = this.begin(arcs[0]!)
    return { x, y, d: parts.join('') }
  }

  /** From the end of one arc's body to its node, and on to the beginning of another's. */
  corner(from: number, to: number): string {
    return steps([...this.begin(~from), ...this.node(to), ...this.begin(to)])
  }

  /** From an arc's node to where its body begins. */
  head(signed: number): Stroke {
    const [x, y] = this.node(signed)
    return { x, y, d: steps([x, y, ...this.begin(signed)]) }
  }

  /** From where an arc's body ends to its node. */
  tail(signed: number): string {
    return steps([...this.begin(~signed), ...this.node(~signed)])
  }

  /** From where the link to an arc ends to where the link from it begins. */
  private body(signed: number): string {
    const half = halfOf(signed)
    const found = this.bodies[half]
    if (found !== undefined) return found
    const points = this.bodyPoints(signed < 0 ? ~signed : signed)
    return (this.bodies[half] = steps(signed < 0 ? turned(points) : points))
  }

  private bodyPoints(arc: number): Points {
    const { xy, start } = this.geometry
    const [first, last] = [start[arc]!, start[arc + 1]! - 1]
    const out: Points = [...this.begin(arc)]
    if (this.isOuter(arc)) for (let i = first + 1; i <= last; i++) out.push(...whole(xy, i))
    else
      for (let i = first + 1; i < last; i++) this.round(point(xy, i - 1), point(xy, i), point(xy, i + 1), out)
    return out
  }

  /** From the end of one arc's body to the beginning of the next one's: a rounded corner, made once. */
  link(from: number, to: number): string {
    const half = halfOf(from)
    for (let link = this.links[half]; link; link = link.more) if (link.to === to) return link.d
    // The same points in both directions: those of the lower one.
    const [back, onward] = [halfOf(~to), halfOf(to)]
    const forward = half < back || (half === back && onward <= halfOf(~from))
    const d = steps(forward ? this.linkPoints(from, to) : turned(this.linkPoints(~to, ~from)))
    this.links[half] = { to, d, more: this.links[half] }
    return d
  }

  private linkPoints(from: number, to: number): Points {
    const out: Points = [...this.begin(~from)]
    if (this.isOuter(from) || this.isOuter(to)) out.push(...this.begin(to))
    else this.round(this.second(~from), this.exactNode(to), this.second(to), out)
    return out
  }

  /** Adds the curve from the middle of u-v, which is there already, to the middle of v-w. */
  private round(u: XY, v: XY, w: XY, out: Points): void {
    const [ax, ay] = [(u[0] + v[0]) / 2, (u[1] + v[1]) / 2]
    const [bx, by] = [(v[0] + w[0]) / 2, (v[1] + w[1]) / 2]
    // A chord over a parameter step h strays from the curve by at most |a − 2v + b| h² / 4.
    const bend = Math.hypot(ax - 2 * v[0] + bx, ay - 2 * v[1] + by)
    const count = Math.ceil(Math.sqrt(bend / (4 * this.tolerance)))
    for (let k = 1; k < count; k++) {
      const t = k / count
      const [p, q, r] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t]
      out.push(
        Math.round((p * ax + q * v[0] + r * bx) * UNITS),
        Math.round((p * ay + q * v[1] + r * by) * UNITS),
      )
    }
    out.push(Math.round(bx * UNITS), Math.round(by * UNITS))
  }

  /** Where the link to an arc ends: its node on the outer edge, else the middle of its first edge. */
  private begin(signed: number): XY {
    if (this.isOuter(signed)) return this.node(signed)
    const [u, v] = [this.exactNode(signed), this.second(signed)]
    return [Math.round(((u[0] + v[0]) / 2) * UNITS), Math.round(((u[1] + v[1]) / 2) * UNITS)]
  }

  private node(signed: number): XY {
    const [x, y] = this.exactNode(signed)
    return [Math.round(x * UNITS), Math.round(y * UNITS)]
  }

  private exactNode(signed: number): XY {
    const { xy, start } = this.geometry
    return point(xy, signed < 0 ? start[~signed + 1]! - 1 : start[signed]!)
  }

  private second(signed: number): XY {
    const { xy, start } = this.geometry
    return point(xy, signed < 0 ? start[~signed + 1]! - 2 : start[signed]! + 1)
  }

  private isOuter(signed: number): boolean {
    const arc = signed < 0 ? ~signed : signed
    return this.topology.left[arc]! < 0 || this.topology.right[arc]! < 0
  }
}

/** The links from one half-edge: at most as many as there are arcs at a node. */
interface Link {
  readonly to: number
  readonly d: string
  readonly more: Link | undefined
}

const halfOf = (signed: number) => (signed < 0 ? 2 * ~signed + 1 : 2 * signed)

type XY = readonly [number, number]

const point = (xy: Float64Array, i: number): XY => [xy[2 * i]!, xy[2 * i + 1]!]

const whole = (xy: Float64Array, i: number): XY => [
  Math.round(xy[2 * i]! * UNITS),
  Math.round(xy[2 * i + 1]! * UNITS),
]

function turned(points: Points): Points {
  const out: Points = []
  for (let i = points.length - 2; i >= 0; i -= 2) out.push(points[i]!, points[i + 1]!)
  return out
}

/** From each point to the next; none where they are the same. */
function steps(points: readonly number[]): string {
  let d = ''
  for (let i = 2; i < points.length; i += 2) {
    const [dx, dy] = [points[i]! - points[i - 2]!, points[i + 1]! - points[i - 1]!]
    // A minus sign parts numbers as a blank does.
    if (dx !== 0 || dy !== 0) d += `${dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`
  }
  return d
}
