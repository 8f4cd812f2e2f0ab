/**
 * Finds places by name, in Latin or Arabic letters, however spelled: names, Arabic names and, once the details are read,
 * aliases. What stands in brackets after a name may be left out.
 */
import { formOf, type Form } from './search/forms'
import { rankOf } from './search/match'
import type { Atlas, Details, PlaceKind } from './types'

export interface Found {
  /** Index into `Atlas.places`. */
  readonly place: number
  /** The spelling that answered: the name, the Arabic name or an alias. */
  readonly spelling: string
  /** 0 is the very name; see `rankOf`. */
  readonly rank: number
}

/** Places that answer a query, the best first: by rank, then cities before villages, then the shortest name. */
export function searchPlaces(atlas: Atlas, details: Details | null, query: string): Found[] {
  const wanted = formOf(query)
  if (!wanted) return []
  const { entries } = indexOf(atlas, details?.aliases ?? null)
  const best = new Map<number, Found & { readonly length: number }>()
  for (const { place, spelling, form } of entries) {
    if (form.arabic !== wanted.arabic) continue
    const known = best.get(place)
    if (known?.rank === 0) continue
    const rank = rankOf(wanted, form)
    if (rank === null || (known && known.rank <= rank)) continue
    best.set(place, { place, spelling, rank, length: form.plain.length })
  }
  const size = ({ place }: Found) => SIZES[atlas.places[place]!.kind]
  return [...best.values()]
    .sort((a, b) => a.rank - b.rank || size(a) - size(b) || a.length - b.length || a.place - b.place)
    .map(({ place, spelling, rank }) => ({ place, spelling, rank }))
}

const SIZES: Readonly<Record<PlaceKind, number>> = {
  city: 0,
  town: 1,
  airbase: 2,
  village: 3,
  quarter: 3,
  camp: 4,
  crossing: 4,
  base: 4,
  estate: 5,
  hill: 5,
}

interface Entry {
  readonly place: number
  readonly spelling: string
  readonly form: Form
}

type Aliases = Details['aliases'] | null

interface Index {
  readonly aliases: Aliases
  readonly entries: readonly Entry[]
}

/** One index for the places of an atlas (versions of the facts share them), without aliases first, then with them. */
const indexes = new WeakMap<Atlas['places'], Index>()

function indexOf({ places }: Atlas, aliases: Aliases): Index {
  const known = indexes.get(places)
  if (known && known.aliases === aliases) return known
  const entries = places.flatMap(({ name, nameAr }, place) =>
    entriesOf(place, [name, nameAr, ...(aliases?.[place] ?? [])]),
  )
  const built = { aliases, entries }
  indexes.set(places, built)
  return built
}

function entriesOf(place: number, spellings: readonly string[]): Entry[] {
  const entries = new Map<string, Entry>()
  for (const spelling of spellings) {
    for (const text of [spelling, ...shorter(spelling)]) {
      const form = formOf(text)
      if (form && !entries.has(form.plain)) entries.set(form.plain, { place, spelling, form })
    }
  }
  return [...entries.values()]
}

/** Without brackets; and each of two names that a gazetteer joins: معارة النعسان – معارة الحاسكي. */
function shorter(spelling: string): string[] {
  const parts = spelling.split(/\s[-–/]\s|_|\/\s/)
  const bare = spelling.includes('(') ? [spelling.replace(/\([^)]*\)/g, '')] : []
  return parts.length > 1 ? [...bare, ...parts] : bare
}
