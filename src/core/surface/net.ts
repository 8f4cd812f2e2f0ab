/**
 * The fronts of one day after another, as a net of half-edges (see `incidence`) to walk along. Only the arcs of cells whose
 * holder is another than before are looked at; nothing else is kept from day to day, so that no way to a day leaves a trace.
 */
import { NO_HOLDER } from '../holders'
import type { Topology } from '../types'
import { incidenceOf, type Lists } from './incidence'

export class FrontNet {
  /** By half-edge, see `incidence`. */
  readonly node: Int32Array
  private readonly cell: Int32Array
  private readonly clockwise: Int32Array
  private readonly findClockwise: (half: number) => number
  private readonly arcsOfCell: Lists
  /** By arc: on the outer edge (border, coast, limit of knowledge). */
  readonly isOuter: Uint8Array
  /** By arc: 1 where the holders on its two sides differ. */
  readonly isFront: Uint8Array
  /** The same, four in one: few arcs are fronts. */
  private readonly four: Uint32Array
  /** By node: how many ends of fronts meet there. Two holders are on a line where there are two. */
  readonly degree: Uint8Array
  /** By cell, and for outside, which comes last. */
  private readonly held: Uint8Array
  private readonly list: Int32Array
  private listed: Int32Array | null = null
  private readonly touched: Int32Array
  /** How many of them there are. */
  private count = 0
  /** By holder: 1 where the last update took a cell from it or gave it one. */
  readonly hasChanged = new Uint8Array(NO_HOLDER + 1)

  /** Begins with nobody holding anything. */
  constructor(topology: Topology) {
    const { arcsOfCell, node, left, clockwise, findClockwise, isOuter } = incidenceOf(topology)
    this.arcsOfCell = arcsOfCell
    this.node = node
    this.cell = left
    this.clockwise = clockwise
    this.findClockwise = findClockwise
    this.isOuter = isOuter
    this.four = new Uint32Array(Math.ceil(topology.from.length / 4))
    this.isFront = new Uint8Array(this.four.buffer)
    this.degree = new Uint8Array(topology.nodeCount)
    this.held = new Uint8Array(topology.cellCount + 1).fill(NO_HOLDER)
    this.list = new Int32Array(topology.from.length)
    this.touched = new Int32Array(arcsOfCell.items.length)
  }

  /**
   * @param holders holder by cell, `NO_HOLDER` for none; copied
   * @returns arcs where a front came, went or has other holders on its sides now, some twice, and a few more; good until the
   * next call
   */
  update(holders: Uint8Array): Int32Array {
    const { held } = this
    this.listed = null
    this.hasChanged.fill(0)
    this.count = 0
    // Four cells in one: few are others than before.
    const [now, before] = [wordsOf(holders), wordsOf(held)]
    for (let word = 0; word < now.length; word++)
      if (now[word] !== before[word])
        for (let cell = 4 * word; cell < 4 * word + 4; cell++) this.hold(cell, holders[cell]!)
    for (let cell = 4 * now.length; cell < holders.length; cell++) this.hold(cell, holders[cell]!)
    return this.touched.subarray(0, this.count)
  }

  private hold(cell: number, holder: number): void {
    const { arcsOfCell, held, touched } = this
    const former = held[cell]!
    if (holder === former) return
    this.hasChanged[former] = 1
    this.hasChanged[holder] = 1
    held[cell] = holder
    for (let i = arcsOfCell.start[cell]!; i < arcsOfCell.start[cell + 1]!; i++) {
      const arc = arcsOfCell.items[i]!
      const was = this.isFront[arc]!
      const front = this.left(2 * arc) === this.right(2 * arc) ? 0 : 1
      if ((was | front) === 0) continue
      touched[this.count++] = arc
      this.isFront[arc] = front
      this.degree[this.node[2 * arc]!]! += front - was
      this.degree[this.node[2 * arc + 1]!]! += front - was
    }
  }

  /** All front arcs, ascending; good until the next update. */
  fronts(): Int32Array {
    if (this.listed) return this.listed
    const { isFront, four, list } = this
    let count = 0
    for (let word = 0; word < four.length; word++) {
      if (four[word] === 0) continue
      for (let arc = 4 * word; arc < 4 * word + 4; arc++) if (isFront[arc] === 1) list[count++] = arc
    }
    return (this.listed = list.subarray(0, count))
  }

  /** Holder on the left of a half-edge. */
  left(half: number): number {
    return this.held[this.cell[half]!]!
  }

  /** Holder on its right. */
  right(half: number): number {
    return this.held[this.cell[half ^ 1]!]!
  }

  /** Fronts at the node that a half-edge leaves; at the one it leads to, those of its twin. */
  degreeOf(half: number): number {
    return this.degree[this.node[half]!]!
  }

  /**
   * The front half-edge that goes on round the same holder on the left: the first one clockwise from the way it came, so
   * that rings touch, where a holder has several corners of one node, and do not cross.
   */
  onward(half: number): number {
    let next = this.turn(half ^ 1)
    while (this.isFront[next >> 1] === 0) next = this.turn(next)
    return next
  }

  /** The next half-edge clockwise round the node that one leaves, whether it is a front or not. */
  turn(half: number): number {
    const next = this.clockwise[half]!
    return next < 0 ? this.findClockwise(half) : next
  }
}

/** The whole words of holders by cell. */
const wordsOf = (holders: Uint8Array) =>
  holders.byteOffset % 4 === 0
    ? new Uint32Array(holders.buffer, holders.byteOffset, holders.length >> 2)
    : new Uint32Array(0)
