/** Who reported the changes of a day. */
import { spellAt } from '../../core/holders'
import { selectChanges } from '../../state/selectors'
import type { AppState } from '../../state/state'

/** Publishers, the most often named first; none while the sources are unread. */
export function publishersOn(state: AppState): string[] {
  const { atlas, details, day } = state
  const counts = new Map<string, number>()
  for (const { place } of details ? selectChanges(state) : []) {
    const event = atlas.spells.event[spellAt(atlas.spells, place, day)]
    for (const source of details!.events[event ?? -1]?.sources ?? []) {
      const name = details!.sources[source]!.publisher
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return byCount.map(([name]) => name)
}
