/** GIF, made in a worker: the page stays at hand meanwhile. */
import { RATE } from './plan'
import type { Recorder } from './recorder'
import type { FromWorker, ToWorker } from './gif-worker'

/** Frames under way: more would only fill memory. */
const AHEAD = 3

export function recordGif(canvas: HTMLCanvasElement): Recorder {
  const worker = new Worker(new URL('./gif-worker.ts', import.meta.url), { type: 'module' })
  const { width, height } = canvas
  const ctx = canvas.getContext('2d', { willReadFrequently: true })!
  let [sent, done] = [0, 0]
  let failed: Error | null = null
  let wake: () => void = () => undefined
  let finished: ArrayBuffer | null = null
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.file) finished = data.file
    else done++
    wake()
  }
  worker.onerror = (event) => {
    failed = new Error(event.message || 'the encoder stopped')
    wake()
  }
  const until = async (met: () => boolean) => {
    while (!met()) {
      if (failed) throw failed
      await new Promise<void>((resolve) => (wake = resolve))
    }
  }
  const send = (message: ToWorker, transfer: Transferable[] = []) => worker.postMessage(message, transfer)
  return {
    add: async (frames) => {
      await until(() => sent - done < AHEAD)
      const { buffer } = ctx.getImageData(0, 0, width, height).data
      send({ pixels: buffer, width, height, ms: (1000 * frames) / RATE }, [buffer])
      sent++
    },
    finish: async () => {
      send({ finish: true })
      await until(() => finished !== null)
      worker.terminate()
      return new Blob([finished!], { type: 'image/gif' })
    },
    cancel: () => worker.terminate(),
  }
}
