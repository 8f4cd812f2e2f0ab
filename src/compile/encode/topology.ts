/**
 * TopoJSON cells to wire columns. Arcs are written in the order in which a walk round the cells, one after the other,
 * first meets them, each with that cell on its left; nodes are numbered as they are met. Neighbouring numbers are then
 * neighbouring things, and the deltas small.
 */
import type { WireTopology } from '../../core/wire'
import type { CellTopology } from '../tessellate/topology'

type GridPoint = readonly [number, number]
interface Walked {
  readonly points: readonly GridPoint[]
  readonly left: number
  right: number
}

export function wireTopology(topology: CellTopology): WireTopology {
  const arcs = walk(topology)
  const nodes = new Map<string, number>()
  const nodeX: number[] = []
  const nodeY: number[] = []
  const node = ([x, y]: GridPoint): number => {
    const key = `${x},${y}`
    const known = nodes.get(key)
    if (known !== undefined) return known
    nodes.set(key, nodes.size)
    nodeX.push(x)
    nodeY.push(y)
    return nodes.size - 1
  }
  const from = arcs.map(() => 0)
  const to = arcs.map(() => 0)
  arcs.forEach(({ points }, i) => {
    from[i] = node(points[0]!)
    to[i] = node(points.at(-1)!)
  })
  return {
    cells: topology.objects.cells.geometries.length,
    nodeX: deltas(nodeX),
    nodeY: deltas(nodeY),
    from: from.map((value, i) => value - (to[i - 1] ?? 0)),
    to: to.map((value, i) => value - from[i]!),
    left: deltas(arcs.map((arc) => arc.left)),
    right: arcs.map((arc) => (arc.right < 0 ? 0 : arc.right - arc.left)),
    between: arcs.map(({ points }) => points.length - 2),
    points: arcs.flatMap(({ points }) =>
      points.slice(1, -1).flatMap(([x, y], i) => [x - points[i]![0], y - points[i]![1]]),
    ),
  }
}

/** The difference of each number to the one before, the first to 0. */
export function deltas(values: readonly number[]): number[] {
  return values.map((value, i) => value - (values[i - 1] ?? 0))
}

function walk(topology: CellTopology): Walked[] {
  const absolute = topology.arcs.map(accumulate)
  const seen = new Map<number, Walked>()
  topology.objects.cells.geometries.forEach((geometry, cell) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs
    for (const signed of polygons.flat(2)) {
      const arc = signed < 0 ? ~signed : signed
      const known = seen.get(arc)
      if (known) known.right = cell
      else {
        const points = absolute[arc]!
        seen.set(arc, { points: signed < 0 ? points.toReversed() : points, left: cell, right: -1 })
      }
    }
  })
  // A line that one cell has on both sides (a neck too narrow for the grid) parts nothing from nothing.
  return [...seen.values()].filter(({ left, right }) => left !== right)
}

function accumulate(arc: readonly (readonly number[])[]): GridPoint[] {
  let [x, y] = [0, 0]
  return arc.map(([dx, dy]) => [(x += dx!), (y += dy!)] as const)
}
