/**
 * The test: hide a documented place, and all within some kilometres where wanted; guess its holder from the rest.
 */
import { placeCells } from '../../core/cells'
import { margin } from '../../core/certainty/scale'
import { NO_HOLDER } from '../../core/holders'
import { drawn } from '../../core/predict/drawn'
import { nearest, nearestEntry } from '../../core/predict/nearest'
import { neighboursOf } from '../../core/predict/neighbours'
import { sceneAt } from '../../core/predict/scene'
import { winner, type Method, type Predict } from '../../core/predict/types'
import type { Atlas, Day } from '../../core/types'

/** How many of the remaining places a method is given, nearest first. */
const NEAR = 30

const SURFACES = { drawn, nearest }
/** As the map draws it; or by the nearest place alone, which owes nothing to the method on trial. */
export type Surface = keyof typeof SURFACES

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
  /** The nearest place, and its distance, km. */
  readonly decider: Int32Array
  readonly km: Float64Array
}

const surfaces = new WeakMap<Atlas, Map<string, Predict>>()

/** A surface without what is hidden, made once: the same for all methods. */
function surfaceOf(atlas: Atlas, surface: Surface, hole: number): Predict {
  const known = surfaces.get(atlas) ?? new Map<string, Predict>()
  surfaces.set(atlas, known)
  const key = `${surface} ${hole}`
  const made = known.get(key) ?? SURFACES[surface](atlas, neighboursOf(atlas, NEAR, hole))
  known.set(key, made)
  return made
}

/** All documented place-days of the given days. @param surface what is shown */
export function runTrials(
  atlas: Atlas,
  method: Method,
  days: readonly Day[],
  hole: number,
  surface: Surface = 'drawn',
): Trials {
  const near = neighboursOf(atlas, NEAR, hole)
  const predict = method(atlas, near)
  const shows = surfaceOf(atlas, surface, hole)
  const votes = new Float64Array(atlas.holders.length)
  const most = days.length * placeCells(atlas)
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
      shows(scene, place, votes)
      const shown = winner(votes)
      votes.fill(0)
      predict(scene, place, votes)
      const decider = near.ids[entry]!
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
