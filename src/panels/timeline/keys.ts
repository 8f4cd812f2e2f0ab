/**
 * Keys of the time slider. Arrows step one snapshot; Page Up and Page Down go to the next and previous named day, in the
 * sense in which a slider grows (as the platform's own Page Up does); Home and End go to the ends of what is shown.
 */
import { nearestSnapshot } from '../../core/snapshots'
import type { Day } from '../../core/types'

export interface Stops {
  readonly snapshots: readonly Day[]
  /** Ascending; each is a snapshot. */
  readonly named: readonly Day[]
  /** What is shown: indexes of snapshots, both included. */
  readonly first: number
  readonly last: number
  /** Whether arrows and Page keys lead past what is shown. */
  readonly past?: boolean
}

/** The day that a key (`KeyboardEvent.key`) leads to; null: not a key of the slider. */
export function dayForKey(key: string, day: Day, stops: Stops): Day | null {
  const { snapshots, first, last } = stops
  const [low, high] = stops.past ? [0, snapshots.length - 1] : [first, last]
  const at = (index: number) => snapshots[Math.max(low, Math.min(high, index))] ?? null
  const { index, exact } = nearestSnapshot(snapshots, day)
  const named = stops.named.filter((entry) => entry >= snapshots[low]! && entry <= snapshots[high]!)
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return at(index + 1)
    case 'ArrowLeft':
    case 'ArrowDown':
      // Between two snapshots the one before is a step back.
      return at(exact ? index - 1 : index)
    case 'PageUp':
      return named.find((entry) => entry > day) ?? at(high)
    case 'PageDown':
      return named.findLast((entry) => entry < day) ?? at(low)
    case 'Home':
      return snapshots[first] ?? null
    case 'End':
      return snapshots[last] ?? null
    default:
      return null
  }
}
