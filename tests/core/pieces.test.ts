/** Fronts cut into pieces: put together they are the line again, and what did not change keeps its very points. */
import { describe, expect, it } from 'vitest'
import { holdersAt } from '../../src/core/holders'
import { piecesOf, surfaceOf, type Front } from '../../src/core/surface'
import { realAtlas } from '../real'
import { drawn, SIDE } from './drawn'
import { pairs } from './surface-rules'

const FINE = 1e-4
const text = (points: readonly number[][]) => points.map((point) => point.join(' '))

/** Every point of the pieces in turn, those where two meet once; a closed line is turned to begin with the first piece. */
function rejoined(front: Front, groupOf: ArrayLike<number>): string[] {
  const lines = piecesOf(front, groupOf).map(({ line }) => text(pairs(line)))
  lines.slice(1).forEach((line, i) => expect(line[0]).toBe(lines[i]!.at(-1)))
  return lines.flatMap((line, i) => (i === 0 ? line : line.slice(1)))
}

function turnedTo(line: readonly string[], first: string): string[] {
  const at = line.indexOf(first)
  return [...line.slice(at), ...line.slice(1, at + 1)]
}

describe('the pieces of a front', () => {
  it('of one group are the whole line', () => {
    const map = drawn(`
      AAA
      ABA
      AAA`)
    const [front] = surfaceOf(map.topology, map.holders({ A: 0, B: 1 }), map.topology, FINE).fronts
    expect(piecesOf(front!, new Uint8Array(99))).toEqual([
      { group: 0, arc: front!.arcs[0], line: front!.line },
    ])
  })

  it('meet in the middle of a rounded corner', () => {
    const map = drawn(`
      AB
      CB`)
    const holders = map.holders({ A: 0, B: 1, C: 0 })
    const front = surfaceOf(map.topology, holders, map.topology, FINE).fronts[0]!
    expect(front.arcs).toHaveLength(2)
    const groupOf = new Uint8Array(99).map((_, arc) => arc)
    const [first, second] = piecesOf(front, groupOf).map(({ line }) => pairs(line))
    expect(first!.at(-1)).toEqual(second![0])
    // Straight through the node: the middle of its curve is the node.
    expect(second![0]![0]).toBeCloseTo(SIDE, 9)
    expect(second![0]![1]).toBeCloseTo(SIDE, 9)
  })

  it('are the line again when put together, open or closed, on days of the real atlas', () => {
    const { topology, snapshots } = realAtlas
    const groupOf = Uint8Array.from({ length: topology.from.length }, (_, arc) => (arc >> 2) % 50)
    let closed = 0
    for (const day of snapshots.filter((_, i) => i % 60 === 0)) {
      for (const front of surfaceOf(topology, holdersAt(realAtlas, day), topology, FINE).fronts) {
        const line = text(pairs([...front.line]))
        const again = rejoined(front, groupOf)
        if (!front.closed) expect(again).toEqual(line)
        else expect(again).toEqual(turnedTo(line, again[0]!))
        if (front.closed && again[0] !== line[0]) closed++
      }
    }
    expect(closed).toBeGreaterThan(0)
  })

  it('mostly stay the very same from one day to the next, and change where the day changed something', () => {
    const { topology, snapshots } = realAtlas
    const groupOf = Uint16Array.from({ length: topology.from.length }, (_, arc) => arc)
    const at = Math.floor(snapshots.length / 2)
    const of = (day: (typeof snapshots)[number]) =>
      surfaceOf(topology, holdersAt(realAtlas, day), topology, FINE).fronts.flatMap((front) =>
        piecesOf(front, groupOf).map(({ group, line }) => `${group}: ${line.join(' ')}`),
      )
    for (let i = at; i < at + 20; i++) {
      const [before, after] = [new Set(of(snapshots[i]!)), of(snapshots[i + 1]!)]
      const kept = after.filter((piece) => before.has(piece)).length
      expect(kept / after.length).toBeGreaterThan(0.75)
    }
  })
})
