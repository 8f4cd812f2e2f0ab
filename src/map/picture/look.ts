/** How an element of the map is painted, asked of the browser, so that a copy needs no style sheet. */

/** Properties that shapes and texts inherit, and what they are where nothing is said. */
const PAINT: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0px',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
}
const TEXT: Readonly<Record<string, string>> = {
  'font-size': '',
  'font-weight': '400',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
}
/** Of every element, groups too. */
const OWN: Readonly<Record<string, string>> = { opacity: '1', 'clip-path': 'none', mask: 'none' }

const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'])
const STROKES = /^stroke-/
const FILLS = /^fill-/

/** An element's attributes by name, or null where it cannot be seen. */
export function lookOf(node: SVGElement, style: CSSStyleDeclaration): Record<string, string> | null {
  const text = node.localName === 'text' || node.localName === 'tspan'
  const found = written(OWN, style)
  if (!text && !SHAPES.has(node.localName)) return found
  if (style.visibility === 'hidden') return null
  const paint = written(PAINT, style)
  const filled = paint['fill'] !== 'none' && paint['fill-opacity'] !== '0'
  const stroked = 'stroke' in paint && paint['stroke-opacity'] !== '0' && paint['stroke-width'] !== '0px'
  if (!filled && !stroked) return null
  const kept = Object.entries(paint).filter(
    ([name]) => (stroked || !STROKES.test(name)) && (filled || !FILLS.test(name)),
  )
  return { ...Object.fromEntries(kept), ...(text && written(TEXT, style)), ...found }
}

function written(
  defaults: Readonly<Record<string, string>>,
  style: CSSStyleDeclaration,
): Record<string, string> {
  const out: Record<string, string> = {}
  for (const [name, usual] of Object.entries(defaults)) {
    const value = style.getPropertyValue(name)
    if (value !== usual && value !== '') out[name] = plain(value)
  }
  return out
}

/** `rgb(201, 88, 49)` as `#c95831`, lengths without `px`. */
function plain(value: string): string {
  return value
    .replace(/rgb\((\d+), (\d+), (\d+)\)/g, (_, ...parts: string[]) =>
      parts.slice(0, 3).reduce((hex, part) => hex + Number(part).toString(16).padStart(2, '0'), '#'),
    )
    .replace(/(\d)px/g, '$1')
}
