/** The same merged shapes and front lines by another hand: topojson-client on the same cells. */
import fc from 'fast-check'
import type { MultiPolygon, Position } from 'geojson'
import { merge, mesh } from 'topojson-client'
import type { GeometryObject, MultiPolygon as Cell } from 'topojson-specification'
import { describe, expect, it, vi } from 'vitest'
import { wireTopology } from '../../src/compile/encode/topology'
import { tessellate } from '../../src/compile/tessellate'
import { cellTopology, type CellTopology } from '../../src/compile/tessellate/topology'
import { ringArea } from '../../src/core/area'
import { decodeTopology } from '../../src/core/decode-topology'
import { holdersAt, NO_HOLDER } from '../../src/core/holders'
import { surfaceOf } from '../../src/core/surface'
import type { Topology } from '../../src/core/types'
import { GRID } from '../../src/core/wire'
import { compiled, realAtlas } from '../real'
import { randoms } from '../synthetic'
import { drawn } from './drawn'
import { pairs, shapeArea } from './surface-rules'

// Two seconds on a quiet machine; a busy one may take ten times as long.
vi.setConfig({ testTimeout: 60_000 })

/** Each edge of some lines, either way round the same, with how often it is there. */
function edgesOf(lines: readonly (readonly Position[])[]): string[] {
  const name = ([x, y]: Position) => `${Math.round(x! * GRID)} ${Math.round(y! * GRID)}`
  return lines
    .flatMap((line) => line.slice(1).map((p, i) => [name(line[i]!), name(p)].sort().join(' / ')))
    .sort()
}

function compare(topo: CellTopology, topology: Topology, holders: Uint8Array): void {
  const surface = surfaceOf(topology, holders, topology, Infinity)
  const { geometries } = topo.objects.cells
  for (const holder of new Set(holders)) {
    if (holder === NO_HOLDER) continue
    const held = geometries.filter((_, cell) => holders[cell] === holder) as Cell[]
    const merged: MultiPolygon = merge(topo, held)
    const ours = surface.shapes.get(holder) ?? []
    expect(edgesOf(ours.map(pairs))).toEqual(edgesOf(merged.coordinates.flat()))
    // Of each polygon the outer ring counts for, the holes against, whichever way they run.
    const km2 = merged.coordinates
      .flatMap((rings) => rings.map((ring, i) => Math.abs(ringArea(ring)) * (i === 0 ? 1 : -1)))
      .reduce((a, b) => a + b, 0)
    expect(Math.abs(shapeArea(ours) - km2)).toBeLessThanOrEqual(1e-6 * km2)
  }
  const cellOf = new Map<GeometryObject, number>(geometries.map((geometry, cell) => [geometry, cell]))
  const fronts = mesh(topo, topo.objects.cells, (a, b) => {
    const [left, right] = [holders[cellOf.get(a)!]!, holders[cellOf.get(b)!]!]
    return a !== b && left !== right && left !== NO_HOLDER && right !== NO_HOLDER
  })
  expect(edgesOf(surface.fronts.map(({ line }) => pairs(line)))).toEqual(edgesOf(fronts.coordinates))
}

describe('topojson-client draws the same', () => {
  it('on any drawn map under any holders', () => {
    const picture = fc
      .array(fc.array(fc.constantFrom('A', 'B', 'C', 'D', '.'), { minLength: 5, maxLength: 5 }), {
        minLength: 4,
        maxLength: 4,
      })
      .map((rows) => rows.map((row) => row.join('')).join('\n'))
      .filter((text) => /[A-D]/.test(text))
    fc.assert(
      fc.property(picture, fc.array(fc.constantFrom(0, 1, 2, NO_HOLDER), { minLength: 4 }), (text, given) => {
        const { cells, topology, letters } = drawn(text)
        compare(
          cellTopology(cells),
          topology,
          Uint8Array.from(letters, (_, i) => given[i]!),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('on random cells under random holders', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 60 }), (seed, count) => {
        const random = randoms(seed)
        const sites = Array.from({ length: count }, () => [36 + random(), 35 + random()] as const)
        const square = [35.9, 34.9, 36.8, 35.8] as const
        const topo = cellTopology(tessellate(sites, box(...square), 12_000))
        const holders = Uint8Array.from(sites, () => [0, 1, 2, NO_HOLDER][Math.floor(random() * 4)]!)
        compare(topo, decodeTopology(wireTopology(topo)), holders)
      }),
      { numRuns: 40 },
    )
  })

  it('on days of the real atlas', () => {
    const topo = cellTopology(compiled.cells)
    const { snapshots, topology } = realAtlas
    for (let i = 0; i < snapshots.length; i += 75)
      compare(topo, topology, holdersAt(realAtlas, snapshots[i]!))
  })
})

function box(west: number, south: number, east: number, north: number): MultiPolygon {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return { type: 'MultiPolygon', coordinates: [[ring]] }
}
