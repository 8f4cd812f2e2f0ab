/** Drawn sheets, kept while they stay as they are: from one day to the next little of a map changes. */
import { canvasOf, draw } from '../raster'
import { NO_TYPE, type Type } from '../type'

export interface Sheets {
  /** @param contents from the bottom up @param written a sheet's document, in the type handed to it */
  readonly painted: (
    contents: readonly string[],
    written: (content: string, type: Type) => string,
  ) => Promise<HTMLCanvasElement[]>
  /** Gives their memory back. */
  readonly clear: () => void
}

/** @param type of sheets on which something is written */
export function sheetCache(
  { width, height }: { readonly width: number; readonly height: number },
  type: Type,
): Sheets {
  let kept = new Map<string, HTMLCanvasElement>()
  const free: HTMLCanvasElement[] = []
  const drawn = async (content: string, written: (content: string, type: Type) => string) => {
    const own = content.includes('<text') ? type : NO_TYPE
    const canvas = free.pop() ?? canvasOf(width, height)
    const ctx = canvas.getContext('2d')!
    ctx.clearRect(0, 0, width, height)
    await draw(ctx, written(content, own), width, height, own)
    return canvas
  }
  return {
    painted: async (contents, written) => {
      const next = new Map<string, HTMLCanvasElement>()
      for (const content of contents) {
        const known = kept.get(content)
        if (known) next.set(content, known)
      }
      for (const [content, canvas] of kept) if (!next.has(content)) free.push(canvas)
      kept = next
      await Promise.all(
        contents
          .filter((content) => !next.has(content))
          .map(async (content) => next.set(content, await drawn(content, written))),
      )
      return contents.map((content) => next.get(content)!)
    },
    clear: () => {
      for (const canvas of [...kept.values(), ...free]) canvas.width = 0
      kept = new Map()
      free.length = 0
    },
  }
}
