/**
 * The surface of one day: each holder's merged shape and the front lines between holders, on the plane of the geometry
 * that is handed in. Shapes share their chains point by point, so there is no gap and no overlap between them.
 */
import { NO_HOLDER } from '../holders'
import type { Topology } from '../types'
import { chainsOf } from './chains'
import { lineOf, type ArcGeometry, type Line } from './line'
import { ringsOf, type Walk } from './rings'

export { chainsOf, type Chain } from './chains'
export { type ArcGeometry, type Line } from './line'
export { incidenceOf } from './incidence'
export { FrontNet } from './net'
export { ringsOf } from './rings'

export interface Front {
  /** Holders on either side. */
  readonly left: number
  readonly right: number
  readonly line: Line
}

export interface Surface {
  /** Closed rings (first point = last point) by holder; fill with the even-odd rule. */
  readonly shapes: ReadonlyMap<number, readonly Line[]>
  readonly fronts: readonly Front[]
}

/**
 * @param holders holder by cell; `NO_HOLDER` for cells that belong to no shape
 * @param geometry the topology's arcs on the plane to draw on
 * @param tolerance see `lineOf`; Infinity leaves every corner as it is
 */
export function surfaceOf(
  topology: Topology,
  holders: Uint8Array,
  geometry: ArcGeometry,
  tolerance: number,
): Surface {
  const chains = chainsOf(topology, holders)
  const lines = chains.map((chain) => lineOf(chain, topology, geometry, tolerance))
  const shapes = new Map<number, Line[]>()
  for (const [holder, rings] of ringsOf(topology, chains))
    shapes.set(
      holder,
      rings.map((ring) => join(ring, lines)),
    )
  const fronts = chains.flatMap(({ left, right }, i) =>
    // The lower one is on the left, and none is the highest.
    right === NO_HOLDER ? [] : [{ left, right, line: lines[i]! }],
  )
  return { shapes, fronts }
}

/** Lines end to end, the shared points once, the first repeated at the end. */
function join(ring: readonly Walk[], lines: readonly Line[]): Line {
  const out: Line = []
  for (const walk of ring) {
    const line = lines[walk < 0 ? ~walk : walk]!
    for (let k = out.length > 0 ? 2 : 0; k < line.length; k += 2) {
      const i = walk < 0 ? line.length - 2 - k : k
      out.push(line[i]!, line[i + 1]!)
    }
  }
  return out
}
