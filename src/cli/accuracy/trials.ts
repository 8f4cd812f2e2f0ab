/**
 * The test: hide a documented place, and all within some kilometres where wanted; guess its holder from the rest.
 */
import { margin } from '../../core/certainty/scale'
import { NO_HOLDER } from '../../core/holders'
import { nearestEntry } from '../../core/predict/nearest'
import { neighboursOf } from '../../core/predict/neighbours'
import { sceneAt } from '../../core/predict/scene'
import { winner, type Method } from '../../core/predict/types'
import type { Atlas, Day } from '../../core/types'

/** How many of the remaining places a method is given, nearest first. */
const NEAR = 30

/** The two tests: the place alone is hidden, or all places within 5 km too. */
export const HOLES = [0, 5] as const

/** One hidden place on one day; parallel columns. */
export interface Trials {
  readonly count: number
  readonly place: Int32Array
  readonly day: Int32Array
  /** Index into `Atlas.holders`: what the facts say; what was guessed (−1: nothing), and what the map would show. */
  readonly truth: Uint8Array
  readonly guess: Int16Array
  readonly shown: Uint8Array
  /** By how much the votes speak for the holder that the map would show. */
  readonly lead: Float64Array
  /** The place that would decide the map there, and its distance, km. */
  readonly decider: Int32Array
  readonly km: Float64Array
}

/** All documented place-days of the given days. */
export function runTrials(atlas: Atlas, method: Method, days: readonly Day[], hole: number): Trials {
  const near = neighboursOf(atlas, NEAR, hole)
  const predict = method(atlas, near)
  const votes = new Float64Array(atlas.holders.length)
  const most = days.length * atlas.topology.cellCount
  const trials = {
    place: new Int32Array(most),
    day: new Int32Array(most),
    truth: new Uint8Array(most),
    guess: new Int16Array(most),
    shown: new Uint8Array(most),
    lead: new Float64Array(most),
    decider: new Int32Array(most),
    km: new Float64Array(most),
  }
  let count = 0
  for (const day of days) {
    const scene = sceneAt(atlas, day)
    for (let place = 0; place < scene.holder.length; place++) {
      if (scene.evidence[place] !== 0 || scene.holder[place] === NO_HOLDER) continue
      const entry = nearestEntry(near, scene, place)
      if (entry < 0) continue
      votes.fill(0)
      predict(scene, place, votes)
      const decider = near.ids[entry]!
      const shown = scene.holder[decider]!
      trials.place[count] = place
      trials.day[count] = day
      trials.truth[count] = scene.holder[place]!
      trials.guess[count] = winner(votes)
      trials.shown[count] = shown
      trials.lead[count] = margin(votes, shown)
      trials.decider[count] = decider
      trials.km[count] = near.km[entry]!
      count++
    }
  }
  return { ...trials, count }
}
