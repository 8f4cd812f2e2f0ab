/** Dots and names of a canvas as SVG, as `paintMarks` draws them. Pixels from the canvas's upper left. */
import { element, escapeXml } from '../../core/xml'
import type { Theme } from '../../theme'
import type { Box, Placed } from '../places/boxes'
import type { Label, Look } from '../places/labels'
import { fontOf, HALO_FROM, HALO_GROWS, inkOf, SHIELD, type Dot } from '../places/paint'
import type { Painted } from '../places/painted'

/** @param baseline from the middle of a line of text down to where its letters stand, pixels */
export function marksMarkup({ dots, labels, theme, family }: Painted, baseline: Baseline): string {
  const big = dots.filter(({ radius }) => radius >= HALO_FROM)
  const names = labels.map((label) => name(label, theme, baseline(label.wanted.look, family)))
  return (
    discs(big, HALO_GROWS, theme.halo, 0.8) +
    discs(dots, 0, theme.label, 0.7) +
    element('g', { 'text-anchor': 'middle', 'stroke-linejoin': 'round' }, names.join(''))
  )
}

type Baseline = (look: Look, family: string) => number

/** Asks a canvas. The same look is measured once. */
export function baselines(): Baseline {
  const ctx = document.createElement('canvas').getContext('2d')!
  const known = new Map<string, number>()
  return (look, family) => {
    const font = fontOf(look, family)
    const found = known.get(font)
    if (found !== undefined) return found
    ctx.font = font
    ctx.textBaseline = 'middle'
    const down = -ctx.measureText('x').alphabeticBaseline
    known.set(font, down)
    return down
  }
}

function discs(dots: readonly Dot[], grow: number, fill: string, opacity: number): string {
  if (dots.length === 0) return ''
  const d = dots.map(({ x, y, radius }) => circle(x, y, radius + grow)).join('')
  return element('path', { d, fill, 'fill-opacity': opacity })
}

const tenths = (value: number) => Math.round(value * 10) / 10

function circle(x: number, y: number, radius: number): string {
  const r = Math.round(radius * 100) / 100
  return `M${tenths(x - r)} ${tenths(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
}

function name({ wanted: { text, look }, box }: Placed<Label>, theme: Theme, baseline: number): string {
  const x = (box[0] + box[2] + look.spacing) / 2
  const y = (box[1] + box[3]) / 2 + 0.5 + baseline
  const ink = inkOf(look, theme)
  const font = {
    'font-size': look.size,
    'font-weight': look.weight,
    'letter-spacing': look.spacing || undefined,
  }
  const plate = look.ink === 'shield'
  const halo = plate ? {} : { stroke: ink.halo, 'stroke-width': ink.width, 'paint-order': 'stroke' }
  const written = element('text', { x, y, ...font, fill: ink.fill, ...halo }, escapeXml(text))
  return plate ? shield(box, theme) + written : written
}

function shield([left, top, right, bottom]: Box, theme: Theme): string {
  const size = { x: left, y: top, width: right - left, height: bottom - top, rx: SHIELD.corner }
  return element('rect', {
    ...size,
    fill: theme.roadCasing,
    stroke: theme.frontCasing,
    'stroke-width': SHIELD.edge,
  })
}
