/** Fronts kept from day to day are those of a fresh start, and lead round the same rings as chains do. */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { holdersAt, NO_HOLDER } from '../../../src/core/holders'
import { chainsOf, FrontNet, ringsOf } from '../../../src/core/surface'
import { incidenceOf } from '../../../src/core/surface/incidence'
import type { Topology } from '../../../src/core/types'
import { realAtlas } from '../../real'
import { syntheticAtlas } from '../../synthetic'
import { drawn } from '../drawn'

vi.setConfig({ testTimeout: 60_000 })

const small = syntheticAtlas({ cells: 60, days: 2, seed: 3 }).topology

const anyHolders = ({ cellCount }: Topology) =>
  fc
    .array(fc.constantFrom(0, 1, 2, NO_HOLDER), { minLength: cellCount, maxLength: cellCount })
    .map((list) => Uint8Array.from(list))

const stateOf = (net: FrontNet) => ({ fronts: [...net.fronts()], degree: [...net.degree] })

function fresh(topology: Topology, holders: Uint8Array): FrontNet {
  const net = new FrontNet(topology)
  net.update(holders)
  return net
}

/** Rings as half-edges, each from its lowest one on. */
function turned(ring: readonly number[]): string {
  const first = ring.indexOf(Math.min(...ring))
  return [...ring.slice(first), ...ring.slice(0, first)].join()
}

function ringsOfNet(net: FrontNet): string[] {
  const seen = new Set<number>()
  const rings: string[] = []
  for (const arc of net.fronts())
    for (const first of [2 * arc, 2 * arc + 1]) {
      if (seen.has(first) || net.left(first) === NO_HOLDER) continue
      const ring: number[] = []
      for (let half = first; !seen.has(half); half = net.onward(half)) {
        seen.add(half)
        ring.push(half)
      }
      rings.push(`${net.left(first)}: ${turned(ring)}`)
    }
  return rings.sort()
}

function ringsOfChains(topology: Topology, holders: Uint8Array): string[] {
  const chains = chainsOf(topology, holders)
  const halves = (walk: number) => {
    const own = chains[walk < 0 ? ~walk : walk]!.arcs.map((arc) => (arc < 0 ? 2 * ~arc + 1 : 2 * arc))
    return walk < 0 ? own.map((half) => half ^ 1).reverse() : own
  }
  return [...ringsOf(topology, chains)]
    .flatMap(([holder, rings]) => rings.map((ring) => `${holder}: ${turned(ring.flatMap(halves))}`))
    .sort()
}

describe('the net of fronts', () => {
  it('is that of a fresh start after any walk through any holders', () => {
    fc.assert(
      fc.property(fc.array(anyHolders(small), { minLength: 1, maxLength: 6 }), (walk) => {
        const net = new FrontNet(small)
        for (const holders of walk) {
          net.update(holders)
          expect(stateOf(net)).toEqual(stateOf(fresh(small, holders)))
          const arcs = chainsOf(small, holders).flatMap((chain) =>
            chain.arcs.map((arc) => Math.max(arc, ~arc)),
          )
          expect([...net.fronts()]).toEqual(arcs.sort((a, b) => a - b))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('leads round the rings that chains make, each holder on the left', () => {
    fc.assert(
      fc.property(anyHolders(small), (holders) => {
        expect(ringsOfNet(fresh(small, holders))).toEqual(ringsOfChains(small, holders))
      }),
      { numRuns: 60 },
    )
    const { topology, snapshots } = realAtlas
    for (const index of [0, 20, 300, 301, 450, 600]) {
      const holders = holdersAt(realAtlas, snapshots[index]!)
      expect(ringsOfNet(fresh(topology, holders))).toEqual(ringsOfChains(topology, holders))
    }
  })

  it('names every arc whose front came, went or has other holders beside it', () => {
    fc.assert(
      fc.property(anyHolders(small), anyHolders(small), (before, after) => {
        const sides = (net: FrontNet, arc: number) =>
          net.isFront[arc] ? [net.left(2 * arc), net.right(2 * arc)].join() : ''
        const net = fresh(small, before)
        const old = Array.from(small.from, (_, arc) => sides(net, arc))
        const touched = new Set(net.update(after))
        old.forEach((was, arc) => expect(sides(net, arc) === was || touched.has(arc)).toBe(true))
      }),
      { numRuns: 60 },
    )
    const net = fresh(small, new Uint8Array(small.cellCount))
    expect(net.update(new Uint8Array(small.cellCount))).toHaveLength(0)
  })

  it('counts the ends of fronts at a node: two on a line, three where a third holder comes in', () => {
    const map = drawn(`
      AB
      CD`)
    const most = (pattern: Record<string, number>) =>
      Math.max(...fresh(map.topology, map.holders(pattern)).degree)
    expect(most({ A: 0, B: 0, C: 0, D: 0 })).toBe(2)
    expect(most({ A: 0, B: 1, C: 0, D: 1 })).toBe(3)
    expect(most({ A: 0, B: 1, C: 2, D: 3 })).toBe(4)
  })
})

describe.each([
  ['the atlas', realAtlas.topology],
  ['a made-up atlas', syntheticAtlas({ cells: 2000, days: 2, seed: 9 }).topology],
])('half-edges of %s', (_, topology) => {
  it('turn clockwise round each node through all that leave it, cell by cell', () => {
    const { node, left, findClockwise } = incidenceOf(topology)
    const clockwise = node.map((_at, half) => findClockwise(half))
    const leaving = new Map<number, number>()
    for (const at of node) leaving.set(at, (leaving.get(at) ?? 0) + 1)
    for (let half = 0; half < node.length; half++) {
      expect(node[clockwise[half]!]).toBe(node[half])
      expect(left[clockwise[half]!]).toBe(left[half ^ 1])
      let turns = 1
      for (let next = clockwise[half]!; next !== half && turns < 100; next = clockwise[next]!) turns++
      expect(turns).toBe(leaving.get(node[half]!))
    }
  })
})
