/** Milestones as the list shows them: what one report says of several places on a day is one entry. */
import { isoDay } from '../../core/day'
import type { Day, Details, Milestone, Precision, Source } from '../../core/types'

export interface Entry {
  readonly key: string
  readonly day: Day
  readonly precision: Precision
  readonly kind: string
  /** One title a milestone; the detail is the same for all. */
  readonly titles: readonly string[]
  readonly detail: string
  readonly sources: readonly Source[]
}

export interface Year {
  readonly year: string
  readonly entries: readonly Entry[]
}

/** In the order of time. */
export function entriesOf({ milestones, sources }: Details): Entry[] {
  const groups = new Map<string, Milestone[]>()
  for (const row of milestones) {
    // Without a detail nothing says that two rows are one event.
    const own = row.detail === '' ? row.title : ''
    const key = [row.day, row.precision, row.kind, row.detail, row.sources.join(), own].join('|')
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups]
    .map(([key, rows]): Entry => {
      const { day, precision, kind, detail, sources: cited } = rows[0]!
      const titles = rows.map(({ title }) => title)
      return { key, day, precision, kind, titles, detail, sources: cited.flatMap((i) => sources[i] ?? []) }
    })
    .sort((a, b) => a.day - b.day)
}

/** Entries by calendar year, in order. */
export function byYear(entries: readonly Entry[]): Year[] {
  const years: { year: string; entries: Entry[] }[] = []
  for (const entry of entries) {
    const year = isoDay(entry.day).slice(0, 4)
    if (years.at(-1)?.year !== year) years.push({ year, entries: [] })
    years.at(-1)!.entries.push(entry)
  }
  return years
}

/** Kinds with the number of their entries, most frequent first. */
export function kindsOf(entries: readonly Entry[]): { readonly kind: string; readonly count: number }[] {
  const counts = new Map<string, number>()
  for (const { kind } of entries) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1))
}

/** The last entry on or before a day: its index, −1 before the first. */
export function currentOf(entries: readonly Entry[], day: Day): number {
  return entries.findLastIndex((entry) => entry.day <= day)
}
