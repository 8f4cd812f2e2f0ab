/** Small tiles that a canvas repeats: stripes in two colours, and the parties' patterns. */
import type { PartyLook } from '../../theme'

const SIDE = 8

/** Stripes from lower left to upper right. @param share of the ground that the colour covers, 0 .. 1 */
export function stripes(
  context: CanvasRenderingContext2D,
  ground: string,
  colour: string,
  ratio: number,
  share: number,
): CanvasPattern | string {
  return tile(context, ratio, ground, (pen) => {
    pen.strokeStyle = colour
    pen.lineWidth = (SIDE * share) / Math.SQRT2
    for (const shift of [-SIDE, 0, SIDE]) line(pen, shift - 2, SIDE + 2, shift + SIDE + 2, -2)
  })
}

export function texture(
  context: CanvasRenderingContext2D,
  kind: PartyLook['pattern'],
  colour: string,
  ratio: number,
): CanvasPattern | string {
  return tile(context, ratio, null, (pen) => {
    pen.strokeStyle = pen.fillStyle = colour
    pen.lineWidth = 1
    const middle = SIDE / 2
    if (kind === 'dashes') line(pen, middle, 1, middle, SIDE - 2)
    if (kind === 'lines' || kind === 'grid') line(pen, 0, middle, SIDE, middle)
    if (kind === 'grid') line(pen, middle, 0, middle, SIDE)
    if (kind === 'cross') {
      line(pen, 1, 1, SIDE - 1, SIDE - 1)
      line(pen, SIDE - 1, 1, 1, SIDE - 1)
    }
  })
}

function tile(
  context: CanvasRenderingContext2D,
  ratio: number,
  ground: string | null,
  draw: (pen: CanvasRenderingContext2D) => void,
): CanvasPattern | string {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = Math.round(SIDE * ratio)
  const pen = canvas.getContext('2d')
  if (!pen) return ground ?? 'transparent'
  pen.scale(canvas.width / SIDE, canvas.width / SIDE)
  if (ground !== null) {
    pen.fillStyle = ground
    pen.fillRect(0, 0, SIDE, SIDE)
  }
  draw(pen)
  return context.createPattern(canvas, 'repeat') ?? ground ?? 'transparent'
}

function line(pen: CanvasRenderingContext2D, ...[ax, ay, bx, by]: [number, number, number, number]): void {
  pen.beginPath()
  pen.moveTo(ax, ay)
  pen.lineTo(bx, by)
  pen.stroke()
}
