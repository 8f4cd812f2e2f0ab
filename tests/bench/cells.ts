/** Cells of an atlas as GeoJSON: what the peers that know no topology are fed with. */
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { cellSpells } from '../../src/core/cells'
import { cellIndex } from '../../src/core/locate'
import { polygonsOf } from '../../src/core/polygons'
import type { Line } from '../../src/core/surface'
import type { Atlas, Topology } from '../../src/core/types'
import type { CellProperties, Shape, SpellProperties } from './page/peer'

/** One feature a cell, with all its spells. */
export function cellFeatures(atlas: Atlas): Feature<Shape, CellProperties>[] {
  const { topology } = atlas
  const spells = cellSpells(atlas)
  return Array.from({ length: topology.cellCount }, (_, id) => {
    const own: number[] = []
    for (let i = spells.first[id]!; i < spells.first[id + 1]!; i++)
      own.push(spells.from[i]!, spells.holder[i]!)
    return feature(cellShape(topology, id), { id, spells: own })
  })
}

/** One feature a spell, with start and end: the dated GeoJSON that plugins for time read. */
export function spellFeatures(
  cells: readonly Feature<Shape, CellProperties>[],
): Feature<Shape, SpellProperties>[] {
  return cells.flatMap(({ geometry, properties: { spells } }) => {
    const features: Feature<Shape, SpellProperties>[] = []
    for (let i = 0; i < spells.length; i += 2)
      features.push(
        feature(geometry, { start: spells[i]!, end: spells[i + 2] ?? null, holder: spells[i + 1]! }),
      )
    return features
  })
}

function feature<P>(geometry: Shape, properties: P): Feature<Shape, P> {
  return { type: 'Feature', properties, geometry }
}

function cellShape(topology: Topology, cell: number): Polygon | MultiPolygon {
  const polygons = polygonsOf(cellRings(topology, cell)).map((rings) =>
    rings.map((ring) => ring.map((point): Position => [...point])),
  )
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0]! }
    : { type: 'MultiPolygon', coordinates: polygons }
}

/** The cell's arcs, walked with the cell on the left, node to node, until each ring closes. */
function cellRings(topology: Topology, cell: number): Line[] {
  const { from, to, left, xy, start } = topology
  const { first, arcs } = cellIndex(topology)
  const leaving = new Map<number, number[]>()
  for (const arc of arcs.subarray(first[cell], first[cell + 1])) {
    const walk = left[arc] === cell ? arc : ~arc
    const node = walk < 0 ? to[arc]! : from[arc]!
    leaving.set(node, [...(leaving.get(node) ?? []), walk])
  }
  const rings: Line[] = []
  for (const [node, walks] of leaving) {
    while (walks.length > 0) {
      const ring: Line = []
      for (let at = node; leaving.get(at)?.length;) {
        const walk = leaving.get(at)!.pop()!
        const arc = walk < 0 ? ~walk : walk
        const points = start[arc + 1]! - start[arc]!
        for (let k = ring.length > 0 ? 1 : 0; k < points; k++) {
          const i = walk < 0 ? start[arc + 1]! - 1 - k : start[arc]! + k
          ring.push(xy[2 * i]!, xy[2 * i + 1]!)
        }
        at = walk < 0 ? from[arc]! : to[arc]!
      }
      rings.push(ring)
    }
  }
  return rings
}
