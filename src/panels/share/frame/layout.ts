/**
 * Where everything of a picture stands. Pixels, as for a language written from left to right; `written` turns it round.
 *
 *     head: kicker, day, what changed
 *     map                | legend          (below the map on narrow pictures)
 *     progress (films)
 *     foot: disclaimer, sources, address
 */
import { legendAt, type LegendLayout } from './legend-layout'
import type { FrameTexts, Measure } from './texts'
import { firstLines, wrap } from './wrap'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Line {
  readonly x: number
  /** Of the letters' foot. */
  readonly y: number
  readonly text: string
  readonly size: number
  readonly weight: number
  readonly faint: boolean
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly margin: number
  readonly map: Box
  readonly lines: readonly Line[]
  readonly legend: LegendLayout
  readonly progress: Box | null
  /** Height of the rule over the foot. */
  readonly rule: number
}

/** The map's size is given and the picture grows round it, or the picture's and the map takes what is left. */
export type Size = { readonly of: 'map' | 'picture'; readonly width: number; readonly height: number }

const WIDE = 620
const COLUMN = 224
const GAP = 22

export function layOut(texts: FrameTexts, size: Size, measure: Measure): Layout {
  const wide = size.width >= WIDE
  const margin = wide ? 28 : 16
  const side = wide ? COLUMN + GAP : 0
  const mapWidth = size.of === 'map' ? size.width : size.width - 2 * margin - side
  const inner = mapWidth + side
  const head = headOf(texts, { x: margin, y: margin, inner, wide, measure, steady: size.of === 'picture' })
  const feet = footOf(texts, margin, inner, measure)
  const strip = texts.progress ? 26 : 0
  const below = strip + 14 + feet.height + margin
  const beside = legendAt(texts.legend, wide ? COLUMN : inner, wide ? 1 : columns(inner), measure)
  const under = wide ? 0 : beside.height + 14
  const mapHeight = Math.round(size.of === 'map' ? size.height : size.height - head.height - under - below)
  const map = { x: margin, y: head.height, width: mapWidth, height: Math.max(80, mapHeight) }
  const foot = map.y + (wide && size.of === 'map' ? Math.max(map.height, beside.height) : map.height) + under
  const rule = foot + strip + 12
  return {
    width: inner + 2 * margin,
    height: size.of === 'picture' ? size.height : Math.round(rule + 2 + feet.height + margin),
    margin,
    map,
    lines: [...head.lines, ...feet.lines.map((line) => ({ ...line, y: line.y + rule + 2 }))],
    legend: beside.moved(wide ? margin + mapWidth + GAP : margin, wide ? map.y : map.y + map.height + 14),
    progress: strip ? { x: margin, y: foot + 8, width: inner, height: 16 } : null,
    rule,
  }
}

const columns = (width: number) => (width >= 420 ? 2 : 1)

interface Head {
  readonly x: number
  readonly y: number
  readonly inner: number
  readonly wide: boolean
  readonly measure: Measure
  /** Of the same height whatever is said: the map of a film must not move. */
  readonly steady: boolean
}

function headOf({ kicker, title, lines }: FrameTexts, { x, y, inner, wide, measure, steady }: Head) {
  const out: Line[] = []
  let top = y + 14
  const put = (text: string, size: number, weight: number, leading: number, most: number, faint: boolean) => {
    const width = (part: string) => measure(part, size, weight)
    for (const line of firstLines(wrap(text, inner, width), most, inner, width)) {
      out.push({ x, y: top + size * 0.95, text: line, size, weight, faint })
      top += leading
    }
  }
  put(kicker, 12.5, 600, 19, steady ? 1 : 3, true)
  const size = wide ? 27 : 21
  put(title, size, 600, size * 1.25, steady ? 1 : 4, false)
  top += 2
  const said = top
  for (const line of steady ? lines.slice(0, 1) : lines) put(line, 14.5, 400, 20, steady ? 1 : 6, false)
  return { lines: out, height: Math.round((steady ? said + 20 : top) + 12) }
}

function footOf({ foot }: FrameTexts, x: number, inner: number, measure: Measure) {
  const size = 11.5
  const leading = 16
  const width = (text: string) => measure(text, size, 400)
  const lines = foot.flatMap((text) => wrap(text, inner, width))
  const at = (text: string, i: number): Line => ({
    x,
    y: 16 + i * leading,
    text,
    size,
    weight: 400,
    faint: true,
  })
  return { lines: lines.map(at), height: 6 + lines.length * leading }
}
