/** The scale's lengths, and what is read beforehand for the first words. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { en } from '../../src/i18n/en'
import { fr } from '../../src/i18n/fr'
import { ar } from '../../src/i18n/ar'
import { firstWords } from '../../src/i18n/first-words'
import { lengthOf } from '../../src/i18n/length'
import { translatorOf } from '../../src/i18n'

afterEach(() => void vi.restoreAllMocks())

const LANGUAGES = [
  ['en', 'en-GB', en],
  ['fr', 'fr-FR', fr],
  ['ar', 'ar-SY-u-nu-latn', ar],
] as const

describe('lengthOf', () => {
  const plain = (text: string) => text.replace(/[\s\u200e\u200f]+/g, ' ')

  it.each(LANGUAGES)('in %s writes what the tables of languages have', (language, locale, texts) => {
    const words = translatorOf(language, texts)
    for (const [metres, value, unit] of [
      [500, 500, 'meter'],
      [1000, 1, 'kilometer'],
      [20_000, 20, 'kilometer'],
    ] as const)
      expect(plain(lengthOf(metres, words))).toBe(
        plain(new Intl.NumberFormat(locale, { style: 'unit', unit }).format(value)),
      )
  })
})

describe('firstWords', () => {
  it.each(LANGUAGES)(
    'in %s leaves no table to be read for dates, numbers and plurals',
    (language, _, texts) => {
      const words = translatorOf(language, texts)
      for (const piece of firstWords(words)) piece()
      const made = [
        vi.spyOn(Intl, 'DateTimeFormat'),
        vi.spyOn(Intl, 'NumberFormat'),
        vi.spyOn(Intl, 'PluralRules'),
      ]
      expect(words.date(18_308, 'full')).toContain('2020')
      expect(words.number(12_345)).toContain('345')
      expect(words.number(0.5, { style: 'percent' })).toContain('50')
      expect(words.plural('day.places', 7)).toContain('7')
      for (const spy of made) expect(spy).not.toHaveBeenCalled()
    },
  )
})
