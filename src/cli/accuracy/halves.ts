/** Parts of the places, by a hash: what is chosen on some is judged on others. */
import type { Atlas } from '../../core/types'

/** 0 for half A, 1 for half B, by place. */
export function halvesOf(atlas: Atlas): Uint8Array {
  return Uint8Array.from(atlas.places, (place) => (fnv1a(place.id) >>> 16) & 1)
}

/** Blocks of this many degrees go into one fold together: places next to one another are right and wrong together. */
const BLOCK = 0.25
const FOLDS = 10
const WAYS = 5

/** Five ways of putting the places into ten folds, block by block; by way, then by place (255: without a position). */
export function foldsOf({ places }: Atlas): Uint8Array[] {
  return Array.from({ length: WAYS }, (_, way) =>
    Uint8Array.from(places, ({ lon, lat }) =>
      lon === null || lat === null
        ? 255
        : (fnv1a(`${way} ${Math.floor(lon / BLOCK)} ${Math.floor(lat / BLOCK)}`) >>> 8) % FOLDS,
    ),
  )
}

/** FNV-1a, 32 bits. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
