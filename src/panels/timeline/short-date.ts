/**
 * A day in few letters. Arabic's own short form is digits whose order depends on the direction round them: there the month
 * is named, as in the headline.
 */
import type { Translator } from '../../i18n'

export function shortDate({ date, language }: Translator, day: number): string {
  return date(day, language === 'ar' ? 'long' : 'medium')
}
