/**
 * Cuts cells at the land's edge (border and coast). Only cells that the edge passes through go to the general clipper;
 * the rest are wholly on land or wholly off it.
 */
import Flatbush from 'flatbush'
import { intersection } from 'polyclip-ts'
import type { MultiPolygon, Position } from 'geojson'
import type { Point, Ring } from './voronoi'

type Box = readonly [west: number, south: number, east: number, north: number]
/** Rings of a polygon without their repeated last point: outer counter-clockwise, holes clockwise. */
export type Rings = readonly Ring[]

/**
 * @param land degrees, lon lat
 * @returns a function that cuts a ring (degrees) to the land: the polygons that remain, none when all is off land
 */
export function landClipper(land: MultiPolygon): (ring: Ring) => Rings[] {
  const edges = land.coordinates.flatMap((polygon) => polygon.flatMap((ring) => edgesOf(ring.map(xy))))
  const index = new Flatbush(edges.length)
  for (const [a, b] of edges) {
    index.add(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]))
  }
  index.finish()

  return (ring) => {
    const box = boxOf(ring)
    if (index.search(...box).length === 0) return onLand(ring[0]!, land) ? [[ring]] : []
    const near = land.coordinates
      .map((polygon) => polygon.map((r) => cutToBox(r.slice(0, -1).map(xy), pad(box))))
      .filter((polygon) => (polygon[0]?.length ?? 0) > 2)
      .map((polygon) => polygon.filter((r) => r.length > 2).map(closed))
    if (near.length === 0) return []
    const cut = intersection([closed(ring)], near)
    return cut.map((polygon) => polygon.map((r) => r.slice(0, -1)))
  }
}

const xy = (position: Position): Point => [position[0]!, position[1]!]

function edgesOf(ring: readonly Point[]): (readonly [Point, Point])[] {
  return ring.slice(1).map((b, i) => [ring[i]!, b] as const)
}

function closed(ring: Ring): [number, number][] {
  return [...ring, ring[0]!].map((p) => [p[0], p[1]])
}

function boxOf(ring: Ring): [number, number, number, number] {
  const xs = ring.map((p) => p[0])
  const ys = ring.map((p) => p[1])
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** A little more than the cell, so that the box's own edges never touch it. */
function pad(box: Box): Box {
  return [box[0] - 0.01, box[1] - 0.01, box[2] + 0.01, box[3] + 0.01]
}

/** Sutherland-Hodgman against a box: leaves bridges along the box's edge, which lies outside the cell. */
function cutToBox(ring: Ring, box: Box): Ring {
  let out = ring
  for (const side of [0, 1, 2, 3] as const) out = cutAt(out, side, box[side])
  return out
}

function cutAt(ring: Ring, side: 0 | 1 | 2 | 3, bound: number): Ring {
  const axis = side % 2
  const sign = side < 2 ? 1 : -1
  const keeps = (p: Point) => sign * (p[axis]! - bound) >= 0
  const out: Point[] = []
  ring.forEach((b, i) => {
    const a = ring[(i + ring.length - 1) % ring.length]!
    if (keeps(a) !== keeps(b)) {
      const t = (bound - a[axis]!) / (b[axis]! - a[axis]!)
      out.push([a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])])
    }
    if (keeps(b)) out.push(b)
  })
  return out
}

/** Whether a point lies on land, by counting the edges to its east. */
function onLand(point: Point, land: MultiPolygon): boolean {
  let inside = false
  for (const polygon of land.coordinates) {
    for (const ring of polygon) {
      for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
        const [a, b] = [xy(ring[j]!), xy(ring[i]!)]
        if (a[1] > point[1] === b[1] > point[1]) continue
        if (point[0] < ((b[0] - a[0]) * (point[1] - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside
      }
    }
  }
  return inside
}
