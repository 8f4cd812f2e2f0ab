/**
 * Proves that healed cells are a partition: no edge is walked twice in one direction (overlap), and behind an edge
 * that only one cell walks there is no other cell (gap, T-junction).
 */
import Flatbush from 'flatbush'
import type { GridPolygon, GridRing } from './heal'

/** @returns one sentence for each fault, none for a partition; points in grid steps */
export function partitionFaults(cells: readonly GridPolygon[][]): string[] {
  const walked = new Map<string, number>()
  const faults: string[] = []
  for (const [cell, a, b] of edges(cells)) {
    const key = edgeKey(a, b)
    const other = walked.get(key)
    if (other !== undefined) faults.push(`cells ${other} and ${cell} overlap at ${a[0]},${a[1]}`)
    walked.set(key, cell)
  }
  const boxes = boxIndex(cells)
  for (const [cell, a, b] of edges(cells)) {
    if (walked.has(edgeKey(b, a))) continue
    const beyond = outside(a, b)
    const hit = boxes
      .search(beyond[0], beyond[1], beyond[0], beyond[1])
      .find((c) => contains(cells[c]!, beyond))
    if (hit !== undefined) faults.push(`cells ${cell} and ${hit} share no arc at ${a[0]},${a[1]}`)
  }
  return faults
}

type GridPoint = readonly [number, number]

const edgeKey = (a: GridPoint, b: GridPoint) => `${a[0]},${a[1]},${b[0]},${b[1]}`

function* edges(cells: readonly GridPolygon[][]): Generator<[number, GridPoint, GridPoint]> {
  for (const [cell, polygons] of cells.entries()) {
    for (const ring of polygons.flat()) {
      for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) yield [cell, ring[j]!, ring[i]!]
    }
  }
}

/** A point two steps to the right of the middle of a-b: outside, for a ring with its inside on the left. */
function outside(a: GridPoint, b: GridPoint): GridPoint {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const length = Math.hypot(dx, dy)
  return [(a[0] + b[0]) / 2 + (2 * dy) / length, (a[1] + b[1]) / 2 - (2 * dx) / length]
}

function boxIndex(cells: readonly GridPolygon[][]): Flatbush {
  const index = new Flatbush(cells.length)
  for (const polygons of cells) {
    const points = polygons.flat(2)
    const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])]
    index.add(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys))
  }
  index.finish()
  return index
}

function contains(polygons: readonly (readonly GridRing[])[], point: GridPoint): boolean {
  let inside = false
  for (const ring of polygons.flat()) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [a, b] = [ring[j]!, ring[i]!]
      if (a[1] > point[1] === b[1] > point[1]) continue
      if (point[0] < ((b[0] - a[0]) * (point[1] - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside
    }
  }
  return inside
}
