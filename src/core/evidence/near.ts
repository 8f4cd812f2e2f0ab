/**
 * How much of each cell lies near the place that decides it: areas are given both in all and for what is documented
 * within 5 km.
 */
import { placeOfCell } from '../cell-places'
import { cellIndex } from '../locate'
import type { Atlas } from '../types'

/** Within this distance of a place a report that names it says something of the ground. */
export const NEAR_KM = 5

const KM_PER_DEGREE = 111.19492664
const known = new WeakMap<Atlas['topology'], Float64Array>()

/** km² of each cell within `NEAR_KM` of its place; made once for a topology. */
export function nearAreas(atlas: Atlas): Float64Array {
  const made = known.get(atlas.topology)
  if (made) return made
  const areas = Float64Array.from(atlas.cellKm2, (km2, cell) =>
    Math.min(km2, nearArea(atlas, cell, placeOfCell(atlas, cell))),
  )
  known.set(atlas.topology, areas)
  return areas
}

/**
 * Area of a cell inside the circle round its place, on a plane that touches the Earth there (off by less than 0.1 % at
 * this size): over the edges, what triangle or sector each spans with the centre.
 */
function nearArea({ topology, places }: Atlas, cell: number, place: number): number {
  const { first, arcs } = cellIndex(topology)
  const { lon, lat } = places[place]!
  if (lon === null || lat === null) return 0
  const scale = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180)
  let sum = 0
  for (let k = first[cell]!; k < first[cell + 1]!; k++) {
    const arc = arcs[k]!
    const sign = topology.left[arc] === cell ? 1 : -1
    for (let i = topology.start[arc]! + 1; i < topology.start[arc + 1]!; i++) {
      const x = (p: number) => (topology.xy[2 * p]! - lon) * scale
      const y = (p: number) => (topology.xy[2 * p + 1]! - lat) * KM_PER_DEGREE
      sum += sign * spanned(x(i - 1), y(i - 1), x(i), y(i), NEAR_KM)
    }
  }
  return Math.abs(sum)
}

/** Signed area of the circle's part inside the triangle centre-a-b. */
function spanned(ax: number, ay: number, bx: number, by: number, r: number): number {
  const [dx, dy] = [bx - ax, by - ay]
  const a = dx * dx + dy * dy
  if (a === 0) return 0
  const b = ax * dx + ay * dy
  const c = ax * ax + ay * ay - r * r
  const disc = b * b - a * c
  if (disc <= 0) return sector(ax, ay, bx, by, r)
  const [s, t] = [(-b - Math.sqrt(disc)) / a, (-b + Math.sqrt(disc)) / a]
  if (t <= 0 || s >= 1) return sector(ax, ay, bx, by, r)
  const [from, to] = [Math.max(0, s), Math.min(1, t)]
  const [px, py, qx, qy] = [ax + from * dx, ay + from * dy, ax + to * dx, ay + to * dy]
  return sector(ax, ay, px, py, r) + (px * qy - qx * py) / 2 + sector(qx, qy, bx, by, r)
}

function sector(ax: number, ay: number, bx: number, by: number, r: number): number {
  if (ax === bx && ay === by) return 0
  return (r * r * Math.atan2(ax * by - bx * ay, ax * bx + ay * by)) / 2
}
