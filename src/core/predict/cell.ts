/** Voronoi cells one at a time: a convex polygon round the origin, cut by the bisector to each other point. */
import type { Xy } from './flat'

/** A corner of a convex polygon, and whose bisector the edge that begins there lies on; −1 for none's. */
export interface Corner {
  readonly x: number
  readonly y: number
  readonly edge: number
}

/** Places nearer than this share a point: no edge parts them. */
const SAME_POINT_KM = 0.01

/** The cell of the origin among other points. @param within what it is cut from, counter-clockwise */
export function cellAmong(others: readonly Xy[], within: readonly Corner[]): readonly Corner[] {
  let cell = within
  others.forEach(([x, y], i) => {
    if (Math.hypot(x, y) > SAME_POINT_KM) cell = nearerToOrigin(cell, x, y, i)
  })
  return cell
}

/** The part of a convex polygon that is nearer to the origin than to a point (Sutherland & Hodgman 1974). */
function nearerToOrigin(cell: readonly Corner[], px: number, py: number, edge: number): Corner[] {
  const side = cell.map(({ x, y }) => x * px + y * py - (px * px + py * py) / 2)
  return cell.flatMap((corner, i) => {
    const j = (i + 1) % cell.length
    const [here, there] = [side[i]!, side[j]!]
    if (here <= 0 && there <= 0) return [corner]
    if (here > 0 && there > 0) return []
    const t = here / (here - there)
    const next = cell[j]!
    const x = corner.x + t * (next.x - corner.x)
    const y = corner.y + t * (next.y - corner.y)
    return here <= 0 ? [corner, { x, y, edge }] : [{ x, y, edge: corner.edge }]
  })
}
