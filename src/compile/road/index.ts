/**
 * Cuts a road's line by cell: each stretch lies in one cell, or in none where nothing is known.
 */
import { cellAt } from '../../core/locate'
import type { Topology } from '../../core/types'
import { GRID } from '../../core/wire'

type Point = readonly [number, number]

export interface CutStretch {
  /** −1 where nothing is known. */
  readonly cell: number
  /** lon, lat on the grid's degrees; begins where the stretch before ended. */
  readonly line: Point[]
}

/** @param line lon, lat degrees @returns stretches in order, neighbours in different cells */
export function cutRoad(line: readonly Point[], topology: Topology): CutStretch[] {
  const out: { cell: number; line: Point[] }[] = []
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!]
    const cuts = [0, ...crossings(a, b, topology), 1]
    for (let k = 1; k < cuts.length; k++) {
      const [s, t] = [cuts[k - 1]!, cuts[k]!]
      const middle = between(a, b, (s + t) / 2)
      const cell = cellAt(topology, ...middle)
      const open = out.at(-1)
      const end = snap(between(a, b, t))
      if (open?.cell === cell) push(open.line, end)
      else {
        const begin = open ? open.line.at(-1)! : snap(a)
        const stretch = [begin]
        push(stretch, end)
        if (stretch.length > 1) out.push({ cell, line: stretch })
      }
    }
  }
  return out
}

const between = (a: Point, b: Point, t: number): [number, number] => [
  a[0] + t * (b[0] - a[0]),
  a[1] + t * (b[1] - a[1]),
]

const snap = (p: Point): Point => [Math.round(p[0] * GRID) / GRID, Math.round(p[1] * GRID) / GRID]

function push(line: Point[], p: Point): void {
  const last = line.at(-1)!
  if (last[0] !== p[0] || last[1] !== p[1]) line.push(p)
}

/** Where a-b crosses an arc: parameters strictly between 0 and 1, ascending. */
function crossings(a: Point, b: Point, { xy, start, from }: Topology): number[] {
  const found: number[] = []
  for (let arc = 0; arc < from.length; arc++) {
    for (let i = start[arc]! + 1; i < start[arc + 1]!; i++) {
      const t = crossing(a, b, [xy[2 * i - 2]!, xy[2 * i - 1]!], [xy[2 * i]!, xy[2 * i + 1]!])
      if (t !== null) found.push(t)
    }
  }
  return [...new Set(found)].sort((s, t) => s - t)
}

function crossing(a: Point, b: Point, c: Point, d: Point): number | null {
  const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]]
  const cross = rx * sy - ry * sx
  if (cross === 0) return null
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross
  return t > 0 && t < 1 && u >= 0 && u <= 1 ? t : null
}
