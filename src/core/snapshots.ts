/** The slider's stops: which days they are, and which one a day belongs to. */
import type { Atlas, Day } from './types'

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

/** The first day, the named days, and each day on which a place changed hands; within the atlas, ascending. */
export function snapshotsOf({
  spells,
  named,
  firstDay,
  lastDay,
}: Pick<Atlas, 'spells' | 'named' | 'firstDay' | 'lastDay'>): Day[] {
  const days = new Set<number>([firstDay, ...named.map((entry) => entry.day)])
  for (let place = 0; place + 1 < spells.first.length; place++) {
    for (let i = spells.first[place]! + 1; i < spells.first[place + 1]!; i++) days.add(spells.from[i]!)
  }
  return [...days].filter((day) => day >= firstDay && day <= lastDay).sort((a, b) => a - b) as Day[]
}
