/** What the chart shows: for each snapshot a stack of values by party, for a region, a unit and a basis. */
import { partiesAt, type History } from '../../core/history'
import type { Atlas } from '../../core/types'
import { DRAW_ORDER } from '../../theme'

export const UNITS = ['km2', 'share'] as const
export type Unit = (typeof UNITS)[number]
export const BASES = ['known', 'documented'] as const
export type Basis = (typeof BASES)[number]

export interface Choice {
  /** A region's id; null for all. */
  readonly region: string | null
  readonly unit: Unit
  readonly basis: Basis
}

/** Figures of one day, by party (index into `Atlas.parties`). */
export interface Figures {
  /** km², all that is known. */
  readonly km2: Float64Array
  /** Of these, km² documented within 5 km. */
  readonly documented: Float64Array
  /** The sum of `km2`. */
  readonly knownKm2: number
}

export function figuresAt(atlas: Atlas, history: History, snapshot: number, region: string | null): Figures {
  const wanted = (i: number) => region === null || atlas.regions[i]!.id === region
  const km2 = partiesAt(history, history.km2, snapshot, wanted)
  const documented = partiesAt(history, history.documented, snapshot, wanted)
  return { km2, documented, knownKm2: km2.reduce((sum, value) => sum + value, 0) }
}

/** The value of a party as chosen: km², or a share of all that is known, 0 .. 1. */
export function valueOf(figures: Figures, party: number, { unit, basis }: Choice): number {
  const km2 = (basis === 'known' ? figures.km2 : figures.documented)[party]!
  return unit === 'km2' ? km2 : figures.knownKm2 === 0 ? 0 : km2 / figures.knownKm2
}

/** Parties that ever hold an area, in the order of the stack from its foot. */
export function partiesShown({ parties }: Atlas, history: History): number[] {
  const held = parties.map((_, party) => {
    for (let i = party; i < history.km2.length; i += parties.length) if (history.km2[i]! > 0) return true
    return false
  })
  const rank = (party: number) => {
    const at = (DRAW_ORDER as readonly string[]).indexOf(parties[party]!.id)
    return at < 0 ? DRAW_ORDER.length : at
  }
  return parties.flatMap((_, i) => (held[i] ? [i] : [])).sort((a, b) => rank(a) - rank(b) || a - b)
}
