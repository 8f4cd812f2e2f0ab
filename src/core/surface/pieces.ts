/**
 * A front line cut where its arcs pass from one group into another (squares of the map, say). A piece depends on its own
 * arcs and their next neighbours alone: what changes elsewhere on the line leaves it as it is.
 */
import type { Front } from './index'
import type { Line } from './line'

export interface Piece {
  readonly group: number
  /** First arc in walking order, for a lasting order among pieces. */
  readonly arc: number
  readonly line: Line
}

/**
 * Pieces end where the next ones begin; a closed line within one group stays whole.
 * @param groupOf group by arc (not signed)
 */
export function piecesOf({ line, arcs, cuts, closed }: Front, groupOf: ArrayLike<number>): Piece[] {
  const groups = arcs.map((arc) => groupOf[arc < 0 ? ~arc : arc]!)
  const begins = groups.flatMap((group, i) => {
    const before = i > 0 ? groups[i - 1] : closed ? groups.at(-1) : -1
    return group === before ? [] : [i]
  })
  if (begins.length === 0) return [{ group: groups[0]!, arc: arcs[0]!, line }]
  return begins.map((begin, k) => {
    const next = begins[k + 1] ?? (closed ? begins[0] : undefined)
    const [first, last] = [cuts[begin]!, next === undefined ? line.length / 2 - 1 : cuts[next]!]
    const part = line.slice(2 * first, 2 * last + 2)
    // Round the end of a closed line, whose last point is its first.
    const whole = last > first ? part : [...line.slice(2 * first), ...line.slice(2, 2 * last + 2)]
    return { group: groups[begin]!, arc: arcs[begin]!, line: whole }
  })
}
