/**
 * Texts by key and language, with plurals by `Intl`. English is always there; another language's texts are loaded when it
 * is asked for. A key without a text in a language falls back to English, and so does a language that cannot be had.
 */
import type { Language } from '../core/types'
import { dateInWords, type DateStyle } from './date-words'
import { en } from './en'
import { directionOf } from './languages'

export type { DateStyle } from './date-words'
export { directionOf, LANGUAGES } from './languages'

export type Key = keyof typeof en
/** A language's texts; Arabic has plural forms that English lacks, so further `.few`, `.many` … keys are allowed. */
export type Texts = Readonly<Record<Key, string>> & Readonly<Record<string, string>>

type PluralBase<K> = K extends `${infer Base}.other` ? Base : never
/** Keys that have plural forms, without the ending. */
export type PluralKey = PluralBase<Key>

export type Values = Readonly<Record<string, string | number>>

export interface Translator {
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
  /** The text of a key, `{name}`s filled in; numbers are written as the language writes them. */
  readonly t: (key: Key, values?: Values) => string
  /** The plural form for `count`; `{count}` is filled in. */
  readonly plural: (key: PluralKey, count: number, values?: Values) => string
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string
  /** A day (whole days since 1970-01-01 UTC) as a date in words; `month` and `year` name what it lies in, briefly for an axis. */
  readonly date: (day: number, style?: DateStyle) => string
}

const LOAD: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Texts>>> = {
  fr: async () => (await import('./fr')).fr,
  ar: async () => (await import('./ar')).ar,
}
/** Western digits in every language, as in links and citations. */
const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  ar: 'ar-SY-u-nu-latn',
}

const translators = new Map<Language, Translator>()

/** A language's translator; the English one until the language's texts are loaded. */
export function translator(language: Language): Translator {
  return translators.get(language) ?? translators.get('en') ?? kept('en', en)
}

/**
 * Loads a language's texts. A failure is no error: English stands in, and the next call tries again.
 * @returns null when they are here already
 */
export function loadTexts(language: Language): Promise<void> | null {
  if (language === 'en' || translators.has(language)) return null
  return LOAD[language]().then(
    (texts) => void kept(language, texts),
    () => undefined,
  )
}

function kept(language: Language, texts: Texts): Translator {
  const made = translatorOf(language, texts)
  translators.set(language, made)
  return made
}

/** A translator of one's own texts. @param texts by key; those that are missing are English */
export function translatorOf(language: Language, texts: Readonly<Record<string, string>>): Translator {
  const locale = LOCALES[language]
  // Made when needed: each takes some milliseconds of a phone's processor, and the first picture has no numbers.
  const rules = once(() => new Intl.PluralRules(locale))
  const numbers = new Map<string, Intl.NumberFormat>()
  const text = (key: string) => texts[key] ?? (en as Readonly<Record<string, string>>)[key]
  const fill = (template: string, values: Values) =>
    filled(typeset(template, language), values, (value) => number(value))
  const number = (value: number, options?: Intl.NumberFormatOptions) => {
    // The same in all three, and most numbers are such: the first use of these tables takes long, see `date-words`.
    if (!options && Number.isInteger(value) && value >= 0 && value < 1000) return String(value)
    const key = JSON.stringify(options ?? {})
    const format = numbers.get(key) ?? new Intl.NumberFormat(locale, options)
    numbers.set(key, format)
    return format.format(value)
  }
  return {
    language,
    direction: directionOf(language),
    t: (key, values = {}) => fill(text(key) ?? key, values),
    plural: (key, count, values = {}) =>
      fill(text(`${key}.${rules().select(count)}`) ?? text(`${key}.other`) ?? key, { count, ...values }),
    number,
    date: (day, style = 'long') => dateInWords(language, day, style),
  }
}

function once<T>(make: () => T): () => T {
  let made: T | null = null
  return () => (made ??= make())
}

/** French sets a space before tall signs and within its quotes: one at which no line may end. */
export function typeset(text: string, language: Language): string {
  return language === 'fr' ? text.replace(/ (?=[:;?!»%])|(?<=«) /g, '\u00a0') : text
}

/** A text with its `{name}`s filled in; one without a value stays as it is. */
export function filled(template: string, values: Values, write: (value: number) => string): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return value === undefined ? whole : typeof value === 'number' ? write(value) : value
  })
}
