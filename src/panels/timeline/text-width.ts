/**
 * Widths of short texts in the page's type, pixels; remembered, since the axis asks for the same ones again and again, but
 * only once the page's fonts have come in: until then another font is measured.
 */
const known = new Map<string, number>()
let context: CanvasRenderingContext2D | null | undefined

/** @param font as CSS writes it, such as `12px` or `600 12px` before the page's family */
export function textWidth(text: string, font: string): number {
  const key = `${font}|${text}`
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
