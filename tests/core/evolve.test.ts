/** Chains kept from day to day are those that a fresh start finds, whatever way led there. */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { holdersAt, NO_HOLDER } from '../../src/core/holders'
import { chainsOf, evolvingChains, type Chain } from '../../src/core/surface'
import { realAtlas } from '../real'
import { syntheticAtlas } from '../synthetic'
import { drawn } from './drawn'

vi.setConfig({ testTimeout: 60_000 })

const texts = (chains: Iterable<Chain>) =>
  [...chains]
    .map(({ from, to, left, right, arcs, closed }) => JSON.stringify({ from, to, left, right, arcs, closed }))
    .sort()

describe('chains kept from day to day', () => {
  it('are those of a fresh start after any walk through any holders', () => {
    const { topology } = syntheticAtlas({ cells: 60, days: 2, seed: 3 })
    const holders = fc
      .array(fc.constantFrom(0, 1, 2, NO_HOLDER), {
        minLength: topology.cellCount,
        maxLength: topology.cellCount,
      })
      .map((list) => Uint8Array.from(list))
    fc.assert(
      fc.property(fc.array(holders, { minLength: 1, maxLength: 6 }), (walk) => {
        const evolving = evolvingChains(topology, () => false)
        for (const step of walk) {
          evolving.update(step)
          expect(texts(evolving.parts)).toEqual(texts(chainsOf(topology, step)))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('are those of a fresh start on days of the atlas, near and far', () => {
    const { topology, snapshots } = realAtlas
    const evolving = evolvingChains(topology, () => false)
    for (const index of [300, 301, 302, 303, 20, 600, 599, 0, 450]) {
      const holders = holdersAt(realAtlas, snapshots[index]!)
      evolving.update(holders)
      expect(texts(evolving.parts)).toEqual(texts(chainsOf(topology, holders)))
    }
  })

  it('stay the same objects where nothing changes, and tell what went and what came', () => {
    const map = drawn(`
      AAAAA
      ABADA
      AAAAA`)
    const evolving = evolvingChains(map.topology, () => false)
    const whole = { A: 0, B: 1, D: 1 }
    evolving.update(map.holders(whole))
    const before = new Set(evolving.parts)
    const { gone, come } = evolving.update(map.holders({ ...whole, D: 2 }))
    expect(gone.map(({ right }) => right)).toEqual([1])
    expect(come.map(({ right }) => right)).toEqual([2])
    expect([...evolving.parts].filter((chain) => before.has(chain))).toHaveLength(2)
    expect(evolving.update(map.holders({ ...whole, D: 2 }))).toEqual({ gone: [], come: [] })
  })

  it('end at a node where a third holder comes in, and join again when it has gone', () => {
    const map = drawn(`
      AB
      CD`)
    const evolving = evolvingChains(map.topology, () => false)
    const counts = [
      { A: 0, B: 1, C: 0, D: 1 },
      { A: 0, B: 1, C: 2, D: 1 },
      { A: 0, B: 1, C: 0, D: 1 },
    ].map((pattern) => {
      evolving.update(map.holders(pattern))
      return evolving.parts.size
    })
    expect(counts[0]).toBe(counts[2])
    expect(counts[1]).toBeGreaterThan(counts[0]!)
  })

  it('cut at fixed nodes, are the same chains in parts that name their neighbours', () => {
    const { topology, snapshots } = realAtlas
    const evolving = evolvingChains(topology, (node) => node % 3 === 0)
    for (const index of [10, 11, 300, 301, 12]) {
      const holders = holdersAt(realAtlas, snapshots[index]!)
      evolving.update(holders)
      const begins = new Map([...evolving.parts].map((part) => [part.arcs[0], part]))
      const joined = [...evolving.parts]
        .filter(({ before }) => before === null)
        .map((part) => {
          const arcs = [...part.arcs]
          let last = part
          while (last.after !== null) {
            last = begins.get(last.after)!
            arcs.push(...last.arcs)
          }
          return arcs.join()
        })
      const open = chainsOf(topology, holders).filter(({ closed }) => !closed)
      expect(joined.sort()).toEqual(open.map(({ arcs }) => arcs.join()).sort())
      const all = [...evolving.parts].flatMap(({ arcs }) => arcs.map((arc) => (arc < 0 ? ~arc : arc)))
      expect(new Set(all).size).toBe(all.length)
      expect(all.length).toBe(chainsOf(topology, holders).reduce((sum, { arcs }) => sum + arcs.length, 0))
    }
  })
})
