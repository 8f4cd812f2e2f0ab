// Puts the layers of the base map into one TopoJSON, cut to the frame, with land, borders and coast sharing arcs.
import type { GeoJsonObject } from 'geojson'
import { topology } from 'topojson-server'
import type { Topology } from 'topojson-specification'
import { clipLine, clipRing, type GridBox } from './clip'
import { EXTENT, GRID, toGrid } from './frame'
import type { Land } from './land'
import type { Lake, Line, Point, Rings, River } from './types'

/** Lines no treaty has settled: the Golan Heights (1974) and the edges of the West Bank and Gaza (1949). */
const UNDETERMINED = ['ISR-SYR', 'ISR-PSE']

const BOX: GridBox = [...toGrid([EXTENT[0], EXTENT[1]]), ...toGrid([EXTENT[2], EXTENT[3]])]

/** Takes grid points, gives a quantized topology: `transform` turns grid steps back into degrees. */
export function buildBasemap(land: Land, lakes: readonly Lake[], rivers: readonly River[]): Topology {
  const objects = {
    land: collection(land.countries.map(({ id, polygons }) => area({ id }, polygons))),
    borders: collection(
      ['international', 'undetermined'].map((kind) => lines({ kind }, bordersOf(land, kind))),
    ),
    coast: collection([lines({}, land.coast)]),
    lakes: collection(lakes.map(({ polygons, name_en }) => area(name_en ? { name_en } : {}, polygons))),
    rivers: collection(rivers.map(({ name_en, lines: parts }) => lines({ name_en }, parts))),
  }
  const topo = topology(objects as unknown as Record<string, GeoJsonObject>)
  return {
    type: 'Topology',
    bbox: [...EXTENT],
    transform: { scale: [GRID, GRID], translate: [EXTENT[0], EXTENT[1]] },
    objects: topo.objects,
    arcs: (topo.arcs as unknown as Point[][]).map(deltas),
  }
}

function bordersOf(land: Land, kind: string): Line[] {
  return land.borders
    .filter(({ between }) => UNDETERMINED.includes(between) === (kind === 'undetermined'))
    .map(({ line }) => line)
}

function area(properties: Record<string, string>, polygons: readonly Rings[]) {
  const coordinates = polygons
    .map((rings) => rings.map((ring) => clipRing(ring, BOX)).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0)
  return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } }
}

function lines(properties: Record<string, string>, parts: readonly Line[]) {
  const coordinates = parts.flatMap((line) => clipLine(line, BOX))
  return { type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates } }
}

function collection(features: readonly object[]) {
  return { type: 'FeatureCollection', features }
}

/** TopoJSON stores the first position, then steps. */
function deltas(arc: Line): number[][] {
  return arc.map(([x, y], i) => {
    const before = arc[i - 1]
    return before ? [x - before[0], y - before[1]] : [x, y]
  })
}
