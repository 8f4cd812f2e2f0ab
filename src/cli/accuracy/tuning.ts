/** The few numbers that are chosen by figures: tried on half A of the places, and told for half B as well. */
import { calibrated } from '../../core/certainty/scale'
import { KRIGING, kriging } from '../../core/predict/kriging'
import type { Atlas, Day } from '../../core/types'
import { percent } from './agreement'
import { fitSteps, outcomesOf, squaredError } from './calibrate'
import { HOLES, runTrials, type Trials } from './trials'

export interface Tuning {
  readonly voices: number
  readonly reachKm: number
  readonly halfA: Tried
  readonly halfB: Tried
  /** The least squared error on half A among those that are right there about as often as the best. */
  readonly taken: boolean
}

interface Tried {
  /** Per cent of place-days by test, in the order of `HOLES`. */
  readonly percent: readonly number[]
  /** Mean squared error of the certainty of the nearest place over both tests, the table fitted on half A. */
  readonly squaredError: number
}

/** Points of agreement, the mean of the two tests: fewer tell nothing apart. */
const AS_GOOD = 0.1

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

const GRID = [8, 10, 12].flatMap((voices) => [4, 8, 12].map((reachKm) => ({ voices, reachKm })))

export function tune(atlas: Atlas, days: readonly Day[], halves: Uint8Array): Tuning[] {
  const rows = GRID.map((option) => {
    const tests = HOLES.map((hole) =>
      runTrials(atlas, kriging({ ...KRIGING, ...option }), days, hole, 'nearest'),
    )
    const outcomes = tests.flatMap(outcomesOf)
    const steps = fitSteps(outcomes.filter(({ place }) => halves[place] === 0))
    const tried = (half: number): Tried => {
      const own = outcomes.filter(({ place }) => halves[place] === half)
      const certainty = own.map(({ lead }) => calibrated(lead, steps))
      return {
        percent: tests.map((trials) => percent(shareRight(trials, (place) => halves[place] === half))),
        squaredError: Math.round(1e5 * squaredError(own, certainty)) / 1e5,
      }
    }
    return { ...option, halfA: tried(0), halfB: tried(1) }
  })
  const right = ({ halfA }: (typeof rows)[number]) => mean(halfA.percent)
  const most = Math.max(...rows.map(right))
  const good = rows.filter((row) => right(row) > most - AS_GOOD)
  const least = Math.min(...good.map(({ halfA }) => halfA.squaredError))
  return rows.map((row) => ({ ...row, taken: good.includes(row) && row.halfA.squaredError === least }))
}

function shareRight(trials: Trials, among: (place: number) => boolean): number {
  let [right, all] = [0, 0]
  for (let t = 0; t < trials.count; t++) {
    if (!among(trials.place[t]!)) continue
    all++
    if (trials.guess[t] === trials.truth[t]) right++
  }
  return right / all
}
