/** Is the stated certainty what it says? Stated against found, by tenth and by what else might matter. */
import { spellAt } from '../../core/holders'
import { neighboursOf } from '../../core/predict/neighbours'
import { CONFIDENCES, EVIDENCES, PRECISIONS, type Atlas, type Day } from '../../core/types'
import { agreement, percent } from './agreement'
import { LEAST, type Outcome } from './calibrate'
import { KM_LABELS, kmClass } from './groups'
import { HOLES, type Trials } from './trials'

export interface Reliability {
  /** Per cent: the mean certainty stated, and how often the holder shown was right, with its 95 % interval. */
  readonly stated: number
  readonly found: number
  readonly low: number
  readonly high: number
  readonly placeDays: number
  readonly places: number
}

export interface Tenth extends Reliability {
  /** 0: certainty below 0.1 … 9: 0.9 and above. */
  readonly tenth: number
  /** The last tenth that is counted with it: those that rest on little are. */
  readonly last: number
}

export interface Tested extends Reliability {
  readonly by: string
  readonly group: string
}

const tenthOf = (certainty: number) => Math.min(9, Math.floor(10 * certainty))

export function tenthsOf(outcomes: readonly Outcome[], certainty: Float64Array): Tenth[] {
  const out: Tenth[] = []
  let first = 0
  for (let last = 0; last < 10; last++) {
    const among = (from: number) =>
      reliability(
        outcomes,
        certainty,
        (i) => tenthOf(certainty[i]!) >= from && tenthOf(certainty[i]!) <= last,
      )
    const own = among(first)
    if (last < 9 && (own.placeDays < LEAST.placeDays || own.places < LEAST.places)) continue
    out.push({ tenth: first, last, ...own })
    first = last + 1
  }
  return out
}

/** By test, and by what is known of the place that would decide the map there: it should hold in each group. */
export function testedBy(
  atlas: Atlas,
  tests: readonly Trials[],
  outcomes: readonly Outcome[],
  unseen: Float64Array,
): Tested[] {
  const { events, spells } = atlas
  const test: number[] = []
  const columns = {
    test,
    ...{
      km: [] as number[],
      evidence: [] as number[],
      confidence: [] as number[],
      precision: [] as number[],
    },
    ...{ change: [] as number[], documented: [] as number[] },
  }
  tests.forEach((trials, k) => {
    const near = neighboursOf(atlas, 30, HOLES[k])
    for (let t = 0; t < trials.count; t++) {
      const [decider, day] = [trials.decider[t]!, trials.day[t]! as Day]
      const spell = spellAt(spells, decider, day)
      const event = spells.event[spell]!
      test.push(k)
      columns.km.push(kmClass(trials.km[t]!))
      columns.evidence.push(events.evidence[event]!)
      columns.confidence.push(events.confidence[event]!)
      columns.precision.push(events.precision[event]!)
      columns.change.push(changeClass(atlas, decider, spell, day))
      columns.documented.push(documentedClass(atlas, near.ids.subarray(trials.place[t]! * 30), day))
    }
  })
  const table = (by: string, labels: readonly string[], column: readonly number[]): Tested[] =>
    labels
      .map((group, g) => ({ by, group, ...reliability(outcomes, unseen, (i) => column[i] === g) }))
      .filter(({ placeDays }) => placeDays > 0)
  return [
    ...table(
      'test',
      HOLES.map((km) => (km === 0 ? 'place hidden' : `all within ${km} km`)),
      columns.test,
    ),
    ...table('km', KM_LABELS, columns.km),
    ...table('evidence', EVIDENCES, columns.evidence),
    ...table('confidence', CONFIDENCES, columns.confidence),
    ...table('precision', PRECISIONS, columns.precision),
    ...table('days to its next or last change', CHANGE_LABELS, columns.change),
    ...table('documented among the ten nearest', DOCUMENTED_LABELS, columns.documented),
  ]
}

const CHANGE_LABELS = ['0 to 2', '3 to 9', '10 to 29', '30 or more']

function changeClass({ spells }: Atlas, place: number, spell: number, day: Day): number {
  const next = spell + 1 < spells.first[place + 1]! ? spells.from[spell + 1]! - day : Infinity
  const days = Math.min(next, day - spells.from[spell]!)
  return [3, 10, 30, Infinity].findIndex((to) => days < to || to === Infinity)
}

const DOCUMENTED_LABELS = ['none', '1 or 2', '3 to 5', '6 or more']

function documentedClass({ spells, events }: Atlas, near: Int32Array, day: Day): number {
  let count = 0
  for (let v = 0; v < 10; v++) {
    const spell = near[v]! < 0 ? -1 : spellAt(spells, near[v]!, day)
    if (spell >= 0 && events.evidence[spells.event[spell]!] === 0) count++
  }
  return [1, 3, 6, Infinity].findIndex((to) => count < to)
}

function reliability(
  outcomes: readonly Outcome[],
  certainty: Float64Array,
  among: (i: number) => boolean,
): Reliability {
  const { percent: found, ...rest } = agreement(
    { count: outcomes.length, place: outcomes.map(({ place }) => place) },
    (i) => outcomes[i]!.right,
    among,
  )
  let stated = 0
  certainty.forEach((value, i) => {
    if (among(i)) stated += value
  })
  return { stated: percent(stated / Math.max(1, rest.placeDays)), found, ...rest }
}
