/** Fields of a story file, read one by one: every problem is noted and a stand-in returned, so that all are found at once. */
import { parseDay } from '../../core/day'
import type { Day, Language, Names } from '../../core/types'
import { quoted } from '../read/quoted'

export type JsonObject = Readonly<Record<string, unknown>>
/** Notes a problem of a field. */
export type Note = (field: string, expected: string, got: string, fix: string) => void

const LANGUAGES: readonly Language[] = ['en', 'fr', 'ar']
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
/** As links write them. */
const STORY_ID = /^[a-z]+(-[a-z]+)*$/

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What a value is, for a message. */
export function shownValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  return quoted(typeof value === 'string' ? value : JSON.stringify(value))
}

/** Notes every field that the format does not have: a slip of the pen would be lost silently. */
export function onlyFields(from: JsonObject, known: readonly string[], note: Note): void {
  for (const field of Object.keys(from))
    if (!known.includes(field))
      note(field, `one of ${known.join(', ')}`, quoted(field), 'Remove or rename the field')
}

export function idField(from: JsonObject, field: string, note: Note, form: 'id' | 'story' = 'id'): string {
  const value = from[field]
  const pattern = form === 'story' ? STORY_ID : ID
  if (typeof value === 'string' && pattern.test(value)) return value
  const letters = form === 'story' ? 'lower-case letters' : 'lower-case letters, digits'
  note(field, `an id of ${letters} and single hyphens`, shownValue(value), 'Write an id')
  return ''
}

export function dayField(from: JsonObject, field: string, note: Note): Day {
  const value = from[field]
  const day = typeof value === 'string' ? parseDay(value) : null
  if (day === null) note(field, 'a date as YYYY-MM-DD', shownValue(value), 'Write the day')
  return day ?? (0 as Day)
}

/** A text in the three languages: each must be there and filled. */
export function namesField(from: JsonObject, field: string, note: Note): Names {
  const value = from[field]
  const texts = isObject(value) ? value : {}
  if (!isObject(value)) note(field, 'a text by language: en, fr, ar', shownValue(value), 'Write the text')
  else {
    onlyFields(value, LANGUAGES, (name, ...rest) => note(`${field}.${name}`, ...rest))
    for (const language of LANGUAGES) {
      const text = texts[language]
      if (typeof text !== 'string' || text.trim() === '')
        note(
          `${field}.${language}`,
          'a text',
          shownValue(text),
          'Write it: every text stands in en, fr and ar',
        )
    }
  }
  const textOf = (language: Language) => (typeof texts[language] === 'string' ? texts[language] : '')
  return { en: textOf('en'), fr: textOf('fr'), ar: textOf('ar') }
}

/** A list of ids; none where it is left out. */
export function idsField<T extends string>(from: JsonObject, field: string, note: Note): readonly T[] {
  const value = from[field]
  if (value === undefined) return []
  if (Array.isArray(value) && value.every((one): one is T => typeof one === 'string')) {
    for (const twice of value.filter((id, i) => value.indexOf(id) !== i))
      note(field, 'each one once', quoted(twice), 'Remove the second mention')
    return value
  }
  note(field, 'a list of ids', shownValue(value), 'Write a list: ["first", "second"]')
  return []
}
