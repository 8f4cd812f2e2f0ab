/** Who is taken for whom, and which places are got wrong most often. */
import { isoDay } from '../../core/day'
import type { Atlas, Day } from '../../core/types'
import { percent } from './agreement'
import type { Trials } from './trials'

export interface Confusion {
  readonly method: string
  readonly holeKm: number
  readonly parties: readonly string[]
  /** Place-days by party of the facts (row) and party guessed (column). */
  readonly table: readonly (readonly number[])[]
}

export function confusionOf(atlas: Atlas, method: string, holeKm: number, trials: Trials): Confusion {
  const table = atlas.parties.map(() => atlas.parties.map(() => 0))
  for (let t = 0; t < trials.count; t++) {
    if (trials.guess[t]! < 0) continue
    const row = table[atlas.holders[trials.truth[t]!]!.party]!
    row[atlas.holders[trials.guess[t]!]!.party]!++
  }
  return { method, holeKm, parties: atlas.parties.map(({ id }) => id), table }
}

export interface Hard {
  readonly place: string
  readonly wrongDays: number
  readonly testedDays: number
  /** The first and the last of the wrong days. */
  readonly from: string
  readonly to: string
  /** Per cent of all wrong place-days, this place and those before it taken together. */
  readonly cumulated: number
}

/** The sixteen places with the most wrong days. */
export function hardestOf(atlas: Atlas, trials: Trials): Hard[] {
  const wrong = new Map<number, number[]>()
  const tested = new Map<number, number>()
  let all = 0
  for (let t = 0; t < trials.count; t++) {
    const place = trials.place[t]!
    tested.set(place, (tested.get(place) ?? 0) + 1)
    if (trials.guess[t] === trials.truth[t]) continue
    all++
    wrong.set(place, [...(wrong.get(place) ?? []), trials.day[t]!])
  }
  let sum = 0
  return [...wrong]
    .sort(([p, a], [q, b]) => b.length - a.length || p - q)
    .slice(0, 16)
    .map(([place, days]) => ({
      place: atlas.places[place]!.id,
      wrongDays: days.length,
      testedDays: tested.get(place)!,
      from: isoDay(days[0]! as Day),
      to: isoDay(days.at(-1)! as Day),
      cumulated: percent((sum += days.length) / all),
    }))
}
