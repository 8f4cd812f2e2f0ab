/** Chains and rings on maps small enough to draw, and on random ones. */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { wireTopology } from '../../src/compile/encode/topology'
import type { GridRing } from '../../src/compile/tessellate/heal'
import { partitionFaults } from '../../src/compile/tessellate/verify'
import { cellTopology } from '../../src/compile/tessellate/topology'
import { cellAreas } from '../../src/core/area'
import { decodeTopology } from '../../src/core/decode-topology'
import { NO_HOLDER } from '../../src/core/holders'
import { chainsOf, surfaceOf } from '../../src/core/surface'
import { drawn, SIDE, type Drawn } from './drawn'
import { expectClosed, expectEachSideOnce, pairs, shapeArea, sums } from './surface-rules'

// Two seconds on a quiet machine; a busy one may take ten times as long.
vi.setConfig({ testTimeout: 60_000 })

const exact = ({ topology }: Drawn, holders: Uint8Array) => surfaceOf(topology, holders, topology, Infinity)

/** Squares round which a ring runs: negative for a hole. */
function squares(line: readonly number[]): number {
  const ring = pairs([...line])
  const twice = ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0] * y - x * ring[i]![1], 0)
  return Math.round(twice / 2 / SIDE / SIDE)
}

const ringSquares = (map: Drawn, holders: Uint8Array) =>
  Object.fromEntries(
    [...exact(map, holders).shapes].map(([holder, rings]) => [
      holder,
      rings.map(squares).sort((a, b) => a - b),
    ]),
  )

describe('chains', () => {
  it('run from junction to junction, each with its two holders', () => {
    const map = drawn(`
      AB
      CD`)
    const chains = chainsOf(map.topology, map.holders({ A: 0, B: 1, C: 2, D: 3 }))
    const sides = chains.map(({ left, right }) => [left, right].sort((a, b) => a - b).join())
    expect(sides.sort()).toEqual(['0,1', '0,2', '0,255', '1,255', '1,3', '2,255', '2,3', '3,255'])
    expect(chains.some(({ closed }) => closed)).toBe(false)
  })

  it('pass through a node where only two holders meet', () => {
    const map = drawn(`
      AB
      CD`)
    const chains = chainsOf(map.topology, map.holders({ A: 0, B: 1, C: 0, D: 1 }))
    const front = chains.filter(({ left, right }) => left !== NO_HOLDER && right !== NO_HOLDER)
    expect(front.map(({ arcs }) => arcs.length)).toEqual([2])
    expect(chains).toHaveLength(3)
  })

  it('close on themselves where no third holder comes in', () => {
    const map = drawn(`
      AAA
      ABA
      AAA`)
    const chains = chainsOf(map.topology, map.holders({ A: 0, B: 1 }))
    expect(chains.map(({ closed }) => closed)).toEqual([true, true])
    expect(exact(map, map.holders({ A: 0, B: 1 })).fronts).toHaveLength(1)
  })

  it('close over several arcs too', () => {
    const map = drawn(`
      AAAA
      ABCA
      AAAA`)
    const [front] = chainsOf(map.topology, map.holders({ A: 0, B: 1, C: 1 })).filter(
      ({ left, right }) => left + right === 1,
    )
    expect(front).toMatchObject({ closed: true })
    expect(front!.arcs).toHaveLength(2)
    expect(front!.from).toBe(front!.to)
  })

  it('are not drawn between cells of one holder, nor round what nobody is known to hold', () => {
    const map = drawn(`
      AB.
      ..C`)
    expect(chainsOf(map.topology, map.holders({ A: NO_HOLDER, B: NO_HOLDER, C: NO_HOLDER }))).toEqual([])
    expect(exact(map, map.holders({ A: 4, B: 4, C: NO_HOLDER })).fronts).toEqual([])
  })
})

describe('rings', () => {
  it('go round each of four cells', () => {
    const map = drawn(`
      AB
      CD`)
    expect(ringSquares(map, map.holders({ A: 0, B: 1, C: 2, D: 3 }))).toEqual({
      0: [1],
      1: [1],
      2: [1],
      3: [1],
    })
  })

  it('touch and do not cross where squares of a chequer meet', () => {
    const map = drawn(`
      AB
      CD`)
    expect(ringSquares(map, map.holders({ A: 0, B: 1, C: 1, D: 0 }))).toEqual({ 0: [1, 1], 1: [1, 1] })
  })

  it('run clockwise round an enclave, and counter-clockwise round the enclave in it', () => {
    const map = drawn(`
      AAAAA
      ABBBA
      ABCBA
      ABBBA
      AAAAA`)
    expect(ringSquares(map, map.holders({ A: 0, B: 1, C: 0 }))).toEqual({ 0: [-9, 1, 25], 1: [-1, 9] })
  })

  it('leave out a hole that is outside', () => {
    const map = drawn(`
      AAAA
      A..B
      AAAB`)
    expect(ringSquares(map, map.holders({ A: 0, B: 0 }))).toEqual({ 0: [-2, 12] })
    expect(ringSquares(map, map.holders({ A: 0, B: 1 }))).toEqual({ 0: [8], 1: [2] })
  })

  it('go round an island, one closed arc', () => {
    const map = drawn(`
      AA..B
      AA...`)
    expect([...map.topology.from]).toEqual([...map.topology.to])
    expect(ringSquares(map, map.holders({ A: 0, B: 0 }))).toEqual({ 0: [1, 4] })
  })

  it('touch where two enclaves meet at a corner inside a third', () => {
    const map = drawn(`
      AAAA
      ABAA
      AACA
      AAAA`)
    expect(ringSquares(map, map.holders({ A: 0, B: 1, C: 1 }))).toEqual({ 0: [-2, 16], 1: [1, 1] })
    expect(ringSquares(map, map.holders({ A: 0, B: 1, C: 2 }))).toEqual({ 0: [-2, 16], 1: [1], 2: [1] })
  })

  it('go round a cell that touches itself at a corner', () => {
    const map = drawn(`
      AB
      BA`)
    expect(ringSquares(map, map.holders({ A: 0, B: 1 }))).toEqual({ 0: [1, 1], 1: [1, 1] })
    expect(ringSquares(map, map.holders({ A: 0, B: NO_HOLDER }))).toEqual({ 0: [1, 1] })
  })
})

describe('a neck without width', () => {
  /** Two squares joined by a line that is walked there and back; where `wedged`, cells B and C end at its ends. */
  const lobes = (wedged: boolean) => {
    const lobe = [
      ...[
        [0, 0],
        [1000, 0],
        [1000, 500],
        [2000, 500],
        [2000, 0],
        [3000, 0],
        [3000, 1000],
        [2000, 1000],
      ],
      ...[
        [2000, 500],
        [1000, 500],
        [1000, 1000],
        [0, 1000],
      ],
    ] as unknown as GridRing
    const b: GridRing = [
      [1000, 500],
      [1400, 1000],
      [1000, 1000],
    ]
    const c: GridRing = [
      [2000, 500],
      [2000, 1000],
      [1600, 1000],
    ]
    const cells = wedged ? [[[lobe]], [[b]], [[c]]] : [[[lobe]]]
    expect(partitionFaults(cells)).toEqual([])
    return decodeTopology(wireTopology(cellTopology(cells)))
  }

  it.each([true, false])('parts nothing from nothing (other cells end on it: %s)', (wedged) => {
    const topology = lobes(wedged)
    const holders = Uint8Array.of(0, 1, 1).subarray(0, topology.cellCount)
    const { shapes } = surfaceOf(topology, holders, topology, Infinity)
    expect(
      shapes
        .get(0)!
        .map(squares)
        .reduce((a, b) => a + b),
    ).toBe(2)
    expect(shapeArea(shapes.get(0)!)).toBeCloseTo(cellAreas(topology)[0]!, 9)
    expect(cellAreas(topology)[0]!).toBeCloseTo(2 * 1.1057 * 1.1132, 3)
    if (wedged) expect(shapes.get(0)).toHaveLength(2)
  })
})

describe('any drawn map under any holders', () => {
  const picture = fc
    .array(fc.array(fc.constantFrom('A', 'B', 'C', 'D', 'E', '.'), { minLength: 6, maxLength: 6 }), {
      minLength: 5,
      maxLength: 5,
    })
    .map((rows) => rows.map((row) => row.join('')).join('\n'))
    .filter((text) => /[A-E]/.test(text))

  it('is a partition into closed rings, holders on the left', () => {
    fc.assert(
      fc.property(picture, fc.array(fc.constantFrom(0, 1, 2, NO_HOLDER), { minLength: 5 }), (text, given) => {
        const map = drawn(text)
        const holders = Uint8Array.from(map.letters, (_, i) => given[i]!)
        const surface = exact(map, holders)
        expectClosed(surface)
        expectEachSideOnce(map.topology, holders)
        const areas = sums(holders, cellAreas(map.topology))
        expect([...surface.shapes.keys()].sort()).toEqual([...areas.keys()].sort())
        for (const [holder, km2] of areas) expect(shapeArea(surface.shapes.get(holder)!)).toBeCloseTo(km2, 9)
        const count = (wanted: number) =>
          map.squares.reduce((sum, n, i) => (holders[i] === wanted ? sum + n : sum), 0)
        for (const [holder, rings] of surface.shapes)
          expect(rings.reduce((sum, ring) => sum + squares(ring), 0)).toBe(count(holder))
      }),
      { numRuns: 250 },
    )
  })
})
