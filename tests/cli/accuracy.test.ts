import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { decodeAtlas } from '../../src/atlas/decode'
import { agreement } from '../../src/cli/accuracy/agreement'
import { fitSteps, squaredError, type Outcome } from '../../src/cli/accuracy/calibrate'
import { differences } from '../../src/cli/accuracy/check'
import { periodOf, PERIODS, sampleDays } from '../../src/cli/accuracy/days'
import type { Figures } from '../../src/cli/accuracy/figures'
import { halvesOf } from '../../src/cli/accuracy/halves'
import { printed } from '../../src/cli/accuracy/print'
import { runTrials } from '../../src/cli/accuracy/trials'
import { readFigures, tableText } from '../../src/cli/accuracy/write'
import { buildAtlas } from '../../src/cli/build-atlas'
import { CALIBRATION } from '../../src/core/certainty/calibration'
import { certaintyAt } from '../../src/core/certainty/certainty'
import { day } from '../../src/core/day'
import { KRIGING } from '../../src/core/predict/kriging'
import { nearest } from '../../src/core/predict/nearest'
import type { Atlas, Day } from '../../src/core/types'
import { at, smallAtlas } from '../core/predict/small-atlas'

const ROOT = process.cwd()
let atlas: Atlas
let figures: Figures

beforeAll(() => {
  atlas = decodeAtlas(buildAtlas(ROOT).atlas)
  figures = readFigures(ROOT)
}, 60_000)

describe('the committed figures', () => {
  it('are those of these facts and this code; otherwise: npm run accuracy', async () => {
    expect(await differences(ROOT, atlas, figures)).toEqual([])
  }, 20_000)

  it('would not pass when they were others', async () => {
    const [first, ...rest] = figures.sample
    const other = { ...figures, facts: 'other', sample: [{ ...first!, right: first!.right + 1 }, ...rest] }
    expect(await differences(ROOT, atlas, other)).toHaveLength(3)
  }, 20_000)

  it('hold the table that the map reads', async () => {
    expect(figures.calibration.steps).toEqual(CALIBRATION)
    expect(await tableText(ROOT, figures)).toBe(readFileSync('src/core/certainty/calibration.ts', 'utf8'))
  })

  it('were taken with the numbers that did best on half A', () => {
    const taken = figures.tuning.filter((row) => row.taken)
    expect(taken).toHaveLength(1)
    expect(taken[0]).toMatchObject({ voices: KRIGING.voices, reachKm: KRIGING.reachKm })
  })

  it('state certainties that are within five points on the places they were fitted on', () => {
    for (const { stated, found } of figures.calibration.tenths)
      expect(Math.abs(stated - found)).toBeLessThan(5)
  })

  it('print as a table', () => {
    const lines = printed(figures).split('\n')
    expect(lines.find((line) => line.startsWith('kriging ') && line.includes(' place '))).toContain(
      figures.methods
        .find(({ method, holeKm }) => method === 'kriging' && holeKm === 0)!
        .all.percent.toFixed(2),
    )
  })
})

describe('certainty on the facts', () => {
  it('is a probability for every cell', () => {
    const value = certaintyAt(atlas, day('2020-02-16'))
    expect(value).toHaveLength(atlas.topology.cellCount)
    expect(value.every((p) => p > 0 && p < 1)).toBe(true)
  })
})

describe('runTrials', () => {
  const small = smallAtlas([at(0, 0, 0), at(1, 0, 1), at(3, 0, 1, 'area'), at(9, 0, 0)])

  it('hides documented places alone, and tells guess, truth and distance', () => {
    const trials = runTrials(small, nearest, [0 as Day], 0)
    const column = (values: ArrayLike<number>) => Array.from(values).slice(0, trials.count)
    expect(column(trials.place)).toEqual([0, 1, 3])
    expect(column(trials.truth)).toEqual([0, 1, 0])
    expect(column(trials.guess)).toEqual([1, 0, 1])
    expect(column(trials.km).map((km) => Math.round(km * 100) / 100)).toEqual([1, 1, 6])
  })

  it('guesses from beyond the hole', () => {
    const trials = runTrials(small, nearest, [0 as Day], 5)
    expect(Array.from(trials.decider).slice(0, trials.count)).toEqual([3, 3, 2])
  })
})

describe('agreement', () => {
  it('counts place-days, and draws its interval from places', () => {
    const place = [...Array<number>(50).fill(0), ...Array.from({ length: 50 }, (_, i) => i + 1)]
    const { percent, low, high, places } = agreement({ count: 100, place }, (t) => place[t] !== 0)
    expect([percent, places]).toEqual([50, 51])
    // One place carries half of all days: days drawn one by one would promise ten points to either side.
    expect(high - low).toBeGreaterThan(25)
  })

  it('is the same each time', () => {
    const trials = { count: 40, place: Array.from({ length: 40 }, (_, i) => i) }
    const run = () => agreement(trials, (t) => t % 3 === 0)
    expect(run()).toEqual(run())
  })
})

describe('fitSteps', () => {
  const outcomes = (lead: number, right: number, all: number): Outcome[] =>
    Array.from({ length: all }, (_, i) => ({ lead, right: i < right, place: i }))
  const least = { placeDays: 10, places: 10 }

  it('gives each class its share, a place being one witness', () => {
    const steps = fitSteps([...outcomes(-0.45, 20, 98), ...outcomes(0.55, 98, 98)], least)
    expect(steps).toEqual([
      [-0.45, 0.21],
      [0.55, 0.99],
    ])
  })

  it('pools classes that fall, and classes that rest on little', () => {
    const falling = [...outcomes(0.15, 80, 98), ...outcomes(0.35, 60, 98)]
    expect(fitSteps(falling, least)).toEqual([[0.35, expect.closeTo(0.71, 2)]])
    const thin = [...outcomes(0.15, 0, 5), ...outcomes(0.35, 93, 93)]
    expect(fitSteps(thin, least)).toHaveLength(1)
  })

  it('leaves less error than one rate for all', () => {
    const all = [...outcomes(-0.45, 20, 98), ...outcomes(0.55, 90, 98)]
    const flat = all.map(() => 110 / 196)
    const fitted = all.map(({ lead }) => (lead < 0 ? 0.21 : 0.91))
    expect(squaredError(all, fitted)).toBeLessThan(squaredError(all, flat))
  })
})

describe('the days and the halves', () => {
  it('are ascending, within the atlas, and dense where the front moved', () => {
    const days = sampleDays(atlas)
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b))
    expect(days[0]).toBe(day('2012-01-15'))
    for (let d: number = day('2024-11-26'); d <= day('2024-12-09'); d++) expect(days).toContain(d)
  })

  it('know their period', () => {
    expect(PERIODS[periodOf(day('2020-02-16'))]).toBe('2019-05-01')
    expect(periodOf(day('2011-05-01'))).toBe(0)
  })

  it('split the places about evenly and for good', () => {
    const halves = halvesOf(atlas)
    const share = halves.reduce((a, b) => a + b, 0) / halves.length
    expect(Math.abs(share - 0.5)).toBeLessThan(0.05)
    expect(halvesOf(smallAtlas([at(0, 0, 0), at(1, 0, 0), at(2, 0, 0)]))).toEqual(
      halvesOf(smallAtlas([at(0, 0, 1), at(1, 5, 0), at(2, 0, 0)])),
    )
  })
})
