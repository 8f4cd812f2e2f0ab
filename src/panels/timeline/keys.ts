/**
 * Keys of the time slider. Arrows step one snapshot; Page Up and Page Down go to the next and previous named day, in the
 * sense in which a slider grows (as the platform's own Page Up does); Home and End go to the ends of the period.
 */
import { nearestSnapshot } from '../../core/snapshots'
import type { Day } from '../../core/types'

export interface Stops {
  readonly snapshots: readonly Day[]
  /** Ascending; each is a snapshot. */
  readonly named: readonly Day[]
  /** The period: indexes of snapshots, both included. */
  readonly first: number
  readonly last: number
}

/** The day that a key (`KeyboardEvent.key`) leads to within the period; null: not a key of the slider. */
export function dayForKey(key: string, day: Day, stops: Stops): Day | null {
  const { snapshots, first, last } = stops
  const at = (index: number) => snapshots[Math.max(first, Math.min(last, index))] ?? null
  const { index, exact } = nearestSnapshot(snapshots, day)
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return at(index + 1)
    case 'ArrowLeft':
    case 'ArrowDown':
      // Between two snapshots the one before is a step back.
      return at(exact ? index - 1 : index)
    case 'PageUp':
      return namedWithin(stops).find((named) => named > day) ?? at(last)
    case 'PageDown':
      return namedWithin(stops).findLast((named) => named < day) ?? at(first)
    case 'Home':
      return at(first)
    case 'End':
      return at(last)
    default:
      return null
  }
}

function namedWithin({ snapshots, named, first, last }: Stops): Day[] {
  return named.filter((day) => day >= snapshots[first]! && day <= snapshots[last]!)
}
