/** SVG documents as pixels: the browser draws them, nothing is asked of the network. */
import { element, escapeXml } from '../../core/xml'
import { NO_TYPE, type Type } from './type'

/**
 * Draws a document of this size (pixels), with its type once that is there.
 * @param svg as `svgDocument` writes it
 * @throws Error where the browser cannot
 */
export async function draw(
  ctx: CanvasRenderingContext2D,
  svg: string,
  width: number,
  height: number,
  { probes }: Type = NO_TYPE,
): Promise<void> {
  const marks = probes.map(({ family, weight, letter }, i) => {
    const font = { 'font-family': family, 'font-weight': weight, 'font-size': 0.7 * PROBE }
    const at = { x: (i + 0.5) * PROBE, y: height + 0.75 * PROBE, 'text-anchor': 'middle' }
    return element('text', { ...at, ...font }, escapeXml(letter))
  })
  // Below the picture is a strip with a letter of each face; it is looked at and not drawn.
  const size = { width: Math.max(width, PROBE * probes.length), height: height + PROBE }
  const root = { xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox: `0 0 ${size.width} ${size.height}` }
  const image = await imageOf(element('svg', root, svg.replace(/^<\?xml[^>]*>\s*/, '') + marks.join('')))
  await typeDrawn(image, probes.length, height)
  ctx.drawImage(image, 0, 0, width, height, 0, 0, width, height)
}

/** Side of a probe's field, pixels. */
const PROBE = 16
/** A face that is not there by then will not come: the picture is drawn in another. */
const PATIENCE_MS = 3000

/** A browser calls a document read before it has read the type in it. */
async function typeDrawn(image: HTMLImageElement, count: number, height: number): Promise<void> {
  if (count === 0) return
  const width = count * PROBE
  const ctx = canvasOf(width, PROBE).getContext('2d', { willReadFrequently: true })!
  const until = performance.now() + PATIENCE_MS
  for (;;) {
    ctx.clearRect(0, 0, width, PROBE)
    ctx.drawImage(image, 0, height, width, PROBE, 0, 0, width, PROBE)
    const isThere = (_: unknown, i: number) =>
      ctx.getImageData(i * PROBE, 0, PROBE, PROBE).data.some((value, k) => k % 4 === 3 && value > 0)
    if (Array.from({ length: count }, isThere).every(Boolean) || performance.now() > until) return
    await new Promise((done) => setTimeout(done, 8))
  }
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** A document of this size as a PNG. */
export async function pngOf(svg: string, width: number, height: number, type: Type): Promise<Blob> {
  const canvas = canvasOf(width, height)
  await draw(canvas.getContext('2d')!, svg, width, height, type)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  // Its memory is given back at once.
  canvas.width = 0
  if (!blob) throw new Error(`expected a PNG of ${width} × ${height} pixels, got nothing. Try a smaller one.`)
  return blob
}

export function canvasOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return canvas
}
