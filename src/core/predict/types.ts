/**
 * Guessing the holder of a place from all other places: the words that the methods share.
 */
import type { Atlas, Day } from '../types'
import type { Neighbours } from './neighbours'

/** One day of an atlas, by cell: what every method reads. */
export interface Scene {
  readonly atlas: Atlas
  readonly day: Day
  /** Index into `Atlas.spells`, −1 before the place's first. */
  readonly spell: Int32Array
  /** Index into `Atlas.holders`, `NO_HOLDER` before the place's first spell. */
  readonly holder: Uint8Array
  /** Index into EVIDENCES of the event that opened the spell; 255 before the first. */
  readonly evidence: Uint8Array
}

/**
 * Adds to `votes` (by holder, zeros at first) what the other places say of a hidden one. The largest vote is the
 * guess. Nothing of the hidden place is read but its position.
 */
export type Predict = (scene: Scene, hidden: number, votes: Float64Array) => void

/** A method made ready for an atlas: what does not change from day to day is worked out once. */
export type Method = (atlas: Atlas, near: Neighbours) => Predict

/**
 * How much the vote of a place weighs by what its spell rests on (order of EVIDENCES): a report that names the place,
 * one about its whole area, one worked out, general knowledge. Set by hand in a first trial on all places.
 */
export const EVIDENCE_WEIGHT = [1, 0.3, 0.5, 0.2] as const

/** The holder with the largest vote, the first of equals; −1 where there is no vote. */
export function winner(votes: Float64Array): number {
  let best = -1
  for (let h = 0; h < votes.length; h++) if (votes[h]! > (best < 0 ? 0 : votes[best]!)) best = h
  return best
}
