/** What a style sheet cuts off an element (`clip-path`, or `clip` as older sheets have it) as the corners of what is left. */

export interface Rect {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/**
 * @param box the element's own box
 * @returns x, y pairs in the box's pixels; null where nothing is cut off, or by a shape that is not known here
 */
export function clipCorners(clipPath: string, clip: string, box: Rect): (readonly [number, number])[] | null {
  const [, kind = '', inner = ''] =
    /^(polygon|inset|rect)\((.*)\)/.exec(clipPath === 'none' ? clip : clipPath) ?? []
  if (kind === 'polygon')
    return inner.split(',').flatMap((pair) => {
      const [x, y] = pair.trim().split(/\s+/)
      return y === undefined
        ? []
        : [[box.left + length(x!, box.width), box.top + length(y, box.height)] as const]
    })
  const sides = inner
    .replace(/\bround\b.*/, '')
    .split(/[\s,]+/)
    .filter(Boolean)
  if (sides.length === 0) return null
  const [top, right = top, bottom = top, left = right] = sides as [string, ...string[]]
  return kind === 'inset'
    ? corners(
        box.left + length(left, box.width),
        box.top + length(top, box.height),
        box.left + box.width - length(right, box.width),
        box.top + box.height - length(bottom, box.height),
      )
    : corners(
        box.left + side(left, -FAR),
        box.top + side(top, -FAR),
        box.left + side(right, FAR),
        box.top + side(bottom, FAR),
      )
}

/** Stands for "not cut on this side". */
const FAR = 1e5

const corners = (left: number, top: number, right: number, bottom: number): [number, number][] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
]

const side = (text: string, auto: number) => (text === 'auto' ? auto : Number.parseFloat(text))

const length = (text: string, whole: number) =>
  text.endsWith('%') ? (Number.parseFloat(text) / 100) * whole : Number.parseFloat(text)
