/** Positions on a plane that touches a place: kilometres east and north of it. */
import { KM_PER_DEGREE } from './neighbours'

export type Xy = readonly [number, number]

/** Whatever has places with positions: an atlas, or one in the making. */
export interface Placed {
  readonly places: readonly { readonly lon: number | null; readonly lat: number | null }[]
}

/** Where a place lies, seen from another. Both have positions. */
export function seenFrom(atlas: Placed, from: number, place: number): Xy {
  const [a, b] = [atlas.places[from]!, atlas.places[place]!]
  return offsetKm(a.lon!, a.lat!, b.lon!, b.lat!)
}

/** Kilometres east and north of the first point at which the second lies. */
export function offsetKm(lon: number, lat: number, toLon: number, toLat: number): Xy {
  return [(toLon - lon) * Math.cos((lat * Math.PI) / 180) * KM_PER_DEGREE, (toLat - lat) * KM_PER_DEGREE]
}
