/** Holders, spells and changes against a plain reading of the ledger: replay all rows up to the evening of a day. */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { changesBetween, changesBySnapshot, changesOn, tally } from '../../src/core/changes'
import { holdersAt, NO_HOLDER, spellAt, spellsOf } from '../../src/core/holders'
import { nearestSnapshot } from '../../src/core/snapshots'
import { spellsFrom } from '../../src/core/spells'
import type { Atlas, Day, Events } from '../../src/core/types'
import { syntheticAtlas } from '../synthetic'

// Quick on a quiet machine; a busy one may take ten times as long.
vi.setConfig({ testTimeout: 30_000 })

interface Row {
  readonly day: number
  readonly holder: number
}
/** By place, in the order of the file; days ascend. */
type Ledger = readonly (readonly Row[])[]

function eventsOf(ledger: Ledger): Events {
  const rows = ledger.flat()
  const none = new Uint8Array(rows.length)
  const first = new Uint32Array(ledger.length + 1)
  ledger.forEach((list, i) => (first[i + 1] = first[i]! + list.length))
  return {
    first,
    day: Int32Array.from(rows, ({ day }) => day),
    holder: Uint8Array.from(rows, ({ holder }) => holder),
    evidence: none,
    precision: none,
    confidence: none,
  }
}

/** An atlas of a ledger: as much of it as these functions look at. */
const base = syntheticAtlas({ cells: 12, days: 2 })
function atlasOf(ledger: Ledger): Atlas {
  const events = eventsOf(ledger)
  const spells = spellsFrom(events)
  const place = base.places[0]!
  const days = [...new Set(ledger.flat().map(({ day }) => day))].sort((a, b) => a - b) as Day[]
  return {
    ...base,
    places: ledger.map(() => place),
    topology: { ...base.topology, cellCount: ledger.length },
    events,
    spells,
    snapshots: days,
  }
}

const replay = (rows: readonly Row[], day: number) =>
  rows.findLast((row) => row.day <= day)?.holder ?? NO_HOLDER

const ledgers = fc.array(
  fc
    .array(fc.record({ day: fc.integer({ min: 0, max: 12 }), holder: fc.integer({ min: 0, max: 3 }) }), {
      maxLength: 12,
    })
    .map((rows) => rows.sort((a, b) => a.day - b.day)),
  { minLength: 1, maxLength: 8 },
)

describe('any ledger', () => {
  it('gives on every day the holders that a replay gives', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const atlas = atlasOf(ledger)
        for (let day = -1; day <= 14; day++)
          expect([...holdersAt(atlas, day as Day)]).toEqual(ledger.map((rows) => replay(rows, day)))
      }),
      { numRuns: 500 },
    )
  })

  it('gives spells that last a day at least, change holder each time and follow without a gap', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const { spells, events } = atlasOf(ledger)
        ledger.forEach((rows, place) => {
          const list = spellsOf(spells, place)
          expect(list.length > 0).toBe(rows.length > 0)
          list.forEach(({ from, to, holder, event, index }, i) => {
            const next = list[i + 1]
            expect(to).toBe(next?.from ?? null)
            if (to !== null) expect(to).toBeGreaterThan(from)
            if (next) expect(next.holder).not.toBe(holder)
            expect([events.day[event], events.holder[event]]).toEqual([from, holder])
            expect(event).toBeGreaterThanOrEqual(events.first[place]!)
            expect(event).toBeLessThan(events.first[place + 1]!)
            // Half-open: the spell holds on its first day, and no longer on its last.
            expect(spellAt(spells, place, from)).toBe(index)
            if (to !== null) expect(spellAt(spells, place, to)).toBe(index + 1)
            if (to !== null) expect(spellAt(spells, place, (to - 1) as Day)).toBe(index)
          })
        })
      }),
      { numRuns: 500 },
    )
  })

  it('gives the changes between two days that a replay gives', () => {
    const days = fc.integer({ min: -2, max: 14 })
    fc.assert(
      fc.property(ledgers, days, days, (ledger, a, b) => {
        const expected = ledger.flatMap((rows, place) => {
          const [from, to] = [replay(rows, a), replay(rows, b)]
          return from === to ? [] : [{ place, from, to }]
        })
        const atlas = atlasOf(ledger)
        const changes = changesBetween(atlas, a as Day, b as Day)
        expect(changes).toEqual(expected)
        expect(changesOn(atlas, b as Day)).toEqual(changesBetween(atlas, (b - 1) as Day, b as Day))
        const counts = tally(changes)
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(changes.length)
        for (const { from, to, count } of counts)
          expect(changes.filter((c) => c.from === from && c.to === to)).toHaveLength(count)
        expect(counts.map(({ count }) => count)).toEqual(
          counts.map(({ count }) => count).sort((x, y) => y - x),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('counts by snapshot what the changes of that day say, first holders left out', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const atlas = atlasOf(ledger)
        const counted = changesBySnapshot(atlas)
        atlas.snapshots.forEach((day, i) => {
          const expected = new Uint16Array(atlas.parties.length)
          for (const { from, to } of changesOn(atlas, day))
            if (from !== NO_HOLDER) expected[atlas.holders[to]!.party]!++
          expect(counted[i]).toEqual(expected)
        })
      }),
      { numRuns: 200 },
    )
  })
})

describe('a place', () => {
  it('lost and retaken in a day has not changed hands, and its two rows stay events', () => {
    const atlas = atlasOf([
      [
        { day: 0, holder: 0 },
        { day: 5, holder: 1 },
        { day: 5, holder: 0 },
      ],
    ])
    expect(spellsOf(atlas.spells, 0)).toHaveLength(1)
    expect(changesOn(atlas, 5 as Day)).toEqual([])
    expect(atlas.events.day).toHaveLength(3)
  })

  it('that passes through two hands in a day goes to the last of them, from the first', () => {
    const atlas = atlasOf([
      [
        { day: 0, holder: 0 },
        { day: 5, holder: 1 },
        { day: 5, holder: 2 },
      ],
    ])
    expect(changesOn(atlas, 5 as Day)).toEqual([{ place: 0, from: 0, to: 2 }])
    expect(spellsOf(atlas.spells, 0)[1]).toMatchObject({ from: 5, to: null, holder: 2, event: 2 })
  })

  it('has no holder before its first row, and has one on that very day', () => {
    const atlas = atlasOf([[{ day: 5, holder: 2 }], []])
    expect([...holdersAt(atlas, 4 as Day)]).toEqual([NO_HOLDER, NO_HOLDER])
    expect([...holdersAt(atlas, 5 as Day)]).toEqual([2, NO_HOLDER])
    expect(changesOn(atlas, 5 as Day)).toEqual([{ place: 0, from: NO_HOLDER, to: 2 }])
  })
})

describe('the nearest snapshot', () => {
  it('is the last on or before a day, and the first for days before it', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { minLength: 1 })
    fc.assert(
      fc.property(days, fc.integer({ min: -3, max: 53 }), (unordered, day) => {
        const snapshots = unordered.sort((a, b) => a - b) as Day[]
        const before = snapshots.findLastIndex((at) => at <= day)
        expect(nearestSnapshot(snapshots, day as Day)).toEqual({
          index: Math.max(0, before),
          exact: snapshots[before] === day,
        })
      }),
    )
  })
})
