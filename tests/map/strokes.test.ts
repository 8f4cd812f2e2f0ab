/** Shapes and front lines put together from strokes: no gap, no overlap, whatever days came before. */
import { describe, expect, it, vi } from 'vitest'
import { holdersAt, NO_HOLDER } from '../../src/core/holders'
import { chainsOf, evolvingChains, type Part } from '../../src/core/surface'
import { lineOf } from '../../src/core/surface/line'
import type { Atlas } from '../../src/core/types'
import { worldOf, worldSize } from '../../src/map/mercator'
import { arcPixels } from '../../src/map/surface/arc-pixels'
import { UNITS } from '../../src/map/surface/path-string'
import { piecesOf } from '../../src/map/surface/pieces'
import { shapesOf } from '../../src/map/surface/shapes'
import { squaresOf } from '../../src/map/surface/squares'
import { Strokes } from '../../src/map/surface/strokes'
import { realAtlas } from '../real'
import { syntheticAtlas } from '../synthetic'

vi.setConfig({ testTimeout: 60_000 })

const TOLERANCE = 0.2
type XY = readonly [number, number]

function scene(atlas: Atlas, zoom: number) {
  const { topology } = atlas
  const world = worldOf(topology.xy)
  const size = worldSize(zoom)
  const view = { size, x: Math.round(0.6 * size), y: Math.round(0.39 * size) }
  const geometry = arcPixels(world, topology.start, view, 0.35)
  const strokes = new Strokes(topology, geometry, TOLERANCE)
  const shapes = (parts: Iterable<Part>, holders: Uint8Array) =>
    shapesOf(topology, [...parts], strokes, new Set(holders))
  return { topology, geometry, strokes, shapes, squares: squaresOf(world, topology.start) }
}

/** Points of each run of a `d`, in units. */
function runsOf(d: string): XY[][] {
  return d
    .split('M')
    .slice(1)
    .map((run) => {
      const [x, y, ...deltas] = run.match(/-?\d+/g)!.map(Number) as [number, number, ...number[]]
      const points: XY[] = [[x, y]]
      for (let i = 0; i < deltas.length; i += 2) {
        const [lastX, lastY] = points.at(-1)!
        if (deltas[i] !== 0 || deltas[i + 1] !== 0) points.push([lastX + deltas[i]!, lastY + deltas[i + 1]!])
      }
      return points
    })
}

/** Twice the area, exact: the numbers are whole. */
const twiceArea = (points: readonly XY[]) =>
  points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length]!
    return sum + x * nextY - nextX * y
  }, 0)

const segments = (points: readonly XY[]) => points.slice(1).map((p, i) => `${points[i]!.join()} ${p.join()}`)
const reversed = (segment: string) => segment.split(' ').reverse().join(' ')

/** A ring begins anywhere: from its smallest point on. */
function turnedRing(points: readonly XY[]): string {
  const ring = points.slice(0, -1).map((p) => p.join())
  const least = ring.toSorted()[0]
  const starts = ring.flatMap((text, i) => (text === least ? [i] : []))
  return starts.map((start) => [...ring.slice(start), ...ring.slice(0, start)].join(' ')).sort()[0]!
}

describe.each([
  ['the atlas', realAtlas, [100, 300, 420, 618]],
  ['a made-up one', syntheticAtlas({ cells: 500, days: 20, seed: 5 }), [0, 9, 19]],
] as const)('strokes of %s', (_, atlas, snapshots) => {
  const { topology, geometry, strokes, shapes, squares } = scene(atlas, 8.5)

  it('close, and their areas add up to that of all that is known', () => {
    const outline = evolvingChains(topology)
    outline.update(new Uint8Array(topology.cellCount))
    for (const index of snapshots) {
      const holders = holdersAt(atlas, atlas.snapshots[index]!)
      const known = evolvingChains(topology)
      known.update(holders.map((holder) => (holder === NO_HOLDER ? NO_HOLDER : 0)))
      const evolving = evolvingChains(topology)
      evolving.update(holders)
      const rings = [...shapes(evolving.parts, holders).values()].flatMap(runsOf)
      for (const ring of rings) expect(ring.at(-1)).toEqual(ring[0])
      const whole = runsOf(shapes(known.parts, new Uint8Array([0])).get(0)!)
      const sum = (all: readonly XY[][]) => all.reduce((total, ring) => total + twiceArea(ring), 0)
      expect(sum(rings)).toBe(sum(whole))
    }
  })

  it('are walked once from either side; front lines take every one of them once', () => {
    // So near that no two points of a narrow piece fall on one.
    const { strokes, shapes } = scene(atlas, 13)
    const holders = holdersAt(atlas, atlas.snapshots[snapshots[1]]!)
    const evolving = evolvingChains(topology)
    evolving.update(holders)
    const sides = [...shapes(evolving.parts, holders).values()].flatMap(runsOf).flatMap(segments)
    expect(new Set(sides).size).toBe(sides.length)
    const all = new Set(sides)
    const inner = sides.filter((segment) => all.has(reversed(segment)))
    const fronts = [...evolving.parts]
      .filter(({ right }) => right !== NO_HOLDER)
      .flatMap((part) => piecesOf(part, squares.of, strokes))
      .flatMap(({ d }) => runsOf(d))
      .flatMap(segments)
    expect(fronts.length).toBeGreaterThan(50)
    expect([...fronts, ...fronts.map(reversed)].sort()).toEqual(inner.sort())
  })

  it('lie where the rounded lines lie', () => {
    const holders = holdersAt(atlas, atlas.snapshots[snapshots[0]]!)
    const evolving = evolvingChains(topology, () => false)
    evolving.update(holders)
    for (const chain of chainsOf(topology, holders)) {
      const part = [...evolving.parts].find(({ arcs }) => arcs.join() === chain.arcs.join())!
      const { x, y, d } = strokes.walk(part, false)
      const line = lineOf(chain, topology, geometry, TOLERANCE / 100)
      const curve = Array.from({ length: line.length / 2 }, (__, i): XY => [line[2 * i]!, line[2 * i + 1]!])
      for (const [px, py] of runsOf(`M${x} ${y}l0 0${d}`)[0]!)
        expect(distanceTo(curve, [px / UNITS, py / UNITS])).toBeLessThan(0.11)
    }
  })

  it('are the same after any days', () => {
    const evolving = evolvingChains(topology)
    for (const index of [...snapshots, ...snapshots.toReversed()]) {
      const holders = holdersAt(atlas, atlas.snapshots[index]!)
      evolving.update(holders)
      const fresh = evolvingChains(topology)
      fresh.update(holders)
      const now = shapes(evolving.parts, holders)
      for (const [holder, d] of shapes(fresh.parts, holders))
        expect(runsOf(now.get(holder)!).map(turnedRing).sort()).toEqual(runsOf(d).map(turnedRing).sort())
    }
  })
})

/** From a point to the nearest point of a polyline. */
function distanceTo(line: readonly XY[], [x, y]: XY): number {
  return line.slice(1).reduce((best, [bx, by], i) => {
    const [ax, ay] = line[i]!
    const [dx, dy] = [bx - ax, by - ay]
    const length = dx * dx + dy * dy
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
    return Math.min(best, Math.hypot(ax + t * dx - x, ay + t * dy - y))
  }, Infinity)
}
