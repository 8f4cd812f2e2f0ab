/** An atlas in which each place's cell is whole again: what the surface was before pieces were cut from the rims. */
import { cellAreas } from '../src/core/area'
import { placeCells, placeOfCell } from '../src/core/cells'
import type { Atlas, Topology } from '../src/core/types'

const NONE = { place: new Int32Array(), lon: new Float64Array(), lat: new Float64Array() }

export function wholeCells(atlas: Atlas): Atlas {
  const topology = joined(atlas)
  return {
    ...atlas,
    pieces: NONE,
    topology,
    cellKm2: cellAreas(topology),
    roads: atlas.roads.map((road) => ({
      ...road,
      stretches: road.stretches.map((stretch) => ({ ...stretch, cell: stretch.place })),
    })),
  }
}

function joined(atlas: Atlas): Topology {
  const { xy, start, from, to, left, right, nodeCount } = atlas.topology
  const place = (cell: number) => (cell < 0 ? -1 : placeOfCell(atlas, cell))
  const kept = [...from.keys()].filter((arc) => place(left[arc]!) !== place(right[arc]!))
  const points = kept.map((arc) => [...xy.subarray(2 * start[arc]!, 2 * start[arc + 1]!)])
  let sum = 0
  return {
    xy: Float64Array.from(points.flat()),
    start: Uint32Array.from([0, ...points.map((own) => (sum += own.length / 2))]),
    from: Int32Array.from(kept, (arc) => from[arc]!),
    to: Int32Array.from(kept, (arc) => to[arc]!),
    left: Int32Array.from(kept, (arc) => place(left[arc]!)),
    right: Int32Array.from(kept, (arc) => place(right[arc]!)),
    nodeCount,
    cellCount: placeCells(atlas),
  }
}
