/** A picture of the map with all that is written round it, as one SVG document that needs nothing from outside it. */
import { element, escapeXml } from '../../../core/xml'
import type { MapPicture } from '../../../state/studio'
import type { Theme } from '../../../theme'
import { furniture } from './furniture'
import type { Box, Layout, Line } from './layout'
import { SAMPLE } from './legend-layout'
import { sampleMarkup } from './sample'
import type { FrameColours, FrameTexts } from './texts'

export interface Dress {
  readonly theme: Theme
  readonly colours: FrameColours
  /** Families of type, as a style sheet lists them. */
  readonly family: string
  /** Style sheet with the type itself; '' for none. */
  readonly fonts: string
}

/** @param scale pixels of the document in one of the layout */
export function pictureDocument(
  map: MapPicture,
  layout: Layout,
  texts: FrameTexts,
  dress: Dress,
  scale = 1,
): string {
  const { x, y, width, height } = mapBox(layout, texts)
  const clip = element('clipPath', { id: 'map' }, element('rect', { width, height }))
  const drawn =
    element('rect', { width, height, fill: map.ground }) + map.layers.map(({ markup }) => markup).join('')
  const inside =
    clip +
    // Names stand on the map as on the page, which is written from left to right.
    element('g', { 'clip-path': 'url(#map)', direction: 'ltr' }, drawn) +
    furniture(layout.map, map.metresPerPixel, texts, dress.theme)
  const ground = element('rect', { width: layout.width, height: layout.height, fill: dress.colours.paper })
  const content =
    ground + element('g', { transform: `translate(${x} ${y})` }, inside) + frame(layout, texts, dress)
  return svgDocument(content, layout, texts, dress, scale)
}

/** A document of a layout's size. */
export function svgDocument(
  content: string,
  { width, height }: Pick<Layout, 'width' | 'height'>,
  { title, kicker, language, direction }: FrameTexts,
  { family, fonts }: Pick<Dress, 'family' | 'fonts'>,
  scale: number,
): string {
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) }
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...size,
    viewBox: `0 0 ${width} ${height}`,
    'xml:lang': language,
    'font-family': family,
    role: 'img',
  }
  const head = element('title', {}, escapeXml(`${kicker}: ${title}`))
  const style = fonts === '' ? '' : `<defs><style>${escapeXml(fonts)}</style></defs>`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', root, head + style + element('g', { direction }, content))}\n`
}

/** Where the map stands on the page. */
export function mapBox({ map, width }: Layout, { direction }: FrameTexts): Box {
  return direction === 'rtl' ? { ...map, x: width - map.x - map.width } : map
}

/** All that stands round the map. */
export function frame(layout: Layout, texts: FrameTexts, { theme, colours }: Dress): string {
  const rtl = texts.direction === 'rtl'
  const across = (x: number, width = 0) => (rtl ? layout.width - x - width : x)
  const { x, y, width, height } = mapBox(layout, texts)
  const line = ({ x, y, text, size, weight, faint }: Line) =>
    element(
      'text',
      {
        x: across(x),
        y,
        'font-size': size,
        'font-weight': weight,
        fill: faint ? colours.faint : colours.ink,
      },
      escapeXml(text),
    )
  const sample = ({ x, y, sample }: Layout['legend']['samples'][number], i: number) =>
    element(
      'g',
      { transform: `translate(${across(x, SAMPLE.width)} ${y})` },
      sampleMarkup(sample, theme, `s${i}`),
    )
  const { margin, rule } = layout
  return (
    element('rect', { x, y, width, height, fill: 'none', stroke: colours.line }) +
    element('rect', { x: across(margin, 40), y: margin, width: 40, height: 4, fill: colours.ink }) +
    element('path', { d: `M${margin} ${rule}H${layout.width - margin}`, stroke: colours.line }) +
    [...layout.lines, ...layout.legend.lines].map(line).join('') +
    layout.legend.samples.map(sample).join('') +
    (layout.progress && texts.progress ? progress(layout.progress, texts.progress, across, colours) : '')
  )
}

/** A line between two days with a mark on it, in the reader's direction. */
function progress(
  { x, y, width }: Box,
  { part, from, to }: NonNullable<FrameTexts['progress']>,
  across: (x: number, width?: number) => number,
  colours: FrameColours,
): string {
  const label = (text: string, at: number, anchor: string) =>
    element(
      'text',
      { x: across(at), y: y + 12, 'font-size': 12, fill: colours.faint, 'text-anchor': anchor },
      escapeXml(text),
    )
  const [start, length] = [x + LABEL, width - 2 * LABEL]
  const done = length * part
  return (
    label(from, x, 'start') +
    label(to, x + width, 'end') +
    element('rect', {
      x: across(start, length),
      y: y + 6.5,
      width: length,
      height: 3,
      rx: 1.5,
      fill: colours.line,
    }) +
    element('rect', {
      x: across(start, done),
      y: y + 6.5,
      width: done,
      height: 3,
      rx: 1.5,
      fill: colours.ink,
    }) +
    element('circle', { cx: across(start + done), cy: y + 8, r: 5, fill: colours.ink })
  )
}

/** Room for a day at either end. */
const LABEL = 118
