/** How well a name answers a query: the lower, the better. Tens are kinds of match, units how loosely it was made. */
import { distanceWithin } from './distance'
import type { Form } from './forms'

/** From here on a match is a guess at a misspelling. */
export const GUESS = 40

/** The rank of a name for a query; null where it is no answer. Both in the same script. */
export function rankOf(query: Form, name: Form): number | null {
  if (name.plain === query.plain) return 0
  // Of three letters or fewer it may as well be the beginning of a longer name.
  if (query.plain.length > 3 && name.joined === query.joined) return 1
  const sameBones = query.joined.length > 3 && name.bones === query.bones
  const sameWords = wordsIn(query) === wordsIn(name)
  if (sameBones && sameWords && near(query.joined, name.joined, 4)) return 2
  if (name.plain.startsWith(query.plain)) return 10
  if (name.fold.startsWith(query.fold)) return 11
  if (sameBones && near(query.joined, name.joined, 3)) return 12
  const word = ` ${query.plain}`
  if (` ${name.plain}`.includes(word)) return 20
  if (` ${name.fold}`.includes(` ${query.fold}`)) return 21
  if (everyWord(query.fold, name.fold)) return 22
  // Typed half-way, with another vowel: Saraqe…
  const begun = query.bones.length > 1 && name.bones.startsWith(query.bones)
  if (begun && near(query.joined, name.joined.slice(0, query.joined.length), 3)) return 23
  if (query.plain.length > 2 && name.plain.includes(query.plain)) return 30
  if (query.joined.length > 2 && name.joined.includes(query.joined)) return 31
  return guess(query, name)
}

const wordsIn = ({ plain }: Form) => plain.split(' ').length

/** Vowels may differ, one letter in so many, but not all of them: "Tal" is not "Tawil". */
function near(a: string, b: string, inSoMany: number): boolean {
  return distanceWithin(a, b, Math.max(1, Math.floor(a.length / inSoMany))) !== null
}

/** Every word asked for begins a word of the name, in any order. */
function everyWord(query: string, name: string): boolean {
  if (!query.includes(' ')) return false
  const padded = ` ${name}`
  return query.split(' ').every((word) => padded.includes(` ${word}`))
}

/** One letter wrong in four, two in eight. */
function guess({ joined }: Form, name: Form): number | null {
  if (joined.length < 4) return null
  const distance = distanceWithin(joined, name.joined, joined.length < 8 ? 1 : 2)
  return distance === null ? null : GUESS + distance
}
