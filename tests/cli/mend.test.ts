// Lakes the base map mends: a tile the source has lost is found again, and dry tiles stay dry.
import { difference } from 'polyclip-ts'
import type { Geom } from 'polyclip-ts'
import { describe, expect, it } from 'vitest'
import { areaKm2 } from '../../src/cli/base/area'
import { mendWater } from '../../src/cli/base/mend'
import { roundRing } from '../../src/cli/base/round'
import { columnAt, rowAt, tileRing } from '../../src/cli/base/tiles'
import type { Line, Point, Rings } from '../../src/cli/base/types'

const COLUMN = columnAt(37.5)
const ROW = rowAt(36)
const at = (column: number, row: number, x: number, y: number): Point => {
  const [[west, south], , [east, north]] = tileRing(COLUMN + column, ROW + row) as [Point, Point, Point]
  return [Math.round(west + x * (east - west)), Math.round(south + y * (north - south))]
}
/** A round lake over three by three tiles, with a corner on none of them. */
const LAKE: Line = Array.from({ length: 65 }, (_, i) => {
  const turn = ((i % 64) / 64) * 2 * Math.PI
  return at(0, 0, 0.5 + 1.3 * Math.cos(turn), 0.5 + 1.3 * Math.sin(turn))
})
const without = (...tiles: [number, number][]): Rings[] =>
  difference(
    [LAKE] as unknown as Geom,
    ...tiles.map(([c, r]) => [tileRing(COLUMN + c, ROW + r)] as unknown as Geom),
  )
const total = (water: Rings[]) =>
  water.reduce(
    (sum, [outer, ...isles]) => sum + areaKm2(outer!) - isles.reduce((s, r) => s + areaKm2(r), 0),
    0,
  )

describe('mendWater', () => {
  it('leaves a lake that lacks nothing as it is', () => {
    expect(total(mendWater([[LAKE]]))).toBeCloseTo(areaKm2(LAKE), 6)
  })

  it.each<[string, [number, number][]]>([
    ['in the middle', [[0, 0]]],
    ['on the shore', [[1, 0]]],
    ['at a corner', [[1, 1]]],
    ['two side by side', [[0, 0], [1, 0]]], // prettier-ignore
  ])('gives back a lost piece %s, and floods nothing else', (_, lost) => {
    const source = without(...lost)
    const mended = mendWater(source)
    const gone = areaKm2(LAKE) - total(source)
    expect(gone).toBeGreaterThan(1)
    // straight lines between known points lie inside a round lake: some is still gone, none is too much
    expect(total(mended)).toBeGreaterThan(areaKm2(LAKE) - 0.5 * gone)
    expect(
      total(difference(mended as unknown as Geom, [LAKE] as unknown as Geom) as unknown as Rings[]),
    ).toBeLessThan(0.1)
  })
})

it('roundRing takes a square’s corners off and keeps the middle of its sides', () => {
  const ring = roundRing([[0, 0], [400, 0], [400, 400], [0, 400], [0, 0]]) // prettier-ignore
  expect(ring.at(-1)).toEqual(ring[0])
  expect(ring).not.toContainEqual([0, 0])
  expect(Math.min(...ring.map(([x, y]) => x + y))).toBeGreaterThan(20)
  for (const axis of [0, 1] as const)
    expect([Math.min(...ring.map((p) => p[axis])), Math.max(...ring.map((p) => p[axis]))]).toEqual([0, 400])
})
