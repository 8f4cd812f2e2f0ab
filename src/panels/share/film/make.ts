/** Makes a film: opens a scene beside the page, paints shot after shot, and hands each to the recorder. */
import type { Day } from '../../../core/types'
import type { AppState } from '../../../state/state'
import type { Studio } from '../../../state/studio'
import { framesOf, type Shot } from './plan'
import type { Recorder } from './recorder'
import { openScene, type FilmSize } from './scene'

export type FilmFormat = 'webm' | 'gif'

export interface Progress {
  /** 0 to 1. */
  readonly part: number
  readonly day: Day
}

/**
 * @param signal ends it at the next frame: memory is given back, and the promise rejects with the signal's reason
 * @throws Error where the browser cannot make it
 */
export async function makeFilm(
  studio: Studio,
  state: AppState,
  {
    shots,
    size,
    format,
  }: { readonly shots: readonly Shot[]; readonly size: FilmSize; readonly format: FilmFormat },
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<Blob> {
  const days = { from: shots[0]!.day, to: shots.at(-1)!.day }
  const scene = await openScene(studio, state, days, size)
  let recorder: Recorder | null = null
  try {
    signal.throwIfAborted()
    recorder = await recorderOf(format, scene.canvas)
    const total = framesOf(shots)
    let done = 0
    for (const { day, frames } of shots) {
      signal.throwIfAborted()
      await scene.paint(day)
      signal.throwIfAborted()
      await recorder.add(frames)
      done += frames
      tell({ part: done / total, day })
    }
    signal.throwIfAborted()
    return await recorder.finish()
  } catch (error) {
    recorder?.cancel()
    throw error
  } finally {
    scene.close()
  }
}

async function recorderOf(format: FilmFormat, canvas: HTMLCanvasElement): Promise<Recorder> {
  if (format === 'webm') return (await import('./webm')).recordWebm(canvas)
  return (await import('./gif')).recordGif(canvas)
}
