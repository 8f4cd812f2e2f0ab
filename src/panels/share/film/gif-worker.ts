/** Encodes frames as they come. Of each only what is new is written: the rest is transparent over the frame before. */
import { applyPalette, GIFEncoder, quantize } from 'gifenc'
import { newPixels, spread } from './gif-frame'

export type ToWorker =
  | { readonly pixels: ArrayBuffer; readonly width: number; readonly height: number; readonly ms: number }
  | { readonly finish: true }

/** A frame has been written, or the file is there. */
export interface FromWorker {
  readonly file?: ArrayBuffer
}

/** One of 256 is for "as before". */
const COLOURS = 255

const gif = GIFEncoder()
let before: Uint32Array | null = null

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if ('finish' in data) {
    gif.finish()
    const { buffer } = gif.bytes()
    answer({ file: buffer }, [buffer])
    return
  }
  write(new Uint32Array(data.pixels), data.width, data.height, data.ms)
  answer({})
}

function write(pixels: Uint32Array, width: number, height: number, delay: number): void {
  const fresh = newPixels(pixels, before)
  before = pixels
  // A frame without a colour is no frame: one pixel is written again.
  const seen = fresh.colours.length > 0 ? fresh.colours : pixels.slice(0, 1)
  const bytes = new Uint8Array(seen.buffer)
  const palette = quantize(bytes, COLOURS, { format: 'rgb565' })
  const index = spread(applyPalette(bytes, palette, 'rgb565'), fresh.at, pixels.length, palette.length)
  const transparent = { transparent: true, transparentIndex: palette.length, dispose: 1 }
  gif.writeFrame(index, width, height, { palette: [...palette, [0, 0, 0]], delay, ...transparent })
}

function answer(message: FromWorker, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer })
}
