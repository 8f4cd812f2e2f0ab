/** Agreement by region, by period, and by how far the nearest remaining place is. */
import type { Atlas, Day } from '../../core/types'
import { agreement, type Agreement } from './agreement'
import { PERIODS, periodOf } from './days'
import type { Trials } from './trials'

export interface Group {
  readonly method: string
  readonly holeKm: number
  readonly by: 'region' | 'period' | 'km'
  readonly group: string
  readonly agreement: Agreement
}

/** Upper ends of the classes of distance, km; the last class is open. */
const KM = [1, 2, 3, 5, 6, 8] as const
export const KM_LABELS = [...KM.map((to, i) => `${KM[i - 1] ?? 0} to ${to}`), `${KM.at(-1)!} or more`]

/** The class of a distance: an index into `KM_LABELS`. */
export function kmClass(km: number): number {
  const at = KM.findIndex((to) => km < to)
  return at < 0 ? KM.length : at
}

export function groupsOf(atlas: Atlas, method: string, holeKm: number, trials: Trials): Group[] {
  const right = (t: number) => trials.guess[t] === trials.truth[t]
  const table = (by: Group['by'], labels: readonly string[], of: (t: number) => number): Group[] =>
    labels.map((group, i) => ({
      ...{ method, holeKm, by, group },
      agreement: agreement(trials, right, (t) => of(t) === i),
    }))
  const regions = atlas.regions.map(({ id }) => id)
  const periods = PERIODS.map((from) => `from ${from}`)
  return [
    ...table('region', regions, (t) => atlas.places[trials.place[t]!]!.region),
    ...table('period', periods, (t) => periodOf(trials.day[t]! as Day)),
    ...table('km', KM_LABELS, (t) => kmClass(trials.km[t]!)),
  ].filter((group) => group.agreement.placeDays > 0)
}
