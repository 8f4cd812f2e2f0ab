/**
 * Which cell a point lies in, and how far it is from the place that decides it.
 */
import type { Atlas, Km, Topology } from './types'

/** Arcs and bounding boxes by cell; made once for a topology. */
export interface CellIndex {
  /** Arcs of cell `c`: `arcs[first[c] .. first[c + 1]]`. */
  readonly first: Uint32Array
  readonly arcs: Uint32Array
  /** west, south, east, north by cell, degrees. */
  readonly boxes: Float64Array
}

const indexes = new WeakMap<Topology, CellIndex>()

/** The index of a topology, built at first use. */
export function cellIndex(topology: Topology): CellIndex {
  const known = indexes.get(topology)
  if (known) return known
  const built = build(topology)
  indexes.set(topology, built)
  return built
}

/** The cell under a point (degrees), or −1 where nothing is known. */
export function cellAt(topology: Topology, lon: number, lat: number): number {
  const { boxes } = cellIndex(topology)
  for (let cell = 0; cell < topology.cellCount; cell++) {
    const b = 4 * cell
    if (lon < boxes[b]! || lat < boxes[b + 1]! || lon > boxes[b + 2]! || lat > boxes[b + 3]!) continue
    if (contains(topology, cell, lon, lat)) return cell
  }
  return -1
}

/** Great-circle distance by the haversine formula on a sphere of 6371.0088 km (IUGG mean radius). */
export function distanceKm(lon1: number, lat1: number, lon2: number, lat2: number): Km {
  const rad = Math.PI / 180
  const a =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2
  return (2 * 6371.0088 * Math.asin(Math.sqrt(a))) as Km
}

/** Distance from a point to a place, or null for a place without a position. */
export function distanceToPlace(atlas: Atlas, place: number, lon: number, lat: number): Km | null {
  const at = atlas.places[place]
  return at?.lon == null || at.lat == null ? null : distanceKm(lon, lat, at.lon, at.lat)
}

function build(topology: Topology): CellIndex {
  const { left, right, xy, start, cellCount } = topology
  const first = new Uint32Array(cellCount + 1)
  for (const cells of [left, right]) for (const cell of cells) if (cell >= 0) first[cell + 1]!++
  for (let c = 0; c < cellCount; c++) first[c + 1]! += first[c]!
  const fill = first.slice()
  const arcs = new Uint32Array(first[cellCount]!)
  const boxes = new Float64Array(4 * cellCount)
  for (let c = 0; c < cellCount; c++) boxes.set([Infinity, Infinity, -Infinity, -Infinity], 4 * c)
  for (let arc = 0; arc < left.length; arc++) {
    for (const cell of [left[arc]!, right[arc]!]) {
      if (cell < 0) continue
      arcs[fill[cell]!++] = arc
      for (let i = start[arc]!; i < start[arc + 1]!; i++) grow(boxes, 4 * cell, xy[2 * i]!, xy[2 * i + 1]!)
    }
  }
  return { first, arcs, boxes }
}

function grow(boxes: Float64Array, b: number, x: number, y: number): void {
  if (x < boxes[b]!) boxes[b] = x
  if (y < boxes[b + 1]!) boxes[b + 1] = y
  if (x > boxes[b + 2]!) boxes[b + 2] = x
  if (y > boxes[b + 3]!) boxes[b + 3] = y
}

/** Even-odd rule over all arcs of the cell: no ring need be put together. */
function contains(topology: Topology, cell: number, lon: number, lat: number): boolean {
  const { xy, start } = topology
  const { first, arcs } = cellIndex(topology)
  let inside = false
  for (let k = first[cell]!; k < first[cell + 1]!; k++) {
    const arc = arcs[k]!
    for (let i = start[arc]! + 1; i < start[arc + 1]!; i++) {
      const [ax, ay, bx, by] = [xy[2 * i - 2]!, xy[2 * i - 1]!, xy[2 * i]!, xy[2 * i + 1]!]
      if (ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax) inside = !inside
    }
  }
  return inside
}
