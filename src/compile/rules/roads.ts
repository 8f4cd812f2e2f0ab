/** A road is a line of at least two waypoints in order, with a name. */
import type { Facts, Problem, WaypointRow } from '../facts'
import { quoted } from '../read/quoted'
import { at, problem, type Rule } from './rule'

export const roads: Rule = (facts) => {
  const byRoad = new Map<string, WaypointRow[]>()
  for (const row of facts.roads) byRoad.set(row.road, [...(byRoad.get(row.road) ?? []), row])
  return [...byRoad.values()].flatMap(order).concat(names(facts, byRoad))
}

function order(rows: readonly WaypointRow[]): Problem[] {
  const [first] = rows
  if (first && rows.length < 2) {
    return [problem(first, 'road', 'two waypoints or more', 'one', 'Add the road’s other waypoints')]
  }
  return rows.flatMap((row, i) => {
    const before = rows[i - 1]
    if (!before || row.seq > before.seq) return []
    const expected = `a number above ${before.seq} (${at(before)})`
    return [problem(row, 'seq', expected, `${row.seq}`, 'Number the waypoints along the road')]
  })
}

function names(facts: Facts, byRoad: ReadonlyMap<string, readonly WaypointRow[]>): Problem[] {
  const named = new Set(facts.roadNames.map((row) => row.road))
  const nameless = [...byRoad].flatMap(([road, [first]]) =>
    named.has(road) || !first
      ? []
      : [problem(first, 'road', 'a road named in road-names.csv', quoted(road), 'Add its names there')],
  )
  const without = facts.roadNames
    .filter((row) => !byRoad.has(row.road))
    .map((row) =>
      problem(row, 'road', 'a road with waypoints in roads.csv', quoted(row.road), 'Add its waypoints there'),
    )
  return [...nameless, ...without]
}
