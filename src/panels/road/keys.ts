/**
 * Keys of the road's picture. They go as the picture lies: left and right along the road, up to earlier and down to later
 * days.
 */
import type { StretchStory } from '../../core/road/story'
import type { Day } from '../../core/types'
import type { Spot } from './frame'

export interface Range {
  readonly from: Day
  /** Exclusive. */
  readonly to: Day
  /** Named days, ascending. */
  readonly named: readonly Day[]
}

/** Where a key (`KeyboardEvent.key`) leads from a spot; null: not a key of the picture. */
export function spotForKey(
  key: string,
  { index, day }: Spot,
  story: readonly StretchStory[],
  { from, to, named }: Range,
): Spot | null {
  const last = story.length - 1
  const on = (next: Day | undefined, end: number): Spot => ({ index, day: next ?? (end as Day) })
  const inRange = (days: readonly Day[]) => days.filter((turn) => turn >= from && turn < to)
  // Before a stretch's first change in the range lies the range's first day; after its last there is nothing new.
  const turns = () => inRange(story[index]!.spells.map((spell) => spell.from))
  switch (key) {
    case 'ArrowLeft':
      return { index: Math.max(0, index - 1), day }
    case 'ArrowRight':
      return { index: Math.min(last, index + 1), day }
    case 'ArrowUp':
      return on(
        turns().findLast((turn) => turn < day),
        from,
      )
    case 'ArrowDown':
      return on(
        turns().find((turn) => turn > day),
        day,
      )
    case 'PageUp':
      return on(
        inRange(named).findLast((turn) => turn < day),
        from,
      )
    case 'PageDown':
      return on(
        inRange(named).find((turn) => turn > day),
        to - 1,
      )
    case 'Home':
      return { index: 0, day }
    case 'End':
      return { index: last, day }
    default:
      return null
  }
}
