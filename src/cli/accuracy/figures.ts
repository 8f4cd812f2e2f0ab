/** All figures of the accuracy run, as geodata/accuracy.json holds them. */
import { calibrated, type Step } from '../../core/certainty/scale'
import { isoDay } from '../../core/day'
import type { Atlas } from '../../core/types'
import { agreement, type Agreement } from './agreement'
import { crossFitted, fitSteps, outcomesOf } from './calibrate'
import { sampleDays } from './days'
import { groupsOf, type Group } from './groups'
import { foldsOf, halvesOf } from './halves'
import { BEST, DRAWN, METHODS } from './methods'
import { confusionOf, hardestOf, type Confusion, type Hard } from './mistakes'
import { tenthsOf, testedBy, type Tenth, type Tested } from './reliability'
import { HOLES, runTrials, type Trials } from './trials'
import { tune, type Tuning } from './tuning'

export interface Figures {
  /** Hash of the facts that the figures were taken from. */
  readonly facts: string
  readonly days: { readonly count: number; readonly first: string; readonly last: string }
  readonly methods: readonly MethodFigures[]
  readonly groups: readonly Group[]
  readonly confusion: readonly Confusion[]
  /** Places that the surface as drawn gets wrong most often, nothing else being hidden. */
  readonly hardest: readonly Hard[]
  readonly tuning: readonly Tuning[]
  readonly calibration: {
    /** Fitted on all places: what the map uses. */
    readonly steps: readonly Step[]
    /** That table on the places it was fitted on: what remains is its rounding and its caution. */
    readonly tenths: readonly Tenth[]
    /** Each case by tables that were fitted without its place and all round it. */
    readonly tenthsUnseen: readonly Tenth[]
    /** The same, by what else might matter. */
    readonly tested: readonly Tested[]
  }
  /** A few days of the above, to be computed again by the check. */
  readonly sample: Sample
}

export interface MethodFigures {
  readonly method: string
  /** 0: the place alone was hidden; otherwise all within that distance too. */
  readonly holeKm: number
  readonly all: Agreement
  /** Choices were made on half A alone. */
  readonly halfA: Agreement
  readonly halfB: Agreement
}

export type Sample = readonly {
  readonly method: string
  readonly holeKm: number
  readonly placeDays: number
  readonly right: number
}[]

/** Everything; about half a minute. @param say is told what is being done */
export function figuresOf(atlas: Atlas, say: (line: string) => void = () => undefined): Figures {
  const days = sampleDays(atlas)
  const halves = halvesOf(atlas)
  const kept: { method: string; holeKm: number; trials: Trials }[] = []
  const methods = Object.entries(METHODS).flatMap(([method, make]) => {
    say(method)
    return HOLES.map((holeKm): MethodFigures => {
      const trials = runTrials(atlas, make, days, holeKm)
      if (method === BEST || method === DRAWN) kept.push({ method, holeKm, trials })
      const right = (t: number) => trials.guess[t] === trials.truth[t]
      const half = (wanted: number) => agreement(trials, right, (t) => halves[trials.place[t]!] === wanted)
      return { method, holeKm, all: agreement(trials, right), halfA: half(0), halfB: half(1) }
    })
  })
  say('tuning')
  const tuning = tune(atlas, days, halves)
  say('calibration')
  const tests = kept.filter(({ method }) => method === BEST).map(({ trials }) => trials)
  const outcomes = tests.flatMap(outcomesOf)
  const steps = fitSteps(outcomes)
  const fitted = Float64Array.from(outcomes, ({ lead }) => calibrated(lead, steps))
  const unseen = crossFitted(outcomes, foldsOf(atlas))
  return {
    facts: atlas.facts.hash,
    days: { count: days.length, first: isoDay(days[0]!), last: isoDay(days.at(-1)!) },
    methods,
    groups: kept.flatMap(({ method, holeKm, trials }) => groupsOf(atlas, method, holeKm, trials)),
    confusion: kept.map(({ method, holeKm, trials }) => confusionOf(atlas, method, holeKm, trials)),
    hardest: hardestOf(atlas, kept.find(({ method }) => method === DRAWN)!.trials),
    tuning,
    calibration: {
      steps,
      tenths: tenthsOf(outcomes, fitted),
      tenthsUnseen: tenthsOf(outcomes, unseen),
      tested: testedBy(atlas, tests, outcomes, unseen),
    },
    sample: sampleOf(atlas),
  }
}

/** About twelve of the days and two methods: what the check computes again. */
export function sampleOf(atlas: Atlas): Sample {
  const days = sampleDays(atlas)
  const some = days.filter((_, i) => i % Math.ceil(days.length / 12) === 0)
  return [DRAWN, BEST].flatMap((method) =>
    HOLES.map((holeKm) => {
      const trials = runTrials(atlas, METHODS[method]!, some, holeKm)
      let right = 0
      for (let t = 0; t < trials.count; t++) if (trials.guess[t] === trials.truth[t]) right++
      return { method, holeKm, placeDays: trials.count, right }
    }),
  )
}
