/** Days with their precision, spans and distances in the reader's words. */
import type { Atlas, Precision } from '../../core/types'
import type { DateStyle, Key, Translator } from '../../i18n'
import type { Report } from './model'

/** `16 February 2020`, `about 30 July 2012`, `some day in June 2012`, `before 1 January 2012 …`. */
export function whenText(translator: Translator, atlas: Atlas, day: number, precision: Precision): string {
  if (day < atlas.firstDay) return translator.t('card.when.start', { date: translator.date(atlas.firstDay) })
  return translator.t(`card.when.${precision}`, { date: dateText(translator, day, precision) })
}

/** Since when a holder holds a place, by the report that opened the spell. */
export function sinceText(translator: Translator, atlas: Atlas, { day, precision }: Report): string {
  const { t, date } = translator
  if (day < atlas.firstDay) return t('card.since.start', { date: date(atlas.firstDay) })
  return t(`card.since.${precision}`, { date: dateText(translator, day, precision) })
}

/** Until when, by the report that ends the spell (null: it lasts). */
export function untilText(translator: Translator, atlas: Atlas, ended: Report | null): string {
  const { t, date } = translator
  if (!ended || ended.day > atlas.lastDay) return t('card.until.end', { date: date(atlas.lastDay) })
  return t(`card.until.${ended.precision}`, { date: dateText(translator, ended.day, ended.precision) })
}

/** `300 m`, `1.2 km`, `12 km`. @param km kilometres */
export function distanceText({ t, number }: Translator, km: number): string {
  if (km < 0.995) return t('card.distance.m', { m: Math.max(10, Math.round(km * 100) * 10) })
  return t('card.distance.km', { km: number(km, { maximumFractionDigits: km < 9.95 ? 1 : 0 }) })
}

/** A text by a name from the facts; the name itself where there is no text (facts of one's own). */
export function wordOf({ t }: Translator, prefix: string, word: string): string {
  const key = `${prefix}.${word}`
  const text = t(key as Key)
  return text === key ? word : text
}

/** The language of a publisher's words, by their letters: those of the facts that are not Arabic are English but for a few. */
export function languageOf(text: string): 'ar' | 'en' {
  return /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en'
}

/** The address of a source where it is one that a page may link to; null otherwise. */
export function safeHref(url: string): string | null {
  if (!URL.canParse(url)) return null
  return ['http:', 'https:'].includes(new URL(url).protocol) ? url : null
}

function dateText({ date }: Translator, day: number, precision: Precision): string {
  const style: DateStyle = precision === 'month' || precision === 'year' ? precision : 'long'
  return date(day, style)
}
