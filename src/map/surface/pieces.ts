/**
 * A front line cut where its arcs pass from one group into another (squares of the map, say). A piece depends on its own
 * arcs and their next neighbours alone: what changes elsewhere on the line leaves it as it is.
 */
import type { Part } from '../../core/surface'
import type { Strokes } from './strokes'

export interface Piece {
  readonly group: number
  /** First arc in walking order, for a lasting order among pieces. */
  readonly arc: number
  /** An open path. */
  readonly d: string
}

/**
 * Pieces end where the next ones begin, in the same part or in the one after it.
 * @param groupOf group by arc (not signed)
 */
export function piecesOf(
  { arcs, before, after }: Part,
  groupOf: ArrayLike<number>,
  strokes: Strokes,
): Piece[] {
  const groups = arcs.map((arc) => groupOf[arc < 0 ? ~arc : arc]!)
  const begins = groups.flatMap((group, i) => (i > 0 && group === groups[i - 1] ? [] : [i]))
  return begins.map((begin, k) => {
    const end = begins[k + 1] ?? arcs.length
    const next = arcs[end] ?? after
    const last = arcs[end - 1]!
    const { x, y, d } = strokes.run(arcs.slice(begin, end))
    const head = begin === 0 && before === null ? strokes.head(arcs[0]!) : { x, y, d: '' }
    const tail = next === null ? strokes.tail(last) : strokes.link(last, next)
    return { group: groups[begin]!, arc: arcs[begin]!, d: `M${head.x} ${head.y}l0 0${head.d}${d}${tail}` }
  })
}
