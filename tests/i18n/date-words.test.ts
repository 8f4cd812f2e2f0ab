import { describe, expect, it } from 'vitest'
import { dateInWords, type DateStyle } from '../../src/i18n/date-words'
import { LANGUAGES } from '../../src/i18n/languages'
import type { Language } from '../../src/core/types'

const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  ar: 'ar-SY-u-nu-latn-ca-gregory',
}
const STYLES: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  full: { dateStyle: 'full' },
  long: { dateStyle: 'long' },
  medium: { dateStyle: 'medium' },
  month: { year: 'numeric', month: 'long' },
  year: { year: 'numeric' },
  'axis-year': { year: 'numeric', month: 'short' },
  'axis-month': { month: 'short' },
}
const DAY = 86_400_000
const FIRST = Date.UTC(2011, 0, 1) / DAY
const LAST = Date.UTC(2026, 11, 31) / DAY

describe('a date in words', () => {
  for (const { id: language } of LANGUAGES)
    for (const style of Object.keys(STYLES) as DateStyle[])
      it(`is what Intl writes (${language}, ${style})`, () => {
        const format = new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', ...STYLES[style] })
        const wrong: string[] = []
        for (let day = FIRST; day <= LAST; day++) {
          const expected = format.format(day * DAY)
          const got = dateInWords(language, day, style)
          // Versions of the tables differ in the comma after a weekday in British English.
          if (got !== (language === 'en' ? expected.replace(', ', ' ') : expected))
            wrong.push(`${got}, expected ${expected}`)
        }
        expect(wrong).toEqual([])
      })
})
