/** The day as rows: every place with who holds it, since when, how that is known, and who says so. Sorted and filtered. */
import { searchPlaces } from '../../core/search'
import { spellAt } from '../../core/holders'
import { EVIDENCES, type Atlas, type Day, type Details, type Language } from '../../core/types'
import { placeName } from '../../i18n/naming'
import { memo } from '../../state/selectors'

export const COLUMNS = ['place', 'holder', 'since', 'how'] as const
export type Column = (typeof COLUMNS)[number]

export interface Sorting {
  readonly by: Column
  readonly down: boolean
}

export interface Filter {
  /** Part of a name, in any usual spelling; '' for all. */
  readonly name: string
  /** Index into `Atlas.parties`; null for all. */
  readonly party: number | null
  /** Index into `Atlas.regions`; null for all. */
  readonly region: number | null
}

export interface Row {
  /** Index into `Atlas.places`. */
  readonly place: number
  /** Index into `Atlas.holders`. */
  readonly holder: number
  /** Index into `Atlas.events` of the report that the spell began with. */
  readonly event: number
}

/** Every place of which something is known on a day, in the order of the places. */
export const dayRows = memo((atlas: Atlas, day: Day): readonly Row[] =>
  [...atlas.places.keys()].flatMap((place) => {
    const spell = spellAt(atlas.spells, place, day)
    return spell < 0
      ? []
      : [{ place, holder: atlas.spells.holder[spell]!, event: atlas.spells.event[spell]! }]
  }),
)

const answering = memo(
  (atlas: Atlas, details: Details | null, name: string) =>
    new Set(searchPlaces(atlas, details, name).map(({ place }) => place)),
)

/** Rows that pass the filter. */
export function filterRows(
  atlas: Atlas,
  details: Details | null,
  rows: readonly Row[],
  { name, party, region }: Filter,
): readonly Row[] {
  const named = name.trim() === '' ? null : answering(atlas, details, name.trim())
  return rows.filter(
    ({ place, holder }) =>
      (named === null || named.has(place)) &&
      (party === null || atlas.holders[holder]!.party === party) &&
      (region === null || atlas.places[place]!.region === region),
  )
}

/** Rows in order; equal ones by name. How known: from what a report names to general knowledge, then by confidence. */
export function sortRows(
  { places, events }: Atlas,
  rows: readonly Row[],
  { by, down }: Sorting,
  language: Language,
): readonly Row[] {
  const rank = ranks(places, language)
  const value = ({ holder, event }: Row): number => {
    if (by === 'holder') return holder
    if (by === 'since') return events.day[event]!
    if (by === 'how') return events.evidence[event]! * EVIDENCES.length + events.confidence[event]!
    return 0
  }
  const way = down ? -1 : 1
  return [...rows].sort((a, b) => way * (value(a) - value(b) || rank[a.place]! - rank[b.place]!))
}

/** Each place's rank by name, as the language sorts; made once a language: comparing names is slow, ranks are not. */
const ranks = memo((places: Atlas['places'], language: Language): Uint32Array => {
  const { compare } = new Intl.Collator(language)
  const names = places.map((place) => placeName(place, language))
  const rank = new Uint32Array(places.length)
  ;[...places.keys()]
    .sort((a, b) => compare(names[a]!, names[b]!) || a - b)
    .forEach((place, i) => (rank[place] = i))
  return rank
})
