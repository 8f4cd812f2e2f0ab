/** Two halves of the places, by a hash of the id: what is chosen on one is judged on the other. */
import type { Atlas } from '../../core/types'

/** 0 for half A, 1 for half B, by place. */
export function halvesOf(atlas: Atlas): Uint8Array {
  return Uint8Array.from(atlas.places, (place) => (fnv1a(place.id) >>> 16) & 1)
}

/** FNV-1a, 32 bits. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
