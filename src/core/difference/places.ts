/** Places on a day, and what lies between two days in the life of one: how often it changed hands, when last, and on what that rests. */
import { holderAt, spellAt } from '../holders'
import type { Atlas, Day, Details } from '../types'

/** As `holdersAt`, by place: those without a cell too. */
export function placeHoldersAt(atlas: Pick<Atlas, 'spells' | 'places'>, day: Day): Uint8Array {
  const out = new Uint8Array(atlas.places.length)
  for (let place = 0; place < out.length; place++) out[place] = holderAt(atlas.spells, place, day)
  return out
}

export interface Turns {
  /** Changes of holder after the first day and up to the second. */
  readonly count: number
  /** Index into `Atlas.events` of the report that opened the last of these spells; −1 where there was none. */
  readonly event: number
}

/** @param first the earlier day @param second the later one */
export function turnsBetween({ spells }: Atlas, place: number, first: Day, second: Day): Turns {
  const last = spellAt(spells, place, second)
  const before = spellAt(spells, place, first)
  if (last < 0) return { count: 0, event: -1 }
  const count = before < 0 ? last - spells.first[place]! + 1 : last - before
  return { count, event: count > 0 ? spells.event[last]! : -1 }
}

/**
 * Places whose every change between the days was one of naming alone: the facts call it `reclassified`.
 * @param first the earlier day @param second the later one
 */
export function recountedBetween(atlas: Atlas, details: Details, first: Day, second: Day): Set<number> {
  const places = new Set<number>()
  const { spells } = atlas
  for (let place = 0; place < atlas.places.length; place++) {
    const last = spellAt(spells, place, second)
    let spell = Math.max(spellAt(spells, place, first), spells.first[place]!) + 1
    if (spell > last) continue
    while (spell <= last && details.events[spells.event[spell]!]?.kind === 'reclassified') spell++
    if (spell > last) places.add(place)
  }
  return places
}
