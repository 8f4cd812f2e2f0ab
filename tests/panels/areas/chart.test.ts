import { describe, expect, it, vi } from 'vitest'
import { day, isoDay } from '../../../src/core/day'
import { areaHistory } from '../../../src/core/history'
import { areasCsv } from '../../../src/panels/areas/csv'
import { calendarScale, stepScale, xOf } from '../../../src/panels/areas/scale'
import { figuresAt, partiesShown, valueOf } from '../../../src/panels/areas/series'
import { linesFor, stackPaths } from '../../../src/panels/areas/stack'
import { xOfDay } from '../../../src/panels/timeline/frame'
import { realAtlas as atlas } from '../../real'

vi.setConfig({ testTimeout: 60_000 })

const { snapshots } = atlas
const last = snapshots.length - 1
const frame = { first: 0, last, width: 900, inset: 12 }
const history = areaHistory(atlas)

describe('the axis of steps', () => {
  const scale = stepScale(snapshots, frame, 100)

  it('puts each day in the middle of its share', () => {
    for (const i of [0, 1, 300, last]) expect(scale.xOfDay(snapshots[i]!)).toBe(100 + xOf(frame, i))
  })

  it('gives every day its share, and finds it again', () => {
    for (let i = 0; i <= last; i++) {
      expect(scale.edge(i + 1)).toBeGreaterThan(scale.edge(i))
      expect(scale.indexAt((scale.edge(i) + scale.edge(i + 1)) / 2)).toBe(i)
    }
    expect(scale.indexAt(-50)).toBe(0)
    expect(scale.indexAt(5000)).toBe(last)
  })

  it('has no room for a year without changes', () => {
    expect(scale.beginning(day('2022-01-01'), day('2023-01-01'))).toBeNull()
    expect(scale.beginning(day('2024-01-01'), day('2025-01-01'))).not.toBeNull()
  })
})

describe('the axis of the calendar', () => {
  const span = { from: atlas.firstDay, to: atlas.lastDay }
  const scale = calendarScale(snapshots, span, { start: 50, end: 950 })

  it('puts each day over its bar on the slider', () => {
    const slider = { ...span, width: 924, height: 40, inset: 12 }
    for (const i of [0, 1, 300, last]) {
      const x = 38 + xOfDay(slider, snapshots[i]!)
      expect(scale.xOfDay(snapshots[i]!)).toBeCloseTo(x, 6)
    }
  })

  it('begins with what held already, in a time without changes too', () => {
    const quiet = calendarScale(
      snapshots,
      { from: day('2022-01-01'), to: day('2022-12-31') },
      { start: 50, end: 950 },
    )
    expect(quiet.first).toBe(quiet.last)
    expect(isoDay(snapshots[quiet.first]!)).toBe('2020-03-07')
    expect([quiet.edge(quiet.first), quiet.edge(quiet.last + 1)]).toEqual([50, 950])
    expect(quiet.xOfDay(day('2020-03-07'))).toBeNull()
  })

  it('is true to time', () => {
    const x = (text: string) => scale.xOfDay(day(text))!
    expect(x('2022-01-01') - x('2021-01-01')).toBeCloseTo(x('2014-01-01') - x('2013-01-01'), 6)
    expect(scale.edge(0)).toBe(50)
    expect(scale.edge(last + 1)).toBe(950)
    expect(isoDay(snapshots[scale.indexAt(x('2022-06-01'))]!) < '2022-06-02').toBe(true)
  })
})

describe('stacked areas', () => {
  const scale = stepScale([1, 2, 3] as never, { first: 0, last: 2, width: 34, inset: 12 }, 0)

  it('are steps that close: along the heads, back along the feet', () => {
    const paths = stackPaths(
      [
        [1, 1],
        [1, 1],
        [2, 0],
      ],
      [7, 9],
      scale,
      2,
      100,
    )
    expect(paths.map(({ party }) => party)).toEqual([7, 9])
    expect(paths[0]!.d).toBe('M9.5 50H19.5V0H24.5V100H9.5Z')
    expect(paths[1]!.d).toBe('M9.5 0H24.5V0H19.5V50H9.5Z')
  })

  it('leave out a party that holds nothing', () => {
    expect(stackPaths([[0], [0], [0]], [7], scale, 2, 100)).toEqual([])
  })

  it('are measured by round lines', () => {
    expect(linesFor(41_195)).toEqual({ step: 20_000, top: 41_195 })
    expect(linesFor(3.2).step).toBe(1)
    expect(linesFor(0)).toEqual({ step: 1, top: 1 })
  })
})

describe('the values', () => {
  it('as shares add up to the whole on every day, in every region', () => {
    const parties = partiesShown(atlas, history)
    for (const region of [null, ...atlas.regions.map(({ id }) => id)]) {
      for (let i = 0; i <= last; i += 31) {
        const figures = figuresAt(atlas, history, i, region)
        const shares = parties.map((p) => valueOf(figures, p, { region, unit: 'share', basis: 'known' }))
        expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
      }
    }
  })
})

describe('the file', () => {
  const lines = areasCsv(atlas, history, 'ledger').trimEnd().split('\n')

  it('has one row a day, region and party, and the facts it was made from', () => {
    expect(lines[0]).toBe('day,region,party,km2,share,km2_documented_5km,version,facts')
    expect(lines.length - 1).toBe(snapshots.length * (atlas.regions.length + 1) * atlas.parties.length)
    expect(lines.slice(1).every((line) => line.endsWith(`,ledger,${atlas.facts.hash}`))).toBe(true)
    expect(lines.every((line) => line.split(',').length === 8)).toBe(true)
  })

  it('says of a day what the history says', () => {
    const at = snapshots.indexOf(day('2020-02-16'))
    const gov = atlas.parties.findIndex(({ id }) => (id as string) === 'gov')
    const { km2, knownKm2, documented } = figuresAt(atlas, history, at, 'idlib')
    expect(lines).toContain(
      `2020-02-16,idlib,gov,${km2[gov]!.toFixed(3)},${(km2[gov]! / knownKm2).toFixed(5)},${documented[gov]!.toFixed(3)},ledger,${atlas.facts.hash}`,
    )
  })
})
