/** Closed shapes of holders as the `d` of SVG paths, put together from the strokes of their chains' parts. */
import { ringsOf, type Part } from '../../core/surface'
import type { Topology } from '../../core/types'
import type { Strokes } from './strokes'

/**
 * @param parts those of all chains round the holders asked for
 * @returns `d` by holder, for filling by the even-odd rule; none for a holder of nothing
 */
export function shapesOf(
  topology: Topology,
  parts: readonly Part[],
  strokes: Strokes,
  wanted: ReadonlySet<number>,
): Map<number, string> {
  const shapes = new Map<number, string>()
  for (const [holder, rings] of ringsOf(topology, parts, wanted)) {
    const text: string[] = []
    for (const ring of rings) {
      ring.forEach((walk, i) => {
        const { x, y, d } = strokes.walk(parts[walk < 0 ? ~walk : walk]!, walk < 0)
        if (i === 0) text.push(`M${x} ${y}l0 0`)
        text.push(d, join(parts, strokes, walk, ring[(i + 1) % ring.length]!))
      })
      text.push('z')
    }
    shapes.set(holder, text.join(''))
  }
  return shapes
}

/** Where a chain goes on in another part its corner is rounded, as everywhere on it; where it ends it is not. */
function join(parts: readonly Part[], strokes: Strokes, walk: number, next: number): string {
  const part = parts[walk < 0 ? ~walk : walk]!
  const last = walk < 0 ? ~part.arcs[0]! : part.arcs.at(-1)!
  const onward = walk < 0 ? part.before : part.after
  if (onward !== null) return strokes.link(last, walk < 0 ? ~onward : onward)
  const following = parts[next < 0 ? ~next : next]!
  return strokes.corner(last, next < 0 ? ~following.arcs.at(-1)! : following.arcs[0]!)
}
