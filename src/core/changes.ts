/**
 * What changed hands between two days, place by place, as the surface shows it: a place lost and regained in between
 * has not changed.
 */
import { holderAt, NO_HOLDER } from './holders'
import type { Atlas, Day, Spells } from './types'

export interface Change {
  readonly place: number
  /** Indexes into `Atlas.holders`; `NO_HOLDER` where nothing was known. */
  readonly from: number
  readonly to: number
}

/** Places, with and without a cell, whose holder on `b` is another than on `a`; in the order of the places. */
export function changesBetween(atlas: Atlas, a: Day, b: Day): Change[] {
  const out: Change[] = []
  for (let place = 0; place < atlas.places.length; place++) {
    const [from, to] = [holderAt(atlas.spells, place, a), holderAt(atlas.spells, place, b)]
    if (from !== to) out.push({ place, from, to })
  }
  return out
}

/** Places that changed hands on a day: against the evening before; in the order of the places. */
export function changesOn({ spells }: Pick<Atlas, 'spells'>, day: Day): readonly Change[] {
  return changesByDay(spells).get(day) ?? []
}

const byDay = new WeakMap<Spells, ReadonlyMap<number, readonly Change[]>>()

/** What every spell begins with, by its first day; made once for the same spells. */
function changesByDay(spells: Spells): ReadonlyMap<number, readonly Change[]> {
  const known = byDay.get(spells)
  if (known) return known
  const made = new Map<number, Change[]>()
  for (let place = 0; place + 1 < spells.first.length; place++) {
    let from = NO_HOLDER
    for (let i = spells.first[place]!; i < spells.first[place + 1]!; i++) {
      const to = spells.holder[i]!
      if (to !== from) {
        const change = { place, from, to }
        const list = made.get(spells.from[i]!)
        if (list) list.push(change)
        else made.set(spells.from[i]!, [change])
      }
      from = to
    }
  }
  byDay.set(spells, made)
  return made
}

/** Changes with the same two holders counted together, the most frequent first. */
export function tally(
  changes: readonly Change[],
): { readonly from: number; readonly to: number; readonly count: number }[] {
  const counts = new Map<number, { from: number; to: number; count: number }>()
  for (const { from, to } of changes) {
    const key = from * 256 + to
    const entry = counts.get(key)
    if (entry) entry.count++
    else counts.set(key, { from, to, count: 1 })
  }
  return [...counts.values()].sort((x, y) => y.count - x.count || x.from - y.from || x.to - y.to)
}

/** Changes by snapshot: for each day of `Atlas.snapshots`, how many places went to each party. */
export function changesBySnapshot(atlas: Atlas): Uint16Array[] {
  const index = new Map(atlas.snapshots.map((day, i) => [day as number, i]))
  const out = atlas.snapshots.map(() => new Uint16Array(atlas.parties.length))
  const { spells } = atlas
  for (let place = 0; place < atlas.places.length; place++) {
    for (let i = spells.first[place]! + 1; i < spells.first[place + 1]!; i++) {
      const at = index.get(spells.from[i]!)
      if (at !== undefined) out[at]![atlas.holders[spells.holder[i]!]!.party]!++
    }
  }
  return out
}
