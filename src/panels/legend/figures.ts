/** The legend's numbers: areas by party over the regions shown, when a party is about, whole kilometres that add up. */
import { areasByParty, type Areas } from '../../core/area'
import type { Atlas, Day } from '../../core/types'
import { selectNearAreas } from '../../state/evidence'
import { memo, selectAreas } from '../../state/selectors'
import type { AppState } from '../../state/state'

export interface Figures {
  /** km² by party (index into `Atlas.parties`). */
  readonly km2: Float64Array
  /** What is known in the regions shown, km². */
  readonly knownKm2: number
}

const figuresMemo = memo(figuresOf)
const nearMemo = memo(figuresOf)

/** Areas by party on the state's day, hidden regions left out. */
export const selectFigures = (state: AppState): Figures =>
  figuresMemo(state.atlas, selectAreas(state), state.hiddenRegions)

/** Of these areas, what is documented within 5 km of the place that a report names. */
export const selectNearFigures = (state: AppState): Figures =>
  nearMemo(state.atlas, selectNearAreas(state), state.hiddenRegions)

/** Areas by party over the regions that are not hidden. */
export function figuresOf(atlas: Atlas, areas: Areas, hidden: ReadonlySet<string>): Figures {
  const km2 = areasByParty(atlas, areas, (region) => !hidden.has(atlas.regions[region]!.id))
  return { km2, knownKm2: km2.reduce((sum, value) => sum + value, 0) }
}

/** A party that holds nothing within so many days is not about. */
const NEAR_DAYS = 365

/** Whether a party holds any place within a year of a day. */
export function isAbout(atlas: Atlas, party: number, day: Day): boolean {
  return presence(atlas)[party]!.some(([from, to]) => from - NEAR_DAYS <= day && day < to + NEAR_DAYS)
}

/** Periods `[from, to)` in which each party holds at least one place, merged and in order. */
export const presence = memo((atlas: Atlas): (readonly (readonly [number, number])[])[] => {
  const { first, from, holder } = atlas.spells
  const found: [number, number][][] = atlas.parties.map(() => [])
  for (let place = 0; place < atlas.places.length; place++) {
    for (let i = first[place]!; i < first[place + 1]!; i++) {
      const to = i + 1 < first[place + 1]! ? from[i + 1]! : Infinity
      found[atlas.holders[holder[i]!]!.party]!.push([from[i]!, to])
    }
  }
  return found.map(merged)
})

function merged(periods: [number, number][]): [number, number][] {
  const out: [number, number][] = []
  for (const [from, to] of periods.sort((a, b) => a[0] - b[0])) {
    const open = out.at(-1)
    if (open && from <= open[1]) open[1] = Math.max(open[1], to)
    else out.push([from, to])
  }
  return out
}

/** Whole numbers near the values whose sum is the rounded sum: the largest remainders are rounded up. */
export function wholeParts(values: readonly number[]): number[] {
  const total = Math.round(values.reduce((sum, value) => sum + value, 0))
  const parts = values.map(Math.floor)
  const missing = total - parts.reduce((sum, part) => sum + part, 0)
  const byRemainder = values.map((_, i) => i).sort((a, b) => (values[b]! % 1) - (values[a]! % 1) || a - b)
  for (const i of byRemainder.slice(0, missing)) parts[i]!++
  return parts
}
