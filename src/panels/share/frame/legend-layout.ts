/** The legend's rows in one column or two: sample, name in lines, figure under it. */
import type { Line } from './layout'
import type { FrameTexts, Measure, Sample } from './texts'
import { wrap } from './wrap'

export interface LegendLayout {
  readonly lines: readonly Line[]
  readonly samples: readonly { readonly x: number; readonly y: number; readonly sample: Sample }[]
}

interface Made extends LegendLayout {
  readonly height: number
  readonly moved: (x: number, y: number) => LegendLayout
}

/** Size of a sample. */
export const SAMPLE = { width: 26, height: 16 } as const
const INDENT = SAMPLE.width + 9
const [NAME, VALUE, NOTE] = [13, 12, 11.5]

export function legendAt(
  { title, rows, notes }: FrameTexts['legend'],
  width: number,
  columns: number,
  measure: Measure,
): Made {
  const lines: Line[] = [{ x: 0, y: 12, text: title, size: NAME, weight: 600, faint: false }]
  const samples: { x: number; y: number; sample: Sample }[] = []
  const column = (width - 18 * (columns - 1)) / columns
  const ends = Array.from({ length: columns }, () => 24)
  for (const { sample, name, value } of rows) {
    // The shortest column takes the next row.
    const i = ends.indexOf(Math.min(...ends))
    const [x, y] = [i * (column + 18), ends[i]!]
    samples.push({ x, y, sample })
    const named = wrap(name, column - INDENT, (text) => measure(text, NAME, 400))
    named.forEach((text, k) => {
      lines.push({ x: x + INDENT, y: y + 12.5 + k * 16, text, size: NAME, weight: 400, faint: false })
    })
    let end = y + named.length * 16
    if (value !== '') {
      lines.push({ x: x + INDENT, y: end + 12, text: value, size: VALUE, weight: 400, faint: true })
      end += 15
    }
    ends[i] = end + 9
  }
  let end = Math.max(...ends) + 2
  for (const note of notes)
    for (const text of wrap(note, width, (part) => measure(part, NOTE, 400))) {
      lines.push({ x: 0, y: end + 10, text, size: NOTE, weight: 400, faint: true })
      end += 15
    }
  const moved = (dx: number, dy: number) => ({
    lines: lines.map((line) => ({ ...line, x: line.x + dx, y: line.y + dy })),
    samples: samples.map((one) => ({ ...one, x: one.x + dx, y: one.y + dy })),
  })
  return { lines, samples, height: end, moved }
}
