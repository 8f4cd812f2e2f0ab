/** What lies on the map of a picture: north, scale, and the line between two days. Pixels of the map. */
import { element, escapeXml } from '../../../core/xml'
import type { Theme } from '../../../theme'
import type { Box } from './layout'
import type { FrameTexts } from './texts'

/** @param metresPerPixel in the middle of the map */
export function furniture(map: Box, metresPerPixel: number, texts: FrameTexts, theme: Theme): string {
  const rtl = texts.direction === 'rtl'
  return (
    (texts.swipe ? between(map, texts.swipe, theme) : '') +
    element('g', { transform: `translate(${rtl ? 26 : map.width - 26} 20)` }, north(texts.north, theme)) +
    scale(map, metresPerPixel, texts, theme, rtl)
  )
}

function north(letter: string, { label, halo }: Theme): string {
  const d = 'M0 0 7.5 20 0 15.5 -7.5 20Z'
  return (
    plate({ x: -16, y: -8, width: 32, height: 50 }, halo) +
    element('path', { d, fill: label }) +
    haloed(letter, { x: 0, y: 35, 'font-size': 13, 'font-weight': 600 }, { label, halo })
  )
}

/** The longest of 1, 2, 5, 10 … metres that fits. */
export function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most))
  return ([5, 2].find((step) => step * power <= most) ?? 1) * power
}

function scale(
  map: Box,
  metresPerPixel: number,
  texts: FrameTexts,
  { label, halo }: Theme,
  rtl: boolean,
): string {
  const metres = roundLength(Math.min(140, map.width / 3) * metresPerPixel)
  const width = metres / metresPerPixel
  const x = rtl ? 18 : map.width - 18 - width
  const y = map.height - 16
  const d = `M${x} ${y - 5}V${y}H${x + width}V${y - 5}`
  const line = { d, fill: 'none' }
  return (
    plate({ x: x - 8, y: y - 22, width: width + 16, height: 29 }, halo) +
    element('path', { ...line, stroke: label, 'stroke-width': 1.6 }) +
    haloed(texts.distance(metres), { x: x + width / 2, y: y - 7, 'font-size': 12 }, { label, halo })
  )
}

function between(
  { width, height }: Box,
  { at, left, right }: NonNullable<FrameTexts['swipe']>,
  theme: Theme,
): string {
  const x = at * width
  const line = { d: `M${x} 0V${height}` }
  const day = (text: string, x: number, side: 'left' | 'right') =>
    // Always from left to right, as the map is: the end of the left text is at the line.
    haloed(
      text,
      { x, y: 22, 'font-size': 13, 'font-weight': 600, direction: 'ltr' },
      theme,
      side === 'left' ? 'end' : 'start',
    )
  return (
    element('path', { ...line, stroke: theme.halo, 'stroke-width': 5 }) +
    element('path', { ...line, stroke: theme.label, 'stroke-width': 1.8 }) +
    day(left, x - 10, 'left') +
    day(right, x + 10, 'right')
  )
}

/** Names of the map stay behind. */
const plate = (box: Box, fill: string) => element('rect', { ...box, rx: 4, fill, 'fill-opacity': 0.8 })

function haloed(
  text: string,
  at: Readonly<Record<string, string | number>>,
  { label, halo }: Pick<Theme, 'label' | 'halo'>,
  anchor = 'middle',
): string {
  const ink = {
    fill: label,
    stroke: halo,
    'stroke-width': 3.4,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  }
  return element('text', { ...at, 'text-anchor': anchor, ...ink }, escapeXml(text))
}
