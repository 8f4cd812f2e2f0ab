/** The places that differ, a row each: what changed, when last and on what that rests; and their order. */
import type { Difference, DifferenceKind } from '../../core/difference'
import { turnsBetween } from '../../core/difference/places'
import {
  CONFIDENCES,
  EVIDENCES,
  PRECISIONS,
  type Atlas,
  type Confidence,
  type Day,
  type Evidence,
  type Language,
  type Precision,
} from '../../core/types'
import { placeName } from '../../i18n/naming'
import { memo } from '../../state/selectors'

export interface Row {
  readonly place: number
  readonly name: string
  readonly region: number
  readonly kind: DifferenceKind
  /** Indexes into `Atlas.holders`, or `NO_HOLDER`. */
  readonly from: number
  readonly to: number
  /** Changes of holder between the days; the columns below are those of the last. None where only the filter differs. */
  readonly turns: number
  readonly day: Day | null
  readonly precision: Precision | null
  readonly evidence: Evidence | null
  readonly confidence: Confidence | null
}

export const SORTS = ['place', 'change', 'day', 'sure'] as const
export type Sort = (typeof SORTS)[number]

export const rowsOf = memo(
  (
    atlas: Atlas,
    difference: Difference,
    days: readonly [earlier: Day, later: Day],
    language: Language,
  ): readonly Row[] =>
    difference.places.map(({ place, kind, from, to }) => {
      const { count, event } = turnsBetween(atlas, place, ...days)
      const { day, precision, evidence, confidence } = atlas.events
      const known = event >= 0
      return {
        place,
        name: placeName(atlas.places[place]!, language),
        region: atlas.places[place]!.region,
        ...{ kind, from, to },
        turns: count,
        day: known ? (day[event]! as Day) : null,
        precision: known ? PRECISIONS[precision[event]!]! : null,
        evidence: known ? EVIDENCES[evidence[event]!]! : null,
        confidence: known ? CONFIDENCES[confidence[event]!]! : null,
      }
    }),
)

/** A new list in the order wanted; equals by name. Surest first, earliest first, the largest pairs first. */
export function sorted(
  rows: readonly Row[],
  { pairs }: Difference,
  by: Sort,
  descending: boolean,
  language: Language,
): Row[] {
  const { compare } = collatorOf(language)
  const rank = new Map(pairs.map(({ kind, from, to }, i) => [`${kind} ${from} ${to}`, i]))
  const weigh: Readonly<Record<Sort, (row: Row) => number>> = {
    place: () => 0,
    change: ({ kind, from, to }) => rank.get(`${kind} ${from} ${to}`) ?? 0,
    day: ({ day }) => day ?? Infinity,
    sure: ({ evidence, confidence }) =>
      evidence === null || confidence === null
        ? Infinity
        : EVIDENCES.indexOf(evidence) * CONFIDENCES.length + CONFIDENCES.indexOf(confidence),
  }
  const turn = descending ? -1 : 1
  const keyed = rows.map((row) => ({ row, key: weigh[by](row) }))
  // Infinity less itself is no number.
  const order = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0)
  keyed.sort((a, b) => {
    const first = by === 'place' ? compare(a.row.name, b.row.name) : order(a.key, b.key)
    return turn * first || compare(a.row.name, b.row.name) || a.row.place - b.row.place
  })
  return keyed.map(({ row }) => row)
}

const collators = new Map<Language, Intl.Collator>()

/** Made once: that takes longer than sorting a list by it. */
function collatorOf(language: Language): Intl.Collator {
  const collator = collators.get(language) ?? new Intl.Collator(language)
  collators.set(language, collator)
  return collator
}
