/** What holds of every surface: used on drawn, made-up and real maps. */
import { expect } from 'vitest'
import { NO_HOLDER } from '../../src/core/holders'
import { chainsOf, type Line, type Surface } from '../../src/core/surface'
import { ringsOf } from '../../src/core/surface/rings'
import { ringArea } from '../../src/core/area'
import type { Topology } from '../../src/core/types'

/** Points of a line as pairs. */
export function pairs(line: Line): [number, number][] {
  const out: [number, number][] = []
  for (let i = 0; i < line.length; i += 2) out.push([line[i]!, line[i + 1]!])
  return out
}

/** km² of a holder's shape: holes count against it. */
export function shapeArea(rings: readonly Line[]): number {
  return rings.reduce((sum, ring) => sum + ringArea(pairs(ring)), 0)
}

/** Sums of cell areas by holder. */
export function sums(holders: Uint8Array, cellKm2: Float64Array): Map<number, number> {
  const out = new Map<number, number>()
  holders.forEach((holder, cell) => {
    if (holder !== NO_HOLDER) out.set(holder, (out.get(holder) ?? 0) + cellKm2[cell]!)
  })
  return out
}

/** Every ring ends where it began. */
export function expectClosed(surface: Surface): void {
  for (const rings of surface.shapes.values()) {
    for (const ring of rings) {
      if (ring.length >= 8 && ring[0] === ring.at(-2) && ring[1] === ring.at(-1)) continue
      expect.unreachable(`ring of ${ring.length / 2} points from ${ring[0]},${ring[1]} is not closed`)
    }
  }
}

/** Each boundary arc lies in one chain; each side of a chain that has a holder is walked once, by a ring of that holder. */
export function expectEachSideOnce(topology: Topology, holders: Uint8Array): void {
  const chains = chainsOf(topology, holders)
  const at = (cell: number) => (cell < 0 ? NO_HOLDER : holders[cell]!)
  const walkedArcs = new Uint8Array(topology.from.length)
  for (const { arcs, left, right } of chains) {
    for (const signed of arcs) {
      const arc = signed < 0 ? ~signed : signed
      const sides = [at(topology.left[arc]!), at(topology.right[arc]!)]
      if (signed < 0) sides.reverse()
      if (sides[0] !== left || sides[1] !== right || walkedArcs[arc]!++ > 0)
        expect.unreachable(`arc ${arc} is in two chains, or in one of other holders`)
    }
  }
  walkedArcs.forEach((count, arc) => {
    const boundary = at(topology.left[arc]!) !== at(topology.right[arc]!)
    if (boundary !== (count === 1)) expect.unreachable(`arc ${arc} is in ${count} chains`)
  })
  const walks = new Map<number, number>()
  for (const [holder, rings] of ringsOf(topology, chains))
    for (const walk of rings.flat()) {
      if (walks.has(walk)) expect.unreachable(`chain side ${walk} is in two rings`)
      walks.set(walk, holder)
    }
  chains.forEach(({ left, right }, i) => {
    if ((walks.get(i) ?? NO_HOLDER) !== left || (walks.get(~i) ?? NO_HOLDER) !== right)
      expect.unreachable(`chain ${i} is not walked by both its holders`)
  })
}

/** A quick even-odd test over all shapes: holders whose shape has the point inside. */
export function pointTest(surface: Surface): (x: number, y: number) => number[] {
  // Rows of the map, each with the edges that cross it: a point looks only at its own row.
  const ROWS = 400
  const all = [...surface.shapes].flatMap(([, rings]) => rings)
  let [south, north] = [Infinity, -Infinity]
  for (const ring of all)
    for (let i = 1; i < ring.length; i += 2) {
      south = Math.min(south, ring[i]!)
      north = Math.max(north, ring[i]!)
    }
  const row = (y: number) => Math.min(ROWS - 1, Math.floor(((y - south) / (north - south)) * ROWS))
  const rows: number[][] = Array.from({ length: ROWS }, () => [])
  for (const [holder, rings] of surface.shapes)
    for (const ring of rings)
      for (let i = 2; i < ring.length; i += 2) {
        const [ax, ay, bx, by] = [ring[i - 2]!, ring[i - 1]!, ring[i]!, ring[i + 1]!]
        // Both sides of a front compute with the same end first.
        const edge = ay < by || (ay === by && ax < bx) ? [holder, ax, ay, bx, by] : [holder, bx, by, ax, ay]
        for (let r = row(Math.min(ay, by)); r <= row(Math.max(ay, by)); r++) rows[r]!.push(...edge)
      }
  return (x, y) => {
    if (y < south || y > north) return []
    const edges = rows[row(y)]!
    const inside = new Set<number>()
    for (let i = 0; i < edges.length; i += 5) {
      const [holder, ax, ay, bx, by] = edges.slice(i, i + 5) as [number, number, number, number, number]
      if (ay > y === by > y || x >= ((bx - ax) * (y - ay)) / (by - ay) + ax) continue
      if (!inside.delete(holder)) inside.add(holder)
    }
    return [...inside]
  }
}
