/** Shapes and front lines as curves: no gap, no overlap, whatever days came before. */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { holdersAt, NO_HOLDER } from '../../../src/core/holders'
import { chainsOf, FrontNet } from '../../../src/core/surface'
import { lineOf } from '../../../src/core/surface/line'
import type { Atlas } from '../../../src/core/types'
import { worldOf, worldSize } from '../../../src/map/mercator'
import { arcPixels } from '../../../src/map/surface/arc-pixels'
import { CURVE_UNITS, Curves } from '../../../src/map/surface/curves'
import { shapesOf } from '../../../src/map/surface/one-day'
import { Shapes } from '../../../src/map/surface/shapes'
import { frontsBySquare, squaresOf, type Squares } from '../../../src/map/surface/squares'
import { touchedBy } from '../../../src/map/surface/touched'
import { realAtlas } from '../../real'
import { syntheticAtlas } from '../../synthetic'
import { curvesOf, flat, thriceTwiceArea, turnedRing, type Curve } from './path-curves'

vi.setConfig({ testTimeout: 60_000 })

const BETWEEN_HOLDERS = (_: number, right: number) => right !== NO_HOLDER

function scene(atlas: Atlas, zoom: number) {
  const { topology } = atlas
  const world = worldOf(topology.xy)
  const size = worldSize(zoom)
  const view = { size, x: Math.round(0.6 * size), y: Math.round(0.39 * size) }
  const geometry = arcPixels(world, topology.start, view, 0.15)
  const netOf = (holders: Uint8Array) => {
    const net = new FrontNet(topology)
    net.update(holders)
    return net
  }
  const on = (index: number) => holdersAt(atlas, atlas.snapshots[index]!)
  return {
    ...{ topology, geometry, netOf, on, holders: atlas.holders.length },
    ...{ curves: new Curves(geometry), squares: squaresOf(world, topology.start, 0.5) },
  }
}

/** @returns shapes by holder, front lines by square, of a fresh start */
function drawingOf(curves: Curves, net: FrontNet, squares: Squares, holders: number) {
  const drawing = new Shapes(curves, net, squares)
  const shapes = [...drawing.draw(new Uint8Array(holders).fill(1), frontsBySquare(net, squares)).values()]
  return { shapes, lines: drawing.lines(Array(squares.count).keys(), BETWEEN_HOLDERS) }
}

/** A shape's rings, wherever each begins and in whatever order. */
const ringsIn = (d: string) => curvesOf(d).map(turnedRing).sort()

const reversed = ({ from, control, to }: Curve): Curve => ({ from: to, control, to: from })
const key = ({ from, control, to }: Curve) => [from, control, to].join(' ')

describe.each([
  ['the atlas', realAtlas, [100, 300, 420, 618]],
  ['a made-up one', syntheticAtlas({ cells: 500, days: 20, seed: 5 }), [0, 9, 19]],
] as const)('curves of %s', (_, atlas, snapshots) => {
  const { topology, geometry, curves, squares, netOf, on, holders } = scene(atlas, 8.5)

  it('close, and their areas add up to that of all that is known', () => {
    for (const index of snapshots) {
      const known = on(index).map((holder) => (holder === NO_HOLDER ? NO_HOLDER : 0))
      const rings = shapesOf(curves, netOf(on(index)), holders).flatMap(curvesOf)
      for (const ring of rings) expect(ring.at(-1)!.to).toEqual(ring[0]!.from)
      const sum = (all: readonly (readonly Curve[])[]) =>
        all.reduce((total, ring) => total + thriceTwiceArea(ring), 0)
      const whole = shapesOf(curves, netOf(known), 1).flatMap(curvesOf)
      expect(sum(whole)).not.toBe(0)
      expect(sum(rings)).toBe(sum(whole))
    }
  })

  it('are walked once from either side; front lines take every one of them once', () => {
    // So near that no two points of a narrow piece fall on one.
    const near = scene(atlas, 13)
    const net = near.netOf(on(snapshots[1]))
    const sides = shapesOf(near.curves, net, holders).flatMap(curvesOf).flat()
    const all = new Set(sides.map(key))
    expect(all.size).toBe(sides.length)
    const inner = sides.filter((curve) => all.has(key(reversed(curve)))).map(key)
    const { lines } = drawingOf(near.curves, net, near.squares, holders)
    const fronts = [...lines.values()].flatMap(curvesOf).flat()
    expect(fronts.length).toBeGreaterThan(50)
    expect([...fronts, ...fronts.map(reversed)].map(key).sort()).toEqual(inner.sort())
  })

  it('lie where the rounded lines lie', () => {
    const now = on(snapshots[0])
    const lines = [...drawingOf(curves, netOf(now), squares, holders).lines.values()].flatMap(curvesOf)
    const rounded = chainsOf(topology, now)
      .filter(({ left, right }) => left !== NO_HOLDER && right !== NO_HOLDER)
      .map((chain) => flat(lineOf(chain, topology, geometry, 0.002)))
    expect(lines.length).toBeGreaterThanOrEqual(rounded.length)
    for (const line of lines)
      for (const { to } of line.filter((__, i) => i % 4 === 0)) {
        const point = [to[0] / CURVE_UNITS, to[1] / CURVE_UNITS] as const
        expect(Math.min(...rounded.map((curve) => distanceTo(curve, point)))).toBeLessThan(0.12)
      }
  })

  it('are byte for byte those of a fresh start after any days, near and far', () => {
    const index = fc.nat(atlas.snapshots.length - 1)
    const step = fc.tuple(index, fc.boolean())
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 8 }), (walk) => {
        const net = new FrontNet(topology)
        const drawn = new Shapes(curves, net, squares)
        const shown = new Map<number, string>()
        const shapes: string[] = []
        const all = new Uint8Array(holders).fill(1)
        let at = 0
        walk.forEach(([next, jumps], i) => {
          at = jumps ? next : Math.min(at + 1, atlas.snapshots.length - 1)
          const touched = touchedBy(net, net.update(on(at)), squares, holders)
          const arcs = frontsBySquare(net, squares, i === 0 ? undefined : touched.squares)
          for (const [holder, d] of drawn.draw(i === 0 ? all : touched.holders, arcs)) shapes[holder] = d
          for (const [square, d] of drawn.lines(arcs.keys(), BETWEEN_HOLDERS)) shown.set(square, d)
          const fresh = netOf(on(at))
          const { shapes: freshShapes, lines } = drawingOf(curves, fresh, squares, holders)
          expect(shapes).toEqual(freshShapes)
          expect(shown).toEqual(lines)
          expect(shapes.map(ringsIn)).toEqual(shapesOf(curves, fresh, holders).map(ringsIn))
        })
      }),
      { numRuns: 25 },
    )
  })

  it('leave squares alone that no change touches', () => {
    const net = netOf(on(snapshots[1]))
    const touched = touchedBy(net, net.update(on(snapshots[1] + 1)), squares, holders)
    expect(frontsBySquare(net, squares, touched.squares).size).toBeLessThan(squares.count)
    const again = touchedBy(net, net.update(on(snapshots[1] + 1)), squares, holders)
    const none = frontsBySquare(net, squares, again.squares)
    expect(none.size).toBe(0)
    expect(again.holders.includes(1)).toBe(false)
  })

  it('draw the same ring wherever it begins', () => {
    const shapes = shapesOf(curves, netOf(on(snapshots[1])), holders)
    const rings = shapes.flatMap(curvesOf)
    expect(rings.length).toBeGreaterThan(3)
    expect(new Set(rings.map(turnedRing)).size).toBe(rings.length)
  })
})

/** From a point to the nearest point of a polyline. */
function distanceTo(line: readonly (readonly [number, number])[], [x, y]: readonly [number, number]): number {
  return line.slice(1).reduce((best, [bx, by], i) => {
    const [ax, ay] = line[i]!
    const [dx, dy] = [bx - ax, by - ay]
    const length = dx * dx + dy * dy
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
    return Math.min(best, Math.hypot(ax + t * dx - x, ay + t * dy - y))
  }, Infinity)
}
