/** Bars stand where their days do, add up to what changed at any zoom, and tell counts apart however large the largest is. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../../src/core/day'
import type { Day } from '../../../src/core/types'
import { barPaths, barWidth, columnsOf, runAt } from '../../../src/panels/timeline/bars'
import { xOfDay, type Frame } from '../../../src/panels/timeline/frame'

const first = day('2020-01-01')
const frame: Frame = { from: first, to: first + 10, width: 324, height: 40, inset: 12 }
const days = (count: number) => Array.from({ length: count }, (_, i) => (first + i) as Day)

/** Left, foot and height of each rectangle of a path. */
const rects = (d: string) =>
  [...d.matchAll(/M(\S+) (\S+)v-(\S+)h(\S+)v(\S+)z/g)].map(([, x, y, tall]) => ({
    x: Number(x),
    foot: Number(y),
    tall: Number(tall),
  }))

describe('columnsOf', () => {
  it('counts every change once, in whichever runs of days', () => {
    const counted = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat(9), fc.nat(9)), {
      maxLength: 80,
    })
    fc.assert(
      fc.property(counted, fc.integer({ min: 1, max: 200 }), (steps, run) => {
        let at = 15000
        const snapshots = steps.map(([gap]) => (at += gap) as Day)
        const counts = steps.map(([, a, b]) => [a, b])
        const { columns } = columnsOf(counts, snapshots, run)
        for (const party of [0, 1])
          expect(columns.reduce((sum, column) => sum + column.counts[party]!, 0)).toBe(
            counts.reduce((sum, entry) => sum + entry[party]!, 0),
          )
        expect(columns.every(({ total, counts: [a, b] }) => total === a! + b!)).toBe(true)
        expect(columns.map((column) => column.at)).toEqual(
          [...new Set(columns.map((c) => c.at))].sort((a, b) => a - b),
        )
      }),
    )
  })

  it('puts the days of a run into one column at its middle, wherever the axis begins', () => {
    const start = Math.ceil(first / 7) * 7
    const snapshots = [start, start + 6, start + 7].map((value) => value as Day)
    expect(columnsOf([[1], [2], [4]], snapshots, 7).columns).toEqual([
      { at: start + 3, counts: [3], total: 3 },
      { at: start + 10, counts: [4], total: 4 },
    ])
  })

  it('leaves the counts that it was given as they were', () => {
    const counts = [[1], [2]]
    columnsOf(counts, [first, (first + 1) as Day], 30)
    expect(counts).toEqual([[1], [2]])
  })
})

describe('runAt', () => {
  it('is a day where a day has room, and longer the less it has', () => {
    expect([30, 3, 1, 0.2].map(runAt)).toEqual([1, 1, 3, 21])
  })
})

describe('barPaths', () => {
  it('stacks the parties of a day from the axis upwards, in the order given', () => {
    const columns = columnsOf([[3, 1]], [first], 1)
    const [gov, opp] = barPaths(columns, [0, 1], frame)
    expect([gov?.party, opp?.party]).toEqual([0, 1])
    expect(rects(gov!.d)).toEqual([{ x: 12 - barWidth(frame, 1) / 2, foot: 40, tall: 30 }])
    expect(rects(opp!.d)).toEqual([{ x: 12 - barWidth(frame, 1) / 2, foot: 10, tall: 10 }])
  })

  it('draws heights by the square root of the count', () => {
    const columns = columnsOf([[36], [9]], days(2), 1)
    expect(rects(barPaths(columns, [0], frame)[0]!.d).map(({ tall }) => tall)).toEqual([40, 20])
  })

  it('cuts the few tallest short, with a gap, so that single places stay visible', () => {
    const long: Frame = { ...frame, to: first + 199 }
    const counts = Array.from({ length: 200 }, (_, i) => [i === 7 ? 587 : 1])
    const all = rects(barPaths(columnsOf(counts, days(200), 1), [0], long)[0]!.d)
    const tall = all.filter(({ x }) => Math.abs(x + barWidth(long, 1) / 2 - xOfDay(long, first + 7)) < 0.1)
    expect(tall).toEqual([
      { x: tall[0]!.x, foot: 40, tall: 33 },
      { x: tall[0]!.x, foot: 5, tall: 5 },
    ])
    expect(all[0]!.tall).toBeCloseTo(40 / Math.sqrt(60), 1)
  })

  it('draws only what is shown, and nothing for a day without changes', () => {
    const columns = columnsOf([[5], [0], [0]], [(first - 40) as Day, first, (first + 1) as Day], 1)
    expect(barPaths(columns, [0], frame)).toEqual([])
  })

  it('draws a bar as tall wherever the axis has moved', () => {
    const columns = columnsOf([[64], [4]], [first, (first + 8) as Day], 1)
    const height = (from: number) =>
      rects(barPaths(columns, [0], { ...frame, from, to: from + 10 })[0]!.d).at(-1)!.tall
    expect(height(first + 4)).toBe(height(first))
  })
})
