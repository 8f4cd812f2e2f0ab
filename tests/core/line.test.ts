/** Rounded corners: ends and outer edges stay put, both sides share every point, and lines do not cross. */
import fc from 'fast-check'
import type { MultiPolygon } from 'geojson'
import { describe, expect, it, vi } from 'vitest'
import { wireTopology } from '../../src/compile/encode/topology'
import { tessellate } from '../../src/compile/tessellate'
import { cellTopology } from '../../src/compile/tessellate/topology'
import { decodeTopology } from '../../src/core/decode-topology'
import { holdersAt, NO_HOLDER } from '../../src/core/holders'
import { chainsOf, surfaceOf, type Line } from '../../src/core/surface'
import { lineOf } from '../../src/core/surface/line'
import type { Topology } from '../../src/core/types'
import { realAtlas } from '../real'
import { randoms, randomSites } from '../synthetic'
import { drawn } from './drawn'
import { pairs } from './surface-rules'

// Two seconds on a quiet machine; a busy one may take ten times as long.
vi.setConfig({ testTimeout: 60_000 })

const FINE = 1e-4

describe('a line', () => {
  const bend = drawn(`
    AAB
    ABB`)
  const holders = bend.holders({ A: 0, B: 1 })
  const front = chainsOf(bend.topology, holders).find(
    ({ left, right }) => left !== NO_HOLDER && right !== NO_HOLDER,
  )!

  it('keeps every corner when the tolerance is infinite', () => {
    expect(pairs(lineOf(front, bend.topology, bend.topology, Infinity))).toHaveLength(4)
  })

  it('keeps its ends and rounds what lies between, within the corner’s own triangle', () => {
    const exact = pairs(lineOf(front, bend.topology, bend.topology, Infinity))
    const line = pairs(lineOf(front, bend.topology, bend.topology, FINE))
    expect([line[0], line.at(-1)]).toEqual([exact[0], exact.at(-1)])
    expect(line.length).toBeGreaterThan(8)
    for (const corner of exact.slice(1, -1)) expect(line).not.toContainEqual(corner)
    for (const [x, y] of line) {
      expect(Math.min(...exact.slice(1).map((p, i) => distance([x, y], exact[i]!, p)))).toBeLessThan(0.0026)
    }
  })

  it('strays from its curve by no more than the tolerance', () => {
    for (const tolerance of [1e-3, 1e-4, 1e-5]) {
      const line = pairs(lineOf(front, bend.topology, bend.topology, tolerance))
      const best = pairs(lineOf(front, bend.topology, bend.topology, tolerance / 1000))
      for (const p of best) {
        const off = Math.min(...line.slice(1).map((b, i) => distance(p, line[i]!, b)))
        expect(off).toBeLessThanOrEqual(tolerance * 1.001)
      }
    }
  })

  it('that is closed has no corner left', () => {
    const ring = drawn(`
      AAA
      ABA
      AAA`)
    const [front] = surfaceOf(ring.topology, ring.holders({ A: 0, B: 1 }), ring.topology, FINE).fronts
    const line = pairs(front!.line)
    expect(line[0]).toEqual(line.at(-1))
    for (const corner of [
      [0.01, 0.01],
      [0.02, 0.02],
    ] as const)
      expect(line).not.toContainEqual([...corner])
  })
})

describe('a line along the outer edge and on between two cells', () => {
  it('keeps every point of the outer edge, its last one too, and rounds the rest', () => {
    const map = drawn(`
      AAAB
      AABB`)
    // Of B nothing is known: A's line runs round it as round the outside, in one closed chain.
    for (const [known, bend] of [
      ['A', [0.02, 0.01]],
      ['B', [0.03, 0.01]],
    ] as const) {
      const holders = map.holders({ A: NO_HOLDER, B: NO_HOLDER, [known]: 0 })
      const [chain, ...more] = chainsOf(map.topology, holders)
      expect([chain!.closed, more.length]).toEqual([true, 0])
      const line = pairs(lineOf(chain!, map.topology, map.topology, FINE))
      for (const joint of [
        [0.02, 0],
        [0.03, 0.02],
      ])
        expect(line).toContainEqual(joint)
      expect(line).not.toContainEqual(bend)
      const outer =
        known === 'A'
          ? [
              [0, 0],
              [0, 0.02],
            ]
          : [
              [0.04, 0],
              [0.04, 0.02],
            ]
      for (const corner of outer) expect(line).toContainEqual(corner)
    }
  })
})

describe('rounding on days of the real atlas', () => {
  const { topology, snapshots } = realAtlas
  const days = snapshots.filter((_, i) => i % 40 === 0)

  it('moves no junction and no point of the outer edge', () => {
    const outer = outerPoints(topology)
    for (const day of days) {
      const holders = holdersAt(realAtlas, day)
      for (const chain of chainsOf(topology, holders)) {
        const line = pairs(lineOf(chain, topology, topology, FINE))
        const points = new Set(line.map((p) => p.join()))
        for (const p of pairs(lineOf(chain, topology, topology, Infinity)))
          if (outer.has(p.join()) && !points.has(p.join()))
            expect.unreachable(`outer point ${p.join()} moved`)
        if (chain.closed) continue
        expect(line[0]).toEqual(nodeOf(topology, chain.arcs[0]!, 'first'))
        expect(line.at(-1)).toEqual(nodeOf(topology, chain.arcs.at(-1)!, 'last'))
      }
    }
  })

  it('gives both sides of a front the same points', () => {
    for (const day of days) {
      const { shapes, fronts } = surfaceOf(topology, holdersAt(realAtlas, day), topology, FINE)
      const edges = new Map([...shapes].map(([holder, rings]) => [holder, directed(rings)]))
      for (const { left, right, line } of fronts) {
        const missing = [...directed([line])].filter((edge) => !edges.get(left)!.has(edge))
        const backward = [...directed([reversed(line)])].filter((edge) => !edges.get(right)!.has(edge))
        expect([...missing, ...backward]).toEqual([])
      }
    }
  })

  it('makes no two lines cross', () => {
    for (const day of days) expect(crossings(topology, holdersAt(realAtlas, day))).toEqual([])
  })
})

describe('rounding between Voronoi cells', () => {
  it('makes no two lines cross, whoever holds what', () => {
    const land: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [34, 32],
            [41, 32],
            [41, 38],
            [34, 38],
            [34, 32],
          ],
        ],
      ],
    }
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 5, max: 150 }),
        fc.integer({ min: 2, max: 5 }),
        fc.constantFrom(25_000, 100_000),
        (seed, count, parties, limit) => {
          const random = randoms(seed)
          const cells = tessellate(randomSites(count, random), land, limit)
          const topology = decodeTopology(wireTopology(cellTopology(cells)))
          const holders = Uint8Array.from(cells, () => Math.floor(random() * parties))
          expect(crossings(topology, holders)).toEqual([])
        },
      ),
      { numRuns: 25 },
    )
  })
})

/** Where segments of the drawn lines cross, each other or themselves, at no shared point. */
function crossings(topology: Topology, holders: Uint8Array): string[] {
  const segments = chainsOf(topology, holders).flatMap((chain) => {
    const line = pairs(lineOf(chain, topology, topology, FINE))
    return line.slice(1).map((b, i) => ({ a: line[i]!, b }))
  })
  // A coarse grid of buckets, so that not every two are compared.
  const size = 0.02
  const buckets = new Map<string, number[]>()
  segments.forEach(({ a, b }, k) => {
    const [x0, x1] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])].map((x) => Math.floor(x / size))
    const [y0, y1] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])].map((y) => Math.floor(y / size))
    for (let x = x0!; x <= x1!; x++)
      for (let y = y0!; y <= y1!; y++) {
        const key = `${x},${y}`
        const bucket = buckets.get(key)
        if (bucket) bucket.push(k)
        else buckets.set(key, [k])
      }
  })
  const found = new Set<string>()
  for (const bucket of buckets.values())
    bucket.forEach((k, at) => {
      for (const m of bucket.slice(at + 1))
        if (cross(segments[k]!, segments[m]!))
          found.add(`${segments[k]!.a.join()} × ${segments[m]!.a.join()}`)
    })
  return [...found]
}

type Point = readonly [number, number]
type Segment = { readonly a: Point; readonly b: Point }

function cross(s: Segment, t: Segment): boolean {
  const side = ({ a, b }: Segment, p: Point) => (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
  // A hair's breadth of a touch is rounding: 1e-15 square degrees is a millimetre on a ten-metre edge.
  const opposite = (u: number, v: number) => (u > 1e-15 && v < -1e-15) || (u < -1e-15 && v > 1e-15)
  return opposite(side(s, t.a), side(s, t.b)) && opposite(side(t, s.a), side(t, s.b))
}

function distance(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const square = dx * dx + dy * dy
  const t = square === 0 ? 0 : ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square
  const at = Math.max(0, Math.min(1, t))
  return Math.hypot(p[0] - a[0] - at * dx, p[1] - a[1] - at * dy)
}

function outerPoints({ xy, start, left, right }: Topology): Set<string> {
  const out = new Set<string>()
  left.forEach((cell, arc) => {
    if (cell >= 0 && right[arc]! >= 0) return
    for (let i = start[arc]!; i < start[arc + 1]!; i++) out.add(`${xy[2 * i]!},${xy[2 * i + 1]!}`)
  })
  return out
}

function nodeOf({ xy, start }: Topology, signed: number, end: 'first' | 'last'): Point {
  const arc = signed < 0 ? ~signed : signed
  const i = (end === 'first') === signed >= 0 ? start[arc]! : start[arc + 1]! - 1
  return [xy[2 * i]!, xy[2 * i + 1]!]
}

function directed(lines: readonly Line[]): Set<string> {
  return new Set(
    lines.flatMap((line) => {
      const points = pairs(line)
      return points.slice(1).map((p, i) => `${points[i]!.join()} ${p.join()}`)
    }),
  )
}

const reversed = (line: Line): Line => pairs(line).reverse().flat()
