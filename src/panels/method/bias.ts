/** Who the facts rest on: facts by kind and by the side that their sources stand nearest to. */
import { restsOnOwnClaim } from '../../core/evidence/standing'
import { ALIGNMENTS, type Alignment, type Atlas, type Details, type EventKind } from '../../core/types'

export interface BiasRow {
  /** null: all kinds together. */
  readonly kind: EventKind | null
  /** Facts that cite a source of the side, in the order of `Bias.sides`. */
  readonly bySide: readonly number[]
  readonly unsourced: number
  readonly all: number
}

export interface Bias {
  /** Sides that some source stands nearest to. */
  readonly sides: readonly Alignment[]
  /** Most frequent kind first; the last row is all of them. */
  readonly rows: readonly BiasRow[]
  /** Number of sources by side. */
  readonly sources: readonly number[]
  readonly sourced: number
  /** Facts that rest on outlets of the side that won alone. */
  readonly own: number
}

export function biasOf(atlas: Atlas, details: Details): Bias {
  const { sources, events } = details
  const sides = ALIGNMENTS.filter((side) => sources.some(({ alignment }) => alignment === side))
  const row = (kind: EventKind | null): BiasRow => {
    const facts = events.filter((event) => kind === null || event.kind === kind)
    const cites = (side: Alignment) =>
      facts.filter((fact) => fact.sources.some((i) => sources[i]?.alignment === side)).length
    const unsourced = facts.filter((fact) => fact.sources.length === 0).length
    return { kind, bySide: sides.map(cites), unsourced, all: facts.length }
  }
  const kinds = [...new Set(events.map(({ kind }) => kind))].map(row)
  return {
    sides,
    rows: [...kinds.sort((a, b) => b.all - a.all || (a.kind! < b.kind! ? -1 : 1)), row(null)],
    sources: sides.map((side) => sources.filter(({ alignment }) => alignment === side).length),
    sourced: events.filter((event) => event.sources.length > 0).length,
    own: ownClaims(atlas, details),
  }
}

function ownClaims(atlas: Atlas, details: Details): number {
  let count = 0
  for (let place = 0; place < atlas.places.length; place++) {
    for (let event = atlas.events.first[place]!; event < atlas.events.first[place + 1]!; event++) {
      if (restsOnOwnClaim(atlas, details, place, event)) count++
    }
  }
  return count
}
