/** Wire columns to the planar map that `core` walks. */
import type { Topology } from './types'
import { GRID, type WireTopology } from './wire'

export function decodeTopology(wire: WireTopology): Topology {
  const arcs = wire.from.length
  const nodeX = sums(wire.nodeX)
  const nodeY = sums(wire.nodeY)
  const topology = {
    xy: new Float64Array(2 * (2 * arcs + wire.points.length / 2)),
    start: new Uint32Array(arcs + 1),
    from: new Int32Array(arcs),
    to: new Int32Array(arcs),
    left: Int32Array.from(sums(wire.left)),
    right: new Int32Array(arcs),
    nodeCount: nodeX.length,
    cellCount: wire.cells,
  }
  let point = 0
  let read = 0
  const put = (x: number, y: number) => {
    topology.xy[2 * point] = x / GRID
    topology.xy[2 * point + 1] = y / GRID
    point++
  }
  let end = 0
  for (let arc = 0; arc < arcs; arc++) {
    const from = end + wire.from[arc]!
    end = from + wire.to[arc]!
    topology.from[arc] = from
    topology.to[arc] = end
    topology.right[arc] = wire.right[arc] === 0 ? -1 : topology.left[arc]! + wire.right[arc]!
    topology.start[arc] = point
    let [x, y] = [nodeX[from]!, nodeY[from]!]
    put(x, y)
    for (let i = 0; i < wire.between[arc]!; i++) put((x += wire.points[read++]!), (y += wire.points[read++]!))
    put(nodeX[end]!, nodeY[end]!)
  }
  topology.start[arcs] = point
  return topology
}

/** Running sums: undoes deltas. */
export function sums(deltas: readonly number[]): number[] {
  let sum = 0
  return deltas.map((delta) => (sum += delta))
}
