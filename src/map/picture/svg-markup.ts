/**
 * An `<svg>` of the page as markup that needs nothing from outside it: style sheets resolved, ids its own, and what nobody
 * sees left out.
 */
import { element, escapeXml, short } from '../../core/xml'
import { lookOf } from './look'

/** The part of the page that the picture shows, client pixels. */
export interface Window {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** @param prefix of all ids: an id is used once in a document */
export function svgMarkup(svg: SVGSVGElement, window: Window, prefix: string): string {
  const matrix = svg.getScreenCTM()
  if (!matrix) return ''
  const { a, b, c, d, e, f } = matrix
  const transform = `matrix(${[a, b, c, d].map((x) => Number(x.toFixed(6))).join(' ')} ${short(e - window.left)} ${short(f - window.top)})`
  const content = children(svg, { window, prefix, inDefs: false })
  return content === '' ? '' : element('g', { transform }, content)
}

interface Way {
  readonly window: Window
  readonly prefix: string
  /** Definitions are seen where they are used. */
  readonly inDefs: boolean
}

/** Where something lies and what refers to what; all else follows from the look. */
const KEPT = new Set([
  ...[
    'd',
    'x',
    'y',
    'width',
    'height',
    'rx',
    'ry',
    'cx',
    'cy',
    'r',
    'x1',
    'y1',
    'x2',
    'y2',
    'dx',
    'dy',
    'points',
  ],
  ...[
    'transform',
    'viewBox',
    'preserveAspectRatio',
    'offset',
    'stop-color',
    'stop-opacity',
    'id',
    'clip-rule',
  ],
  ...['patternUnits', 'patternContentUnits', 'patternTransform', 'gradientUnits', 'gradientTransform'],
  ...['clipPathUnits', 'maskUnits', 'maskContentUnits', 'href'],
])
const DEFINING = new Set([
  'defs',
  'pattern',
  'clipPath',
  'mask',
  'linearGradient',
  'radialGradient',
  'symbol',
])
const TEXTS = new Set(['text', 'tspan'])
/** What a stroke may reach beyond its shape, pixels. */
const REACH = 16

function children(parent: SVGElement, way: Way): string {
  let out = ''
  for (const node of parent.childNodes) {
    if (node instanceof SVGElement) out += markup(node, way)
    else if (node instanceof Text && TEXTS.has(parent.localName)) out += escapeXml(node.data)
  }
  return out
}

function markup(node: SVGElement, way: Way): string {
  const inDefs = way.inDefs || DEFINING.has(node.localName)
  const style = getComputedStyle(node)
  if (!inDefs && (style.display === 'none' || isEmpty(node))) return ''
  const look = lookOf(node, style)
  if (look === null) return ''
  if (!inDefs && node instanceof SVGGeometryElement && isOutside(node, way.window)) return ''
  if (node instanceof SVGTextElement && isCut(node, way.window)) return ''
  const content = children(node, { ...way, inDefs })
  if (content === '' && (node.localName === 'g' || node.localName === 'defs' || TEXTS.has(node.localName)))
    return ''
  const attributes: Record<string, string> = {}
  for (const { name, value } of node.attributes) if (KEPT.has(name)) attributes[name] = value
  for (const [name, value] of Object.entries({ ...attributes, ...look }))
    attributes[name] = named(name, value, way.prefix)
  return element(node.localName, attributes, content)
}

const isEmpty = (node: SVGElement) =>
  node.localName === 'path' && /^(M0 0)?$/.test(node.getAttribute('d')?.trim() ?? '')

function isOutside(node: SVGElement, window: Window): boolean {
  const { left, top, right, bottom } = node.getBoundingClientRect()
  return (
    right < window.left - REACH ||
    left > window.right + REACH ||
    bottom < window.top - REACH ||
    top > window.bottom + REACH
  )
}

/** Half a name at the edge says nothing. */
function isCut(node: SVGElement, window: Window): boolean {
  const { left, top, right, bottom } = node.getBoundingClientRect()
  return left < window.left || top < window.top || right > window.right || bottom > window.bottom
}

/** Ids and references to them with the prefix. */
function named(attribute: string, value: string, prefix: string): string {
  if (attribute === 'id') return prefix + value
  if (attribute === 'href') return value.replace(/^#/, `#${prefix}`)
  return value.replace(/url\("?#([^")]+)"?\)/g, `url(#${prefix}$1)`)
}
