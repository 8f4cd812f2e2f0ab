/**
 * One row of a table, read cell by cell into the type its column has. What does not fit is noted as a problem and read
 * as an empty value, so that the rest of the row is looked at too. Texts are hostile until they have passed here.
 */
import { parseDay } from '../../core/day'
import type { Day, Names } from '../../core/types'
import type { At, Problem } from '../facts'
import { quoted } from './quoted'

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const NUMBER = /^-?\d+(\.\d+)?$/
const ARGUMENT = /^([a-z]+(?:_[a-z]+)*)=([A-Za-z0-9.|-]+)$/
/** Control characters, half characters, and marks that turn the reading direction of what follows. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/u

/** The cells of one row; `Column` is the union of the table's column names. */
export interface Cells<Column extends string> {
  readonly at: At
  /** Any printable text, '' too. */
  text(column: Column): string
  /** A printable text that is not empty. */
  filled(column: Column): string
  /** The columns `{base}_en`, `{base}_fr` and `{base}_ar`, all filled. */
  names(base: string): Names
  /** Lower-case letters, digits and single hyphens. */
  id(column: Column): string
  optionalId(column: Column): string | null
  /** Ids separated by `|`; an empty cell is an empty list. */
  ids(column: Column): readonly string[]
  /** Texts separated by `|`. */
  texts(column: Column): readonly string[]
  day(column: Column): Day
  optionalDay(column: Column): Day | null
  number(column: Column): number
  optionalNumber(column: Column): number | null
  choice<const T extends string>(column: Column, words: readonly T[]): T
  /** An http or https address, or ''. */
  url(column: Column): string
  /** `2020-02-16`, `2020-02`, `2020` or ''. */
  partialDate(column: Column): string
  /** `key=value` pairs separated by `;`. */
  pairs(column: Column): Readonly<Record<string, string>>
}

/** Cells over a row given as column → text; problems are appended to `problems`. */
export function cellsOf<Column extends string>(
  at: At,
  row: ReadonlyMap<string, string>,
  problems: Problem[],
): Cells<Column> {
  const wrong = (field: string, expected: string, got: string, fix: string) => {
    problems.push({ ...at, field, expected, got: quoted(got), fix })
  }
  const text = (column: string): string => {
    const value = row.get(column) ?? ''
    if (!UNPRINTABLE.test(value)) return value
    wrong(column, 'printable text', value, 'Remove the invisible control characters')
    return ''
  }
  const filled = (column: string): string => {
    const value = text(column)
    if (value === '') wrong(column, 'a text', '', 'Fill in this cell')
    return value
  }
  const isId = (column: string, value: string): boolean => {
    if (ID.test(value)) return true
    wrong(column, 'an id of lower-case letters, digits and hyphens', value, 'Correct the id')
    return false
  }
  const split = (column: string): string[] => {
    const value = text(column)
    return value === '' ? [] : value.split('|').map((part) => part.trim())
  }
  const day = (column: string): Day => {
    const value = text(column)
    const parsed = parseDay(value)
    if (parsed === null) wrong(column, 'a date as YYYY-MM-DD', value, 'Write the date as 2020-02-16')
    return parsed ?? (0 as Day)
  }
  const number = (column: string): number => {
    const value = text(column)
    if (NUMBER.test(value)) return Number(value)
    wrong(column, 'a number', value, 'Write digits with a point for decimals, without unit')
    return 0
  }
  return {
    at,
    text,
    filled,
    names: (base) => ({
      en: filled(`${base}_en`),
      fr: filled(`${base}_fr`),
      ar: filled(`${base}_ar`),
    }),
    id: (column) => {
      const value = text(column)
      return isId(column, value) ? value : ''
    },
    optionalId: (column) => {
      const value = text(column)
      return value !== '' && isId(column, value) ? value : null
    },
    ids: (column) => split(column).filter((value) => isId(column, value)),
    texts: split,
    day,
    optionalDay: (column) => (row.get(column) ? day(column) : null),
    number,
    optionalNumber: (column) => (row.get(column) ? number(column) : null),
    choice: (column, words) => {
      const value = text(column)
      const word = words.find((candidate) => candidate === value)
      if (word === undefined) {
        wrong(column, `one of ${words.join(', ')}`, value, 'Write one of these words')
      }
      return word ?? (words[0] as (typeof words)[number])
    },
    url: (column) => {
      const value = text(column)
      if (value === '' || isWebAddress(value)) return value
      wrong(column, 'an http or https address', value, 'Give the full address, or leave the cell empty')
      return ''
    },
    partialDate: (column) => {
      const value = text(column)
      const full = value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value
      if (value === '' || parseDay(full) !== null) return value
      wrong(
        column,
        'a date as YYYY-MM-DD, YYYY-MM or YYYY',
        value,
        'Correct the date, or leave the cell empty',
      )
      return ''
    },
    pairs: (column) => {
      const value = text(column)
      const parts = value === '' ? [] : value.split(';')
      const entries = parts.flatMap((part): [string, string][] => {
        const match = ARGUMENT.exec(part.trim())
        if (match?.[1] !== undefined && match[2] !== undefined) return [[match[1], match[2]]]
        wrong(column, 'key=value pairs separated by ;', part, 'Correct the pair')
        return []
      })
      return Object.fromEntries(entries)
    },
  }
}

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s"<>\\]+$/i.test(text) || !URL.canParse(text)) return false
  const { hostname, username } = new URL(text)
  return hostname !== '' && username === ''
}
