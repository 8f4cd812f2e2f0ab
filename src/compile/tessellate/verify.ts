/**
 * Proves that healed cells are a partition: no edge is walked twice in one direction (overlap); an edge that only one
 * cell walks has no other cell at its back (overlap), no other cell's point on it (T-junction), and no other cell close
 * behind it (gap). Where two circles meet, what is outside ends in a wedge between two cells: no gap.
 */
import Flatbush from 'flatbush'
import { pointIndex, pointsOn, uniquePoints, type GridPoint, type GridPolygon, type GridRing } from './heal'

/** How far behind an edge another cell counts as close, grid steps. */
const CLOSE = 2

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
  const points = uniquePoints(cells)
  if (points.length === 0) return []
  const index = pointIndex(points)
  const boxes = boxIndex(cells)
  const cellsAt = ([x, y]: GridPoint) =>
    boxes.search(x, y, x, y).filter((cell) => contains(cells[cell]!, [x, y]))
  for (const [cell, a, b] of edges(cells)) {
    if (walked.has(edgeKey(b, a))) continue
    const at = `at ${a[0]},${a[1]}`
    for (const p of pointsOn(a, b, points, index))
      faults.push(`cell ${cell} lacks the point ${p[0]},${p[1]} on its edge ${at}`)
    for (const other of cellsAt(behind(a, b, CLOSE / 100)))
      faults.push(`cells ${other} and ${cell} overlap ${at}`)
    for (const other of cellsAt(behind(a, b, CLOSE)))
      if (!hasPoint(cells[other]!, a, b)) faults.push(`cells ${cell} and ${other} share no arc ${at}`)
  }
  return faults
}

const edgeKey = (a: GridPoint, b: GridPoint) => `${a[0]},${a[1]},${b[0]},${b[1]}`

function* edges(cells: readonly GridPolygon[][]): Generator<[number, GridPoint, GridPoint]> {
  for (const [cell, polygons] of cells.entries()) {
    for (const ring of polygons.flat()) {
      for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) yield [cell, ring[j]!, ring[i]!]
    }
  }
}

/** A point some steps to the right of the middle of a-b: outside, for a ring with its inside on the left. */
function behind(a: GridPoint, b: GridPoint, steps: number): GridPoint {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const length = Math.hypot(dx, dy)
  return [(a[0] + b[0]) / 2 + (steps * dy) / length, (a[1] + b[1]) / 2 - (steps * dx) / length]
}

function hasPoint(polygons: readonly GridPolygon[], a: GridPoint, b: GridPoint): boolean {
  return polygons.some((rings) =>
    rings.some((ring) =>
      ring.some((p) => (p[0] === a[0] && p[1] === a[1]) || (p[0] === b[0] && p[1] === b[1])),
    ),
  )
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
