/**
 * Widths of short texts in the page's type, pixels; remembered, since the axis asks for the same ones again and again, but
 * only once the page's fonts have come in: until then another font is measured.
 */
import { useMemo, useSyncExternalStore } from 'react'

/** @param font as CSS writes it, such as `12px` or `600 12px` before the page's family */
export type TextWidth = (text: string, font: string) => number

const known = new Map<string, number>()
let context: CanvasRenderingContext2D | null | undefined

/** How often fonts have come in, and who wants to hear of it. Counted from the first on: between two a page may be drawn. */
let loads = 0
const followers = new Set<() => void>()
if ('fonts' in document)
  document.fonts.addEventListener('loadingdone', () => {
    loads++
    for (const follower of followers) follower()
  })

/** What measures texts: another function when fonts have come in, so that what was measured before is measured anew. */
export function useTextWidth(): TextWidth {
  const times = useSyncExternalStore(follow, () => loads)
  return useMemo<TextWidth>(() => (text, font) => textWidth(text, font, times), [times])
}

function follow(follower: () => void): () => void {
  followers.add(follower)
  return () => void followers.delete(follower)
}

function textWidth(text: string, font: string, times: number): number {
  const key = `${times}|${font}|${text}`
  const found = known.get(key)
  if (found !== undefined) return found
  context ??= document.createElement('canvas').getContext('2d')
  // A tenth of an em more than half: wider than the average letter, for pages that cannot measure.
  let width = text.length * 7.2
  if (context) {
    context.font = `${font} ${getComputedStyle(document.body).fontFamily}`
    width = context.measureText(text).width
  }
  if ('fonts' in document && document.fonts.status === 'loaded') known.set(key, width)
  return width
}
