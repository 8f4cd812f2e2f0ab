/** Draws dots and labels on a canvas. Pixels are CSS pixels from the canvas's upper left. */
import type { Theme } from '../../theme'
import { inkOn } from '../../theme/patterns'
import type { Placed } from './boxes'
import type { Label, Look } from './labels'

export interface Dot {
  readonly x: number
  readonly y: number
  readonly radius: number
}

export interface Marks {
  readonly dots: readonly Dot[]
  readonly labels: readonly Placed<Label>[]
}

/** Dots of this radius and more have a halo; on smaller ones it is only noise. */
export const HALO_FROM = 1.9
/** By how much it is wider than its dot. */
export const HALO_GROWS = 1.1
/** The plate that a road's name stands on: its corners' radius and its edge. */
export const SHIELD = { corner: 3, edge: 1.2 } as const
const TURN = 2 * Math.PI

export function paintMarks(ctx: CanvasRenderingContext2D, marks: Marks, theme: Theme, family: string): void {
  const big = marks.dots.filter(({ radius }) => radius >= HALO_FROM)
  discs(ctx, big, HALO_GROWS, theme.halo, 0.8)
  discs(ctx, marks.dots, 0, theme.label, 0.7)
  for (const placed of marks.labels) write(ctx, placed, theme, family)
}

/** A name's colour, and its halo with the halo's width. */
export function inkOf({ ink }: Look, theme: Theme): { fill: string; halo: string; width: number } {
  if (ink === 'shield') return { fill: inkOn(theme.roadCasing), halo: 'none', width: 0 }
  if (ink === 'label') return { fill: theme.label, halo: theme.halo, width: 3.4 }
  return ink === 'sea'
    ? { fill: theme.waterLabel, halo: theme.sea, width: 2.6 }
    : { fill: theme.areaLabel, halo: theme.foreign, width: 2.6 }
}

export function fontOf({ size, weight }: Look, family: string): string {
  return `${weight} ${size}px ${family}`
}

/** Letters apart, where the browser can; labels are then measured with it too. */
export function setSpacing(ctx: CanvasRenderingContext2D, spacing: number): void {
  if ('letterSpacing' in ctx) ctx.letterSpacing = `${spacing}px`
}

function discs(
  ctx: CanvasRenderingContext2D,
  dots: readonly Dot[],
  grow: number,
  colour: string,
  alpha: number,
): void {
  ctx.beginPath()
  for (const { x, y, radius } of dots) {
    ctx.moveTo(x + radius + grow, y)
    ctx.arc(x, y, radius + grow, 0, TURN)
  }
  ctx.globalAlpha = alpha
  ctx.fillStyle = colour
  ctx.fill()
  ctx.globalAlpha = 1
}

function write(
  ctx: CanvasRenderingContext2D,
  { wanted, box }: Placed<Label>,
  theme: Theme,
  family: string,
): void {
  const { text, look } = wanted
  ctx.font = fontOf(look, family)
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  setSpacing(ctx, look.spacing)
  // Letter spacing leaves a gap after the last letter too.
  const [x, y] = [(box[0] + box[2] + look.spacing) / 2, (box[1] + box[3]) / 2 + 0.5]
  const { fill, halo, width } = inkOf(look, theme)
  ctx.lineJoin = 'round'
  if (look.ink === 'shield') {
    ctx.beginPath()
    ctx.roundRect(box[0], box[1], box[2] - box[0], box[3] - box[1], SHIELD.corner)
    ctx.fillStyle = theme.roadCasing
    ctx.strokeStyle = theme.frontCasing
    ctx.lineWidth = SHIELD.edge
    ctx.fill()
    ctx.stroke()
  } else {
    ctx.lineWidth = width
    ctx.strokeStyle = halo
    ctx.strokeText(text, x, y)
  }
  ctx.fillStyle = fill
  ctx.fillText(text, x, y)
}
