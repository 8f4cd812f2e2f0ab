/**
 * Places along a road, for an axis of kilometres: each at the point of the road that lies nearest to it.
 */
import type { Atlas, Km, PlaceKind, Road, Stretch } from '../types'

export interface RoadPlace {
  readonly place: number
  readonly km: Km
  /** Larger first: cities, then towns, then others; among equals those that changed hands more often. */
  readonly rank: number
}

/** No place changes hands as often as this. */
const KIND_STEP = 1000
const KINDS: Readonly<Partial<Record<PlaceKind, number>>> = { city: 3, town: 2, village: 1 }
/** Towns and cities have this rank or a higher one. */
export const TOWN_RANK = 2 * KIND_STEP

/** Every place whose cell the road crosses, once, from the road's first point to its last. */
export function roadPlaces(atlas: Atlas, road: Road): RoadPlace[] {
  const nearest = new Map<number, { km: number; away: number }>()
  for (const stretch of road.stretches) {
    const place = atlas.places[stretch.place]
    if (!place || place.lon === null || place.lat === null) continue
    const found = nearestOn(stretch, place.lon, place.lat)
    const before = nearest.get(stretch.place)
    if (!before || found.away < before.away) nearest.set(stretch.place, found)
  }
  return [...nearest].map(([place, { km }]) => {
    const spells = atlas.spells.first[place + 1]! - atlas.spells.first[place]!
    const kind = KINDS[atlas.places[place]!.kind] ?? 0
    return { place, km: km as Km, rank: kind * KIND_STEP + Math.min(spells, KIND_STEP - 1) }
  })
}

/** The kilometre nearest to a point, and how far away that is (degrees of latitude), on a plane that touches there. */
function nearestOn({ line, fromKm, toKm }: Stretch, lon: number, lat: number) {
  const squeeze = Math.cos((lat * Math.PI) / 180)
  const flat = line.map(([x, y]) => [(x - lon) * squeeze, y - lat] as const)
  let [along, best, at] = [0, Infinity, 0]
  for (let i = 1; i < flat.length; i++) {
    const [[ax, ay], [bx, by]] = [flat[i - 1]!, flat[i]!]
    const [dx, dy] = [bx - ax, by - ay]
    const length = Math.hypot(dx, dy)
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length ** 2))
    const away = Math.hypot(ax + t * dx, ay + t * dy)
    if (away < best) [best, at] = [away, along + t * length]
    along += length
  }
  return { km: along === 0 ? fromKm : fromKm + (at / along) * (toKm - fromKm), away: best }
}
