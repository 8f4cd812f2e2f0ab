/** A legend's sample as SVG, drawn as the map draws it, on a field of `SAMPLE`'s size. */
import { element } from '../../../core/xml'
import { POST_SHAPE, type PartyLook, type Theme } from '../../../theme'
import { GROUND_LOOKS, MARK_OPACITY, MARKS, type Ground } from '../../../theme/grounds'
import { HATCH_EDGE, hatchInk, hatchOf } from '../../../theme/hatches'
import { markInk, PATTERN_TILES } from '../../../theme/patterns'
import { SAMPLE } from './legend-layout'
import type { Sample } from './texts'

/** @param id its own in the document */
export function sampleMarkup(sample: Sample, theme: Theme, id: string): string {
  if (sample.kind === 'ring') return ring(theme)
  if (sample.kind === 'post') return post(theme)
  const clip = element('clipPath', { id: `${id}c` }, element('rect', BOX))
  const inside =
    sample.kind === 'fill'
      ? fills(sample.fills, sample.pattern, theme, id)
      : sample.kind === 'change'
        ? change(sample.gained, sample.lost, theme, id)
        : ground(sample.ground, theme, id)
  const outlined = sample.kind === 'ground' && GROUND_LOOKS[sample.ground].outlined
  const edge = {
    fill: 'none',
    stroke: outlined ? theme.label : theme.border,
    'stroke-width': outlined ? 1.8 : 0.8,
  }
  return clip + element('g', { 'clip-path': `url(#${id}c)` }, inside) + element('rect', { ...BOX, ...edge })
}

const BOX = { x: 0.5, y: 0.5, width: SAMPLE.width - 1, height: SAMPLE.height - 1, rx: 2.5 }
/** Diagonal lines, 6.4 apart (4.5 across), in the direction of the map's hatches. */
const HATCH = Array.from({ length: 8 }, (_, i) => `M${i * 6.4 - 18} 17L${i * 6.4 - 1} 0`).join('')

function fills(
  [first, second]: readonly string[],
  pattern: PartyLook['pattern'],
  theme: Theme,
  id: string,
): string {
  const land = element('rect', { ...BOX, fill: theme.land })
  if (first === undefined)
    return land + element('path', { d: HATCH, stroke: theme.noData, 'stroke-width': 1.5 })
  const one = element('rect', { ...BOX, fill: first, 'fill-opacity': theme.fillOpacity })
  if (second === undefined) return land + one + marks(pattern, first, theme, id)
  const stripes = { d: HATCH, 'stroke-width': 2.3 }
  return (
    land +
    one +
    element('path', { ...stripes, stroke: theme.land }) +
    element('path', { ...stripes, stroke: second, 'stroke-opacity': theme.fillOpacity })
  )
}

/** The second channel, as on the map. */
function marks(pattern: PartyLook['pattern'], fill: string, theme: Theme, id: string): string {
  const tile = PATTERN_TILES[pattern]
  if (!tile) return ''
  const { size, d, width } = tile
  const line = {
    d,
    fill: 'none',
    stroke: markInk(theme, fill),
    'stroke-width': width,
    'stroke-linecap': 'round',
  }
  const field = { patternUnits: 'userSpaceOnUse', width: size, height: size }
  return (
    element('pattern', { id: `${id}p`, ...field }, element('path', line)) +
    element('rect', { ...BOX, fill: `url(#${id}p)` })
  )
}

/** The winner's fill under the hatch of who lost it. */
function change(gained: string | null, lost: string | null, theme: Theme, id: string): string {
  const fill = theme.parties[gained ?? '']?.fill ?? theme.land
  const ground =
    element('rect', { ...BOX, fill: theme.land }) + element('rect', { ...BOX, fill, 'fill-opacity': 0.86 })
  if (lost === null) return ground
  const { size, angle, d, width } = hatchOf(lost)
  const line = (stroke: string, wide: number) =>
    element('path', { d, fill: 'none', stroke, 'stroke-width': wide, 'stroke-linecap': 'round' })
  const tile = {
    patternUnits: 'userSpaceOnUse',
    width: size,
    height: size,
    patternTransform: `rotate(${angle})`,
  }
  const lines = line(theme.halo, width + HATCH_EDGE) + line(hatchInk(theme, lost), width)
  return (
    ground +
    element('pattern', { id: `${id}p`, ...tile }, lines) +
    element('rect', { ...BOX, fill: `url(#${id}p)` })
  )
}

/** On a grey that is nobody's colour. */
function ground(name: Ground, theme: Theme, id: string): string {
  const { veil, marks } = GROUND_LOOKS[name]
  const { size, d, width } = MARKS[marks]
  const tile = { patternUnits: 'userSpaceOnUse', width: size, height: size }
  const line = { fill: 'none', stroke: theme.label, 'stroke-opacity': MARK_OPACITY, 'stroke-width': width }
  return (
    element(
      'pattern',
      { id: `${id}p`, ...tile },
      element('path', { d, ...line, 'stroke-linecap': 'round' }),
    ) +
    element('rect', { ...BOX, fill: theme.land }) +
    element('rect', { ...BOX, fill: theme.label, 'fill-opacity': 0.34 }) +
    element('rect', { ...BOX, fill: theme.land, 'fill-opacity': veil }) +
    element('rect', { ...BOX, fill: `url(#${id}p)` })
  )
}

function ring({ halo, label }: Theme): string {
  const at = { cx: SAMPLE.width / 2, cy: SAMPLE.height / 2 }
  return (
    element('circle', { ...at, r: 5.5, fill: 'none', stroke: halo, 'stroke-width': 3.4 }) +
    element('circle', { ...at, r: 5.5, fill: 'none', stroke: label, 'stroke-width': 1.7 }) +
    element('circle', { ...at, r: 1.9, fill: label })
  )
}

function post({ halo, label }: Theme): string {
  const look = {
    fill: label,
    'fill-rule': 'evenodd',
    stroke: halo,
    'stroke-width': 3,
    'paint-order': 'stroke',
  }
  return element('path', { d: POST_SHAPE, transform: 'translate(5 0)', 'stroke-linejoin': 'round', ...look })
}
