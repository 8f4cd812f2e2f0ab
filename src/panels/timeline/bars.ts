/**
 * Bars of the time axis as SVG paths, one path a party: for each snapshot, how many places each party gained, stacked.
 * The height of a whole bar goes with the square root of its count, so that a day with hundreds of places leaves
 * a day with five visible; its parts share that height in proportion.
 */
export interface Frame {
  /** Snapshots shown, both included. */
  readonly first: number
  readonly last: number
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** Pixels kept free on either side: half a thumb, since a native thumb never leaves its track. */
  readonly inset: number
}

/** Pixels from the axis's start to the middle of a snapshot's bar: where the native thumb's middle stands. */
export function xOf({ first, last, width, inset }: Frame, index: number): number {
  return last === first ? width / 2 : inset + ((index - first) / (last - first)) * (width - 2 * inset)
}

/** The snapshot nearest to a point of the axis, in pixels from its start. */
export function indexAt(frame: Frame, x: number): number {
  const { first, last, width, inset } = frame
  const share = (x - inset) / Math.max(1, width - 2 * inset)
  return Math.max(first, Math.min(last, first + Math.round(share * (last - first))))
}

/** Pixels: most of a snapshot's share of the axis, never broader than a bar should be. */
export function barWidth({ first, last, width, inset }: Frame): number {
  return Math.max(1, Math.min(10, (0.78 * (width - 2 * inset)) / Math.max(1, last - first)))
}

export interface BarPath {
  /** Index into `Atlas.parties`. */
  readonly party: number
  readonly d: string
}

/** @param counts for every snapshot, places gained by party; @param order parties from the foot of a bar upwards */
export function barPaths(
  counts: readonly ArrayLike<number>[],
  order: readonly number[],
  frame: Frame,
): BarPath[] {
  const { first, last, height } = frame
  const totals = new Map<number, number>()
  for (let i = first; i <= last; i++) totals.set(i, sum(counts[i] ?? []))
  const top = Math.sqrt(Math.max(1, ...totals.values()))
  const breadth = barWidth(frame)
  const parts = new Map<number, string>()
  for (const [i, total] of totals) {
    const tall = (Math.sqrt(total) / top) * height
    let foot = height
    for (const party of order) {
      const count = counts[i]?.[party] ?? 0
      if (count === 0) continue
      const part = (tall * count) / total
      const rect = `M${px(xOf(frame, i) - breadth / 2)} ${px(foot)}v${px(-part)}h${px(breadth)}v${px(part)}z`
      parts.set(party, (parts.get(party) ?? '') + rect)
      foot -= part
    }
  }
  return order.flatMap((party) => (parts.has(party) ? [{ party, d: parts.get(party)! }] : []))
}

function sum(values: ArrayLike<number>): number {
  let total = 0
  for (let i = 0; i < values.length; i++) total += values[i]!
  return total
}

const px = (value: number) => String(Math.round(value * 100) / 100)
