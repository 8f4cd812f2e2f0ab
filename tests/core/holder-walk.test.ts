/** Walking from day to day finds the holders that looking up finds. */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { cellSpells } from '../../src/core/cells'
import { addDays } from '../../src/core/day'
import { holderAt, holdersAt } from '../../src/core/holders'
import type { Atlas, Day } from '../../src/core/types'
import { realAtlas } from '../real'
import { syntheticAtlas } from '../synthetic'

// Half a second on a quiet machine; a busy one may take ten times as long.
vi.setConfig({ testTimeout: 60_000 })

const lookedUp = (atlas: Atlas, day: Day) =>
  Uint8Array.from({ length: atlas.topology.cellCount }, (_, cell) => holderAt(cellSpells(atlas), cell, day))

describe.each([
  ['the atlas', realAtlas],
  ['a made-up one', syntheticAtlas({ cells: 200, days: 40, seed: 8 })],
] as const)('holders of %s', (_, atlas) => {
  it('are the same by any way to a day, before the first and after the last too', () => {
    const days = fc
      .integer({ min: atlas.firstDay - 500, max: atlas.lastDay + 5 })
      .map((number) => number as Day)
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 5 }), (walk) => {
        for (const day of walk)
          expect(Buffer.compare(holdersAt(atlas, day), lookedUp(atlas, day)), `day ${day}`).toBe(0)
      }),
      { numRuns: 100 },
    )
  })

  it('are a new list each time: one handed out is not changed later', () => {
    const first = holdersAt(atlas, atlas.firstDay)
    const copy = first.slice()
    holdersAt(atlas, atlas.lastDay)
    expect(first).toEqual(copy)
    // Nor does what a caller writes into it come back.
    first.fill(7)
    expect(holdersAt(atlas, atlas.firstDay)).toEqual(copy)
    expect(holdersAt(atlas, addDays(atlas.firstDay, 1))).not.toBe(first)
  })
})
