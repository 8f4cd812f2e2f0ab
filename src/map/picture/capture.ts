/** Takes the picture of a Leaflet map: every pane that it has, from the bottom up, as SVG. */
import type L from 'leaflet'
import { element, short } from '../../core/xml'
import type { MapLayer, MapPicture } from '../../state/studio'
import { paintedOn, type Painted } from '../places/painted'
import { clipCorners } from './clip'
import { baselines, marksMarkup } from './marks-markup'
import { svgMarkup, type Window } from './svg-markup'

/** @param window the part of the page to show @param ground the colour under all layers */
export function capture(map: L.Map, window: Window, ground: string): MapPicture {
  const box = map.getContainer().getBoundingClientRect()
  const middle = map.containerPointToLatLng([
    (window.left + window.right) / 2 - box.left,
    (window.top + window.bottom) / 2 - box.top,
  ])
  const panes = fromBottom(map.getPane('mapPane')!).flatMap((pane) =>
    pane.classList.contains('atlas-sheet') ? fromBottom(pane) : [pane],
  )
  const way: Way = { window, baseline: baselines(), ids: { next: 0 } }
  return {
    width: window.right - window.left,
    height: window.bottom - window.top,
    ground,
    layers: panes.flatMap((pane, i): MapLayer[] => {
      way.ids.next = 0
      const markup = paneMarkup(pane, { ...way, prefix: `m${i}-` })
      return markup === '' ? [] : [{ name: nameOf(pane), markup }]
    }),
    metresPerPixel: (EQUATOR_M * Math.cos((middle.lat * Math.PI) / 180)) / (256 * 2 ** map.getZoom()),
    tilesLeftOut: panes.some((pane) => pane.querySelector('img') !== null),
  }
}

/** Metres round the Earth on Web Mercator. */
const EQUATOR_M = 2 * Math.PI * 6_378_137

function fromBottom(parent: HTMLElement): HTMLElement[] {
  const panes = [...parent.children].filter((pane) => pane instanceof HTMLElement)
  const order = panes.map((pane) => ({ pane, z: Number.parseInt(getComputedStyle(pane).zIndex) || 0 }))
  return order.sort((a, b) => a.z - b.z).map(({ pane }) => pane)
}

interface Way {
  readonly window: Window
  readonly baseline: ReturnType<typeof baselines>
  /** Counts what has ids of its own within a pane. */
  readonly ids: { next: number }
  readonly prefix?: string
}

/** `leaflet-atlas-control-pane` → control. */
const nameOf = (pane: HTMLElement) => /leaflet-(?:atlas-)?(\w+)-pane/.exec(pane.className)?.[1] ?? ''

function paneMarkup(node: Element, way: Way): string {
  if (node instanceof HTMLImageElement) return ''
  const style = getComputedStyle(node)
  if (style.display === 'none' || style.opacity === '0') return ''
  const prefix = `${way.prefix}${way.ids.next++}-`
  const drawn =
    node instanceof SVGSVGElement
      ? svgMarkup(node, way.window, prefix)
      : node instanceof HTMLCanvasElement
        ? canvasMarkup(node, way)
        : [...node.children].map((child) => paneMarkup(child, way)).join('')
  if (drawn === '') return ''
  const { left, top, width, height } = node.getBoundingClientRect()
  const box = { left: left - way.window.left, top: top - way.window.top, width, height }
  const corners = clipCorners(style.clipPath, style.clip, box)
  const opacity = style.opacity === '1' ? undefined : style.opacity
  if (!corners && !opacity) return drawn
  const clip = corners && element('clipPath', { id: `${prefix}clip` }, element('path', { d: ring(corners) }))
  const group = { opacity, 'clip-path': clip ? `url(#${prefix}clip)` : undefined }
  return (clip ?? '') + element('g', group, drawn)
}

const ring = (corners: readonly (readonly [number, number])[]) =>
  `M${corners.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}Z`

/** Names stay text; a canvas of which nothing is known becomes an image. */
function canvasMarkup(canvas: HTMLCanvasElement, { window, baseline }: Way): string {
  const { left, top, width, height } = canvas.getBoundingClientRect()
  const [x, y] = [left - window.left, top - window.top]
  const painted = paintedOn.get(canvas)
  if (painted) {
    // Half a name at the edge says nothing.
    const isWhole = ({ box }: Painted['labels'][number]) =>
      box[0] + x >= 0 &&
      box[1] + y >= 0 &&
      box[2] + x <= window.right - window.left &&
      box[3] + y <= window.bottom - window.top
    const whole = { ...painted, labels: painted.labels.filter(isWhole) }
    return element('g', { transform: `translate(${short(x)} ${short(y)})` }, marksMarkup(whole, baseline))
  }
  return width === 0 ? '' : element('image', { x, y, width, height, href: canvas.toDataURL() })
}
