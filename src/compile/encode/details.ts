/** What is read after the first picture, as it travels: see `core/wire`. */
import { isoDay } from '../../core/day'
import { WIRE_FORMAT, type WireDetails } from '../../core/wire'
import type { Model } from '../model'
import { wireClaims } from './claims'

/** @param hash the version of the facts, the same as the atlas's */
export function wireDetails(model: Model, hash: string): WireDetails {
  const { facts, places } = model
  const sourceIndex = new Map(facts.sources.map(({ source }, i) => [source, i]))
  const indexes = (ids: readonly string[]) => ids.map((id) => sourceIndex.get(id)!)
  const events = places.flatMap((place) => place.events)
  const kinds = [...new Set(events.map(({ kind }) => kind))].sort()
  const notes = [...new Set(events.map(({ note }) => note))]
  const noteIndex = new Map(notes.map((note, i) => [note, i]))
  const placeIndex = new Map(places.map(({ row }, i) => [row.place, i]))
  return {
    format: WIRE_FORMAT,
    hash,
    sources: facts.sources.map(({ source, publisher, title, url, date, kind, alignment }) => ({
      id: source,
      publisher,
      title,
      url,
      date,
      kind,
      alignment,
    })),
    kinds,
    events: {
      kind: events.map(({ kind }) => kinds.indexOf(kind)),
      sources: events.map(({ sources }) => (sources.length === 1 ? indexes(sources)[0]! : indexes(sources))),
      note: events.map(({ note }) => noteIndex.get(note)!),
    },
    notes,
    aliases: places.map(({ row }) => row.aliases.join('|')),
    positionBasis: places.map(({ row }) => row.basis),
    milestones: facts.milestones.map((row) => ({
      day: isoDay(row.date),
      precision: row.precision,
      kind: row.kind,
      title: row.title,
      detail: row.detail,
      sources: indexes(row.sources),
    })),
    presence: facts.presence.flatMap((row) => {
      const place = placeIndex.get(row.place)
      if (place === undefined) return []
      const { name, kind, precision, basis } = row
      const [from, to] = [isoDay(row.from), row.to === null ? null : isoDay(row.to)]
      return [{ place, name, kind, from, precision, to, basis, sources: indexes(row.sources) }]
    }),
    disputed: facts.disputed.flatMap((row) => {
      const place = placeIndex.get(row.place)
      if (place === undefined) return []
      return [
        {
          day: isoDay(row.date),
          precision: row.precision,
          place,
          before: row.before,
          party: row.party,
          confidence: row.confidence,
          sources: indexes(row.sources),
          note: row.note,
          why: row.why,
        },
      ]
    }),
    ...wireClaims(model),
  }
}
