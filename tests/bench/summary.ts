/** Runs of one peer on one data set put together, and what must hold. */
import type { DataSet } from './data'
import type { Measured } from './measure'
import type { StepTimes } from './page/main'
import type { PeerRow } from './peers'

export interface Row {
  readonly peer: PeerRow
  readonly data: DataSet
  readonly runs: readonly Measured[]
  /** Why there are no times. */
  readonly failure: string | null
}

/** Medians over all runs taken together, unless it says otherwise; ms. */
export interface Figures {
  readonly setup: number
  readonly script: number
  readonly scriptP95: number
  readonly frame: number
  readonly frameP95: number
  readonly presented: number | null
  readonly jump: number
  readonly jumpFrame: number
  readonly panP95: number
  readonly panMax: number
  readonly zoomP95: number
  readonly zoomMax: number
  readonly heap: number
  readonly steps: number
  /** A step of the handle between two days, and a step in time while their difference is drawn. */
  readonly swipe: Timing | null
  readonly difference: Timing | null
}

export interface Timing {
  readonly script: number
  readonly scriptP95: number
  readonly frame: number
  readonly frameP95: number
}

export interface Threshold {
  readonly what: string
  readonly value: number
  readonly limit: number
  /** The limit is a least value, not a largest. */
  readonly atLeast: boolean
  readonly unit: string
}

export function figures({ runs }: Row): Figures {
  const all = <T>(pick: (run: Measured) => readonly T[]) => runs.flatMap((run) => [...pick(run)])
  const steps = all((run) => run.steps)
  const jumps = all((run) => run.jumps)
  const compared = runs.flatMap((run) => run.compared ?? [])
  const presented = all((run) => run.presented)
  return {
    setup: median(runs.map((run) => run.setupMs)),
    ...timing(steps),
    presented: presented.length < steps.length / 2 ? null : median(presented),
    jump: median(jumps.map((step) => step.script)),
    jumpFrame: median(jumps.map((step) => step.frame)),
    panP95: median(runs.map((run) => quantile(run.pan, 0.95))),
    panMax: median(runs.map((run) => Math.max(...run.pan))),
    zoomP95: median(runs.map((run) => quantile(run.zoom, 0.95))),
    zoomMax: median(runs.map((run) => Math.max(...run.zoom))),
    heap: median(runs.map((run) => run.heap)),
    steps: steps.length,
    swipe: compared.length > 0 ? timing(compared.flatMap(({ swipe }) => swipe)) : null,
    difference: compared.length > 0 ? timing(compared.flatMap(({ difference }) => difference)) : null,
  }
}

function timing(steps: readonly StepTimes[]): Timing {
  const [script, frame] = [steps.map((step) => step.script), steps.map((step) => step.frame)]
  return {
    script: median(script),
    scriptP95: quantile(script, 0.95),
    frame: median(frame),
    frameP95: quantile(frame, 0.95),
  }
}

/** What this map must hold on a data set, beside the others in the same run. */
export function thresholds(rows: readonly Row[]): Threshold[] {
  const of = (id: string) => {
    const row = rows.find(({ peer, runs }) => peer.id === id && runs.length > 0)
    return row ? figures(row) : null
  }
  const [own, empty, keyed, timeline] = [of('atlas'), of('empty'), of('keyed'), of('timeline')]
  if (!own) return []
  const { cells } = rows[0]!.data
  const large = cells >= 12_000
  const most = (what: string, value: number, limit: number, unit = '×') => ({
    ...{ what, value, limit, unit },
    atLeast: false,
  })
  const least = (what: string, value: number, limit: number) => ({
    ...most(what, value, limit),
    atLeast: true,
  })
  return [
    most('script of a step, p95', own.scriptP95, cells < 4000 ? 2 : large ? 8 : 4, 'ms'),
    most('script of a jump by that of a step', own.jump / own.script, 1.5),
    ...(keyed
      ? [least('keyed GeoJSON’s script by its own', keyed.script / own.script, large ? 100 : 10)]
      : []),
    ...(timeline && large
      ? [least('Leaflet.timeline’s script by its own', timeline.script / own.script, 10)]
      : []),
    ...(empty
      ? [
          most('next frame by the empty step’s, p95', own.frameP95 / empty.frameP95, 1.25),
          most('frame while panning by the empty map’s, p95', own.panP95 / empty.panP95, 1.2),
          most('frame while zooming by the empty map’s, p95', own.zoomP95 / empty.zoomP95, 1.2),
          most('heap over the empty map’s', (own.heap - empty.heap) / 1e6, 60, 'MB'),
        ]
      : []),
  ]
}

export const isMet = ({ value, limit, atLeast }: Threshold) => (atLeast ? value >= limit : value <= limit)

const median = (values: readonly number[]) => quantile(values, 0.5)

/** The value that a share of the others does not exceed: nearest rank. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}
