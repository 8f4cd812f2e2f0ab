/**
 * Healed cells as one quantized TopoJSON topology, object `cells`: geometry `i` is cell `i`, every shared edge one arc.
 */
import { topology } from 'topojson-server'
import type { GeometryCollection, Topology as TopoJson } from 'topojson-specification'
import type { FeatureCollection, MultiPolygon } from 'geojson'
import { GRID, type GridPolygon } from './heal'

export type CellTopology = TopoJson<{ cells: GeometryCollection }>

/** @param cells polygons on the grid @returns delta-encoded TopoJSON whose transform leads back to degrees */
export function cellTopology(cells: readonly GridPolygon[][]): CellTopology {
  const features: FeatureCollection<MultiPolygon> = {
    type: 'FeatureCollection',
    features: cells.map((polygons) => ({
      type: 'Feature',
      properties: null,
      geometry: {
        type: 'MultiPolygon',
        coordinates: polygons.map((rings) => rings.map((ring) => [...ring, ring[0]!].map((p) => [...p]))),
      },
    })),
  }
  const built = topology({ cells: features }) as unknown as CellTopology
  return {
    type: 'Topology',
    transform: { scale: [1 / GRID, 1 / GRID], translate: [0, 0] },
    objects: { cells: { type: 'GeometryCollection', geometries: built.objects.cells.geometries.map(plain) } },
    arcs: built.arcs.map(deltas),
  }
}

/** A single polygon needs no outer list; type and arcs are all a cell needs. */
function plain(geometry: GeometryCollection['geometries'][number]): GeometryCollection['geometries'][number] {
  if (geometry.type !== 'MultiPolygon') return geometry
  const [only, ...more] = geometry.arcs
  return only && more.length === 0
    ? { type: 'Polygon', arcs: only }
    : { type: 'MultiPolygon', arcs: geometry.arcs }
}

function deltas(arc: number[][]): number[][] {
  return arc.map(([x, y], i) => {
    const before = arc[i - 1]
    return before ? [x! - before[0]!, y! - before[1]!] : [x!, y!]
  })
}
