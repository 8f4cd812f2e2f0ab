/** Which publishers the holders of a day rest on. */
import { holderAt, NO_HOLDER, spellAt } from './lookup'
import type { Atlas, Day, Details } from './types'

export interface Cited {
  /** Sources cited at all. */
  readonly sources: number
  /** Places for which a publisher is cited, the most cited first; equal ones by name. */
  readonly publishers: readonly { readonly name: string; readonly places: number }[]
}

/** Of the event that opened each place's spell. @param wanted which places count */
export function citedOn(atlas: Atlas, details: Details, day: Day, wanted: (place: number) => boolean): Cited {
  const sources = new Set<number>()
  const places = new Map<string, number>()
  for (let place = 0; place < atlas.places.length; place++) {
    if (holderAt(atlas.spells, place, day) === NO_HOLDER || !wanted(place)) continue
    const event = atlas.spells.event[spellAt(atlas.spells, place, day)]!
    const cited = details.events[event]!.sources
    cited.forEach((source) => sources.add(source))
    for (const name of new Set(cited.map((source) => details.sources[source]!.publisher)))
      places.set(name, (places.get(name) ?? 0) + 1)
  }
  const publishers = [...places].map(([name, count]) => ({ name, places: count }))
  publishers.sort((a, b) => b.places - a.places || (a.name < b.name ? -1 : 1))
  return { sources: sources.size, publishers }
}
