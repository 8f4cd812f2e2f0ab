/** Where, along a road, the holder changes from one stretch to the next, and for how long. */
import type { RoadSpell, StretchStory } from '../../core/road/story'

/** Times `[from, to)`, days. */
type Span = readonly [from: number, to: number]

/**
 * Lines at the left edge of a stretch. A stretch too thin for lines has none while it differs from both its neighbours: they
 * would hide it.
 */
export function sideLines(
  story: readonly StretchStory[],
  isThin: (column: StretchStory) => boolean,
): { readonly column: StretchStory; readonly from: number; readonly to: number }[] {
  const edges = story.map((column, i) => (i === 0 ? [] : differing(story[i - 1]!.spells, column.spells)))
  const slivers = story.map((column, i) =>
    i + 1 < story.length && isThin(column) ? shared(edges[i]!, edges[i + 1]!) : [],
  )
  return story.flatMap((column, i) =>
    without(edges[i]!, [...(slivers[i - 1] ?? []), ...slivers[i]!]).map(([from, to]) => ({
      column,
      from,
      to,
    })),
  )
}

/** When two neighbouring stretches, both known, are in different hands. */
export function differing(a: readonly RoadSpell[], b: readonly RoadSpell[]): Span[] {
  const out: [number, number][] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const [one, other] = [a[i]!, b[j]!]
    const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)]
    if (from < to && one.holder !== other.holder) {
      const open = out.at(-1)
      if (open?.[1] === from) open[1] = to
      else out.push([from, to])
    }
    if (one.to <= to) i++
    if (other.to <= to) j++
  }
  return out
}

function shared(a: readonly Span[], b: readonly Span[]): Span[] {
  return a.flatMap(([from, to]) =>
    b.flatMap(([start, end]): Span[] =>
      Math.max(from, start) < Math.min(to, end) ? [[Math.max(from, start), Math.min(to, end)]] : [],
    ),
  )
}

function without(spans: readonly Span[], holes: readonly Span[]): Span[] {
  let rest = [...spans]
  for (const [start, end] of holes) {
    rest = rest.flatMap(([from, to]): Span[] => {
      const parts: Span[] = [
        [from, Math.min(to, start)],
        [Math.max(from, end), to],
      ]
      return parts.filter(([a, b]) => a < b)
    })
  }
  return rest
}
