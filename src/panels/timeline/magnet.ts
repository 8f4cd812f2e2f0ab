/**
 * Which day a hand on the slider means. A day with changes, once it is near, holds the thumb; away from them it is the very
 * day pointed at, so that the thumb never leaves the finger, not even in quiet years.
 */
import { nearestSnapshot } from '../../core/snapshots'
import type { Atlas, Day } from '../../core/types'

/** Pixels. */
const REACH = 8

/** @param at the point, in days and their fraction */
export function dayPointedAt({ snapshots, firstDay, lastDay }: Atlas, at: number, perDay: number): Day {
  const exact = Math.max(firstDay, Math.min(lastDay, Math.round(at))) as Day
  const { index } = nearestSnapshot(snapshots, Math.floor(at) as Day)
  const near = [snapshots[index], snapshots[index + 1]]
    .filter((day) => day !== undefined)
    .sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0]
  return near !== undefined && Math.abs(near - at) * perDay <= REACH ? near : exact
}

/** The day with changes at or beyond a point, from where the slider stands: for steps that assistive tools make. */
export function dayBeyond({ snapshots }: Atlas, at: number, from: Day): Day {
  const found =
    at > from
      ? snapshots.find((day) => day >= Math.ceil(at))
      : snapshots.findLast((day) => day <= Math.floor(at))
  return found ?? (at > from ? snapshots.at(-1)! : snapshots[0]!)
}
