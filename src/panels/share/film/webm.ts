/** WebM by the browser's own video encoder, put into its container by mediabunny. Frames have a steady rate: editors ask for it. */
import {
  BufferTarget,
  canEncodeVideo,
  CanvasSource,
  Output,
  QUALITY_HIGH,
  WebMOutputFormat,
} from 'mediabunny'
import { RATE } from './plan'
import type { Recorder } from './recorder'

/** VP9 keeps flat colours and text cleaner; VP8 is older and everywhere. */
const CODECS = ['vp9', 'vp8'] as const

/** The codec that this browser can make a film of this size with; null for none. */
export async function webmCodec(width: number, height: number): Promise<(typeof CODECS)[number] | null> {
  for (const codec of CODECS)
    if (await canEncodeVideo(codec, { width, height, bitrate: QUALITY_HIGH })) return codec
  return null
}

/** @throws Error where the browser cannot */
export async function recordWebm(canvas: HTMLCanvasElement): Promise<Recorder> {
  const codec = await webmCodec(canvas.width, canvas.height)
  if (!codec) throw new Error('expected a browser that encodes VP9 or VP8, found neither')
  const output = new Output({ format: new WebMOutputFormat(), target: new BufferTarget() })
  const source = new CanvasSource(canvas, { codec, bitrate: QUALITY_HIGH, keyFrameInterval: 4 })
  output.addVideoTrack(source, { frameRate: RATE })
  await output.start()
  let count = 0
  return {
    add: async (frames) => {
      for (let i = 0; i < frames; i++) await source.add(count++ / RATE, 1 / RATE)
    },
    finish: async () => {
      await output.finalize()
      return new Blob([output.target.buffer!], { type: 'video/webm' })
    },
    cancel: () => void output.cancel(),
  }
}
