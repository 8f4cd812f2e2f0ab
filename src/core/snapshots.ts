/** The slider's stops: which one a day belongs to. */
import type { Day } from './types'

/** The last snapshot on or before a day (the first, for days before it), and whether it is that day. */
export function nearestSnapshot(
  snapshots: readonly Day[],
  day: Day,
): { readonly index: number; readonly exact: boolean } {
  let low = 0
  let high = snapshots.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (snapshots[middle]! <= day) low = middle + 1
    else high = middle
  }
  const index = Math.max(0, low - 1)
  return { index, exact: snapshots[index] === day }
}
