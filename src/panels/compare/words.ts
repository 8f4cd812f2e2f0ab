/** Figures and days of a comparison in the reader's words. */
import type { Translator } from '../../i18n'
import { briefDate } from '../../i18n/dates'
import type { Row } from './rows'

/** Whole km², with one digit below ten: a hill is not nothing. */
export function areaText({ number }: Translator, km2: number): string {
  return number(km2, { maximumFractionDigits: km2 < 9.95 ? 1 : 0 })
}

/** `6 Mar 2020`, `about 6 Mar 2020`, `March 2020`, `2012`; a dash where no report is of between the days. */
export function dayText(translator: Translator, { day, precision }: Row): string {
  const { t, date } = translator
  if (day === null || precision === null) return '–'
  if (precision === 'month' || precision === 'year') return date(day, precision)
  const text = briefDate(translator, day)
  return precision === 'day' ? text : t('compare.list.about', { date: text })
}
