/** What is new in a frame, and its place in the frame. Pure. */

export interface Fresh {
  /** Pixels that are others than before, in order. */
  readonly colours: Uint32Array
  /** Where each of them is. */
  readonly at: Uint32Array
}

/** @param before the frame before; null: everything is new */
export function newPixels(pixels: Uint32Array, before: Uint32Array | null): Fresh {
  const at = new Uint32Array(pixels.length)
  let count = 0
  for (let i = 0; i < pixels.length; i++) if (!before || pixels[i] !== before[i]) at[count++] = i
  const places = at.slice(0, count)
  return { colours: Uint32Array.from(places, (i) => pixels[i]!), at: places }
}

/** Indexes of the new pixels, spread over a frame of `length`; `rest` everywhere else. */
export function spread(indexes: Uint8Array, at: Uint32Array, length: number, rest: number): Uint8Array {
  const out = new Uint8Array(length).fill(rest)
  at.forEach((place, i) => (out[place] = indexes[i]!))
  return out
}
