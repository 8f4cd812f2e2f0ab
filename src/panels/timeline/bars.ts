/**
 * Bars of the time axis as SVG paths, one path a party: for each snapshot, how many places each party gained, stacked.
 * The height of a whole bar goes with the square root of its count, so that a day with hundreds of places leaves
 * a day with five visible; its parts share that height in proportion. Where even so a few days dwarf a long period,
 * those are cut short, with a gap near the top that says so.
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
  const full = fullHeightCount([...totals.values()])
  const breadth = barWidth(frame)
  const parts = new Map<number, string>()
  for (const [i, total] of totals) {
    const tall = Math.min(1, Math.sqrt(total / full)) * height
    const left = xOf(frame, i) - breadth / 2
    const draw = (party: number, foot: number, part: number) => {
      const rect = `M${px(left)} ${px(foot)}v${px(-part)}h${px(breadth)}v${px(part)}z`
      parts.set(party, (parts.get(party) ?? '') + rect)
    }
    let foot = height
    for (const party of order) {
      const count = counts[i]?.[party] ?? 0
      if (count === 0) continue
      const part = (tall * count) / total
      // The gap of a bar cut short lies in whichever part reaches there.
      const gap = total > full && foot > CUT.to && foot - part < CUT.from
      if (gap) {
        draw(party, foot, foot - CUT.to)
        draw(party, CUT.from, CUT.from - (foot - part))
      } else draw(party, foot, part)
      foot -= part
    }
  }
  return order.flatMap((party) => (parts.has(party) ? [{ party, d: parts.get(party)! }] : []))
}

/** Pixels from the top: the gap in a bar cut short. */
const CUT = { from: 5, to: 7 }
/** Up to so many places a bar is never cut. */
const NEVER_CUT = 60
/** Share of a period's bars that may be cut. */
const MAY_BE_CUT = 0.02

/** The number of places that fills the whole height. */
function fullHeightCount(totals: readonly number[]): number {
  const sorted = [...totals].sort((a, b) => a - b)
  const highest = sorted.at(-1) ?? 1
  const uncut = sorted[Math.ceil(sorted.length * (1 - MAY_BE_CUT)) - 1] ?? highest
  return Math.max(1, Math.min(highest, Math.max(uncut, NEVER_CUT)))
}

function sum(values: ArrayLike<number>): number {
  let total = 0
  for (let i = 0; i < values.length; i++) total += values[i]!
  return total
}

const px = (value: number) => String(Math.round(value * 100) / 100)
