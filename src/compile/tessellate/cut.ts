/**
 * Cuts pieces off the rims of cells. A piece lies between some edges of a cell's ring and the same edges of its core,
 * which is the ring drawn in towards the site; whatever is not cut off stays with the site.
 *
 *      A ─────── B        ring; a piece of edge A-B is A B b a
 *       ╲       ╱
 *        a ─── b          core
 */
import { RIM } from '../../core/predict/rim'
import type { Cut } from './index'
import type { Point, Ring } from './voronoi'

/** Rings by cell: what is left of each site's cell, then each cut, one ring for each run of its edges. */
export function cutCells(sites: readonly Point[], rings: readonly Ring[], cuts: readonly Cut[]): Ring[][] {
  const owner = rings.map((ring) => ring.map(() => -1))
  cuts.forEach(({ site, edges }, i) => edges.forEach((edge) => (owner[site]![edge] = i)))
  const out: Ring[][] = [...rings.map(() => []), ...cuts.map(() => [])]
  rings.forEach((ring, site) => {
    const core = coreOf(sites[site]!, ring)
    const left: Point[] = []
    const n = ring.length
    ring.forEach((corner, i) => {
      const [before, after] = [owner[site]![(i + n - 1) % n]!, owner[site]![i]!]
      // A corner stays with the site where an edge at it does; the core's corner, where one at it does not.
      if (before < 0) left.push(corner)
      if (before >= 0 || after >= 0) left.push(core[i]!)
      if (before >= 0 && after < 0) left.push(corner)
    })
    out[site] = [left]
    for (const [cut, from, count] of runs(owner[site]!)) {
      const edge = (ringOf: Ring) => Array.from({ length: count + 1 }, (_, k) => ringOf[(from + k) % n]!)
      out[rings.length + cut]!.push([...edge(ring), ...edge(core).reverse()])
    }
  })
  return out
}

const coreOf = ([x, y]: Point, ring: Ring): Ring =>
  ring.map(([a, b]): Point => [x + RIM.core * (a - x), y + RIM.core * (b - y)])

/** Runs of neighbouring edges that go to one cut: the cut, the first edge, how many. A whole rim is two: it has a hole. */
function runs(owner: readonly number[]): [cut: number, from: number, count: number][] {
  const n = owner.length
  const out: [number, number, number][] = []
  const start = owner.findIndex((cut, i) => cut !== owner[(i + n - 1) % n])
  for (let k = 0; k < n; k++) {
    const edge = (Math.max(0, start) + k) % n
    const begins = owner[edge] !== owner[(edge + n - 1) % n] || k === 0 || (start < 0 && k === n >> 1)
    if (owner[edge]! < 0) continue
    if (begins) out.push([owner[edge]!, edge, 1])
    else out.at(-1)![2]++
  }
  return out
}
