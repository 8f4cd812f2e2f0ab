/**
 * Rings to polygons as RFC 7946 wants them: outer rings counter-clockwise, each followed by the holes it holds.
 */
import { ringArea } from './area'
import { cellIndex } from './locate'
import { surfaceOf, type Line } from './surface'
import type { Topology } from './types'

export type Position = readonly [lon: number, lat: number]
/** Closed rings: the outer one first, then holes. */
export type PolygonRings = readonly (readonly Position[])[]

/** The polygons of one cell, or of several as one area, corners as they are. More than one where a border cuts it apart. */
export function cellPolygons(topology: Topology, ...cells: readonly number[]): PolygonRings[] {
  const part = onlyCells(topology, cells)
  const holders = new Uint8Array(topology.cellCount).fill(1)
  for (const cell of cells) holders[cell] = 0
  const { shapes } = surfaceOf(part, holders, part, Infinity)
  return polygonsOf(shapes.get(0) ?? [])
}

/** Groups closed rings (outer counter-clockwise, holes clockwise) into polygons, each hole with the ring round it. */
export function polygonsOf(lines: readonly Line[]): PolygonRings[] {
  const rings = lines.map(positions)
  const outers = rings.filter((ring) => ringArea(ring) > 0)
  const holes = rings.filter((ring) => ringArea(ring) < 0)
  const held = new Map<readonly Position[], (readonly Position[])[]>(outers.map((ring) => [ring, [ring]]))
  for (const hole of holes) {
    const round = outers.filter((outer) => holds(outer, hole)).sort((a, b) => ringArea(a) - ringArea(b))[0]
    if (round) held.get(round)!.push(hole)
  }
  return [...held.values()]
}

/** The topology with no arcs but those of some cells; node and cell numbers stay. */
function onlyCells(topology: Topology, cells: readonly number[]): Topology {
  const { first, arcs } = cellIndex(topology)
  const own = [...new Set(cells.flatMap((cell) => [...arcs.subarray(first[cell], first[cell + 1])]))]
  const start = new Uint32Array(own.length + 1)
  own.forEach((arc, i) => (start[i + 1] = start[i]! + topology.start[arc + 1]! - topology.start[arc]!))
  const xy = new Float64Array(2 * start[own.length]!)
  own.forEach((arc, i) =>
    xy.set(topology.xy.subarray(2 * topology.start[arc]!, 2 * topology.start[arc + 1]!), 2 * start[i]!),
  )
  const pick = (column: Int32Array) => Int32Array.from(own, (arc) => column[arc]!)
  return {
    xy,
    start,
    from: pick(topology.from),
    to: pick(topology.to),
    left: pick(topology.left),
    right: pick(topology.right),
    nodeCount: topology.nodeCount,
    cellCount: topology.cellCount,
  }
}

function positions(line: Line): Position[] {
  const out: Position[] = []
  for (let i = 0; i < line.length; i += 2) out.push([line[i]!, line[i + 1]!])
  return out
}

/** Whether an outer ring holds a hole: by a point of the hole that is no point of the ring. */
function holds(outer: readonly Position[], hole: readonly Position[]): boolean {
  const corners = new Set(outer.map((p) => p.join()))
  const point = hole.find((p) => !corners.has(p.join())) ?? hole[0]!
  let inside = false
  for (let i = 1; i < outer.length; i++) {
    const [a, b] = [outer[i - 1]!, outer[i]!]
    if (a[1] > point[1] === b[1] > point[1]) continue
    if (point[0] < ((b[0] - a[0]) * (point[1] - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside
  }
  return inside
}
