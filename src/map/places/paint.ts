/** Draws dots and labels on a canvas. Pixels are CSS pixels from the canvas's upper left. */
import type { Theme } from '../../theme'
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
const HALO_FROM = 1.9
const TURN = 2 * Math.PI

export function paintMarks(ctx: CanvasRenderingContext2D, marks: Marks, theme: Theme, family: string): void {
  const big = marks.dots.filter(({ radius }) => radius >= HALO_FROM)
  discs(ctx, big, 1.1, theme.halo, 0.8)
  discs(ctx, marks.dots, 0, theme.label, 0.7)
  for (const placed of marks.labels) write(ctx, placed, theme, family)
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
  if (look.ink === 'shield') {
    ctx.beginPath()
    ctx.roundRect(box[0], box[1], box[2] - box[0], box[3] - box[1], 3)
    ctx.fillStyle = theme.roadCasing
    ctx.strokeStyle = theme.frontCasing
    ctx.lineWidth = 1.2
    ctx.fill()
    ctx.stroke()
    ctx.fillStyle = '#fff'
    ctx.fillText(text, x, y)
    return
  }
  ctx.lineJoin = 'round'
  ctx.lineWidth = look.ink === 'label' ? 3.4 : 2.6
  ctx.strokeStyle = look.ink === 'sea' ? theme.sea : look.ink === 'country' ? theme.foreign : theme.halo
  ctx.fillStyle = look.ink === 'label' ? theme.label : look.ink === 'sea' ? theme.waterLabel : theme.areaLabel
  ctx.strokeText(text, x, y)
  ctx.fillText(text, x, y)
}
