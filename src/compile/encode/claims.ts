/** Claims as they travel, with the lists and the places that they are measured on: see `core/wire`. */
import type { MeasureName, Unit } from '../../core/claims/types'
import { isoDay } from '../../core/day'
import type { WireDetails } from '../../core/wire'
import type { Model } from '../model'

/** Tags travel for those that a claim names only: most are of no use in a browser. */
export function wireClaims({ facts, places }: Model): Pick<WireDetails, 'claims' | 'lists' | 'tags'> {
  const placeIndex = new Map(places.map(({ row }, i) => [row.place, i]))
  const regions = new Set(facts.regions.map(({ region }) => region))
  const named = facts.claims.flatMap(({ args }) => [args['region'], args['also_region']])
  const tags = [...new Set(named)].filter((tag) => tag !== undefined).filter((tag) => !regions.has(tag))
  return {
    claims: facts.claims.map((row) => ({
      id: row.claim,
      day: isoDay(row.date),
      publisher: row.publisher,
      alignment: row.alignment,
      statement: row.statement,
      measure: row.measure as MeasureName,
      args: row.args,
      claimed: row.claimed,
      unit: row.unit as Unit,
      url: row.url,
      note: row.note,
    })),
    lists: Object.fromEntries(
      [...new Set(facts.lists.map(({ list }) => list))].map((id) => [
        id,
        facts.lists
          .filter(({ list }) => list === id)
          .sort((a, b) => a.seq - b.seq)
          .map(({ name, place, note }) => [name, placeIndex.get(place) ?? -1, note] as const),
      ]),
    ),
    tags: Object.fromEntries(
      tags.map((tag) => [tag, places.flatMap(({ row }, i) => (row.tags.includes(tag) ? [i] : []))]),
    ),
  }
}
