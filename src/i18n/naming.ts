/**
 * What parties, holders and places are called: in the reader's language, and under the name a party bore on the day.
 */
import type { Atlas, Day, Language, Party, PartyName, Place } from '../core/types'
import { translator } from '.'

/** `short` is for tight places: a road strip, a label, a phone. */
export type NameForm = 'name' | 'short'

/** The name of a party (index into `Atlas.parties`) as it was on a day. */
export function partyName(
  atlas: Atlas,
  party: number,
  day: Day,
  language: Language,
  form: NameForm = 'name',
): string {
  const entry = atlas.parties[party]
  if (!entry) throw new RangeError(`expected a party below ${atlas.parties.length}, got ${party}`)
  return namesOn(entry, day)[form][language]
}

/**
 * The name of a holder (index into `Atlas.holders`) as it was on a day: "Contested: Government / Opposition" for a place
 * between two parties, "Not known" for an index that is no holder (`NO_HOLDER`).
 */
export function holderName(
  atlas: Atlas,
  holder: number,
  day: Day,
  language: Language,
  form: NameForm = 'name',
): string {
  const entry = atlas.holders[holder]
  const { t } = translator(language)
  if (!entry) return t('naming.unknown')
  const name = partyName(atlas, entry.party, day, language, form)
  if (!entry.between) return name
  const [a, b] = entry.between.map((side) => partyName(atlas, side, day, language, 'short'))
  return t('naming.contested', { name, a: a!, b: b! })
}

/** The name of a place: the Arabic one for Arabic readers where there is one, else the Latin spelling. */
export function placeName(place: Place, language: Language): string {
  return language === 'ar' && place.nameAr !== '' ? place.nameAr : place.name
}

/** Names and definition of a party that were valid on a day; the nearest ones outside the days they cover. */
export function namesOn({ id, names }: Party, day: Day): PartyName {
  const found = names.findLast(({ from }) => from <= day) ?? names[0]
  if (!found) throw new Error(`expected a name for the party "${id}", found none`)
  return found
}
