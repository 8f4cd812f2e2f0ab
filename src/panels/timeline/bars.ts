/**
 * Bars of the time axis as SVG paths, one path a party: how many places each party gained, stacked. Where days are
 * narrower than a bar can be, those of a run (3 days, a week, a month …) stand in one bar; runs begin at fixed days, so
 * that moving the axis never changes a bar. The height of a whole bar goes with the square root of its count, so that a day
 * with hundreds of places leaves a day with five visible; its parts share that height in proportion. The few bars
 * that would dwarf all others are cut short, with a gap near the top that says so.
 */
import type { Day } from '../../core/types'
import { pixelsPerDay, xOfDay, type Frame } from './frame'

/** What changed in a run of days. */
export interface Column {
  /** The middle of the run, in days. */
  readonly at: number
  /** Places gained, by party. */
  readonly counts: readonly number[]
  readonly total: number
}

export interface Columns {
  /** Days in a run. */
  readonly days: number
  /** By time; runs without changes are left out. */
  readonly columns: readonly Column[]
  /** The count that fills the whole height. */
  readonly full: number
}

export interface BarPath {
  /** Index into `Atlas.parties`. */
  readonly party: number
  readonly d: string
}

/** Pixels: the thinnest bar with the air beside it. */
const THINNEST = 3
const RUNS = [1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 91, 182]

/** Days that share a bar at a scale. */
export function runAt(perDay: number): number {
  return RUNS.find((days) => days * perDay >= THINNEST) ?? RUNS.at(-1)!
}

/** @param counts for every snapshot, places gained by party; @param days in a run */
export function columnsOf(
  counts: readonly ArrayLike<number>[],
  snapshots: readonly Day[],
  days: number,
): Columns {
  const columns: { at: number; counts: number[]; total: number }[] = []
  snapshots.forEach((day, i) => {
    const gained = Array.from(counts[i] ?? [])
    const total = gained.reduce((sum, count) => sum + count, 0)
    if (total === 0) return
    const at = Math.floor(day / days) * days + (days - 1) / 2
    const last = columns.at(-1)
    if (last?.at === at) {
      gained.forEach((count, party) => (last.counts[party] = (last.counts[party] ?? 0) + count))
      last.total += total
    } else columns.push({ at, counts: gained, total })
  })
  return { days, columns, full: fullHeightCount(columns.map(({ total }) => total)) }
}

/** Pixels: most of a run's share of the axis, never broader than a bar should be. */
export function barWidth(frame: Frame, days: number): number {
  return Math.max(1, Math.min(10, 0.78 * days * pixelsPerDay(frame)))
}

/** The bars that a frame shows; @param order parties from the foot of a bar upwards */
export function barPaths(
  { columns, full, days }: Columns,
  order: readonly number[],
  frame: Frame,
): BarPath[] {
  const { height } = frame
  const breadth = barWidth(frame, days)
  const beyond = (frame.inset + breadth) / pixelsPerDay(frame)
  const parts = new Map<number, string[]>()
  for (let i = firstFrom(columns, frame.from - beyond); i < columns.length; i++) {
    const { at, counts, total } = columns[i]!
    if (at > frame.to + beyond) break
    const tall = Math.min(1, Math.sqrt(total / full)) * height
    const left = xOfDay(frame, at) - breadth / 2
    const draw = (party: number, foot: number, part: number) => {
      const paths = parts.get(party) ?? []
      if (paths.length === 0) parts.set(party, paths)
      paths.push(`M${px(left)} ${px(foot)}v${px(-part)}h${px(breadth)}v${px(part)}z`)
    }
    let foot = height
    for (const party of order) {
      const count = counts[party] ?? 0
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
  return order.flatMap((party) => (parts.has(party) ? [{ party, d: parts.get(party)!.join('') }] : []))
}

/** Pixels from the top: the gap in a bar cut short. */
const CUT = { from: 5, to: 7 }
/** Up to so many places a bar is never cut. */
const NEVER_CUT = 60
/** Share of the bars that may be cut. */
const MAY_BE_CUT = 0.02

function fullHeightCount(totals: readonly number[]): number {
  const sorted = [...totals].sort((a, b) => a - b)
  const highest = sorted.at(-1) ?? 1
  const uncut = sorted[Math.ceil(sorted.length * (1 - MAY_BE_CUT)) - 1] ?? highest
  return Math.max(1, Math.min(highest, Math.max(uncut, NEVER_CUT)))
}

function firstFrom(columns: readonly Column[], day: number): number {
  let [low, high] = [0, columns.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (columns[middle]!.at < day) low = middle + 1
    else high = middle
  }
  return low
}

const px = (value: number) => String(Math.round(value * 100) / 100)
