/** What else changed hands round a place at the time it last did: the same advance, most often. */
import { NO_HOLDER, spellAt } from './holders'
import { distanceKm } from './locate'
import type { Atlas, Day, Details, Km } from './types'

export const NEARBY_KM = 10
export const NEARBY_DAYS = 3

export interface Nearby {
  readonly place: number
  /** The day it changed hands. */
  readonly day: Day
  /** Indexes into `Atlas.holders`: who held it before, and from that day on. */
  readonly from: number
  readonly to: number
  readonly km: Km
}

/**
 * Places within 10 km that changed hands at most three days before or after the spell in which `place` is on `day`
 * began; the nearest first, each once, on the day nearest to that spell's start. None where the spell is the place's
 * first: it began with the record, not with a change. Once the details are read, changes of name are left out.
 */
export function changedNearby(atlas: Atlas, details: Details | null, place: number, day: Day): Nearby[] {
  const { places, spells } = atlas
  const here = places[place]
  const spell = spellAt(spells, place, day)
  if (here?.lon == null || here.lat == null || !isChange(atlas, details, place, spell)) return []
  const start = spells.from[spell]!
  const found: Nearby[] = []
  places.forEach(({ lon, lat }, other) => {
    if (other === place || lon === null || lat === null) return
    const change = nearestChange(atlas, details, other, start)
    if (change < 0) return
    const km = distanceKm(here.lon!, here.lat!, lon, lat)
    if (km > NEARBY_KM) return
    found.push({
      place: other,
      day: spells.from[change]! as Day,
      from: change > spells.first[other]! ? spells.holder[change - 1]! : NO_HOLDER,
      to: spells.holder[change]!,
      km,
    })
  })
  return found.sort((a, b) => a.km - b.km || a.place - b.place)
}

/** The spell of a place that began by a change of hands nearest to a day, within `NEARBY_DAYS`; −1 for none. */
function nearestChange(atlas: Atlas, details: Details | null, place: number, start: number): number {
  const { spells } = atlas
  let best = -1
  const away = (spell: number) => Math.abs(spells.from[spell]! - start)
  for (let spell = spells.first[place]!; spell < spells.first[place + 1]!; spell++) {
    if (away(spell) > NEARBY_DAYS || !isChange(atlas, details, place, spell)) continue
    if (best < 0 || away(spell) < away(best)) best = spell
  }
  return best
}

function isChange({ spells }: Atlas, details: Details | null, place: number, spell: number): boolean {
  if (spell <= spells.first[place]!) return false
  return details?.events[spells.event[spell]!]?.kind !== 'reclassified'
}
