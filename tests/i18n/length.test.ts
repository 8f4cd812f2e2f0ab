/** The scale's lengths, and what is read beforehand for the first figures. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { en } from '../../src/i18n/en'
import { fr } from '../../src/i18n/fr'
import { ar } from '../../src/i18n/ar'
import { firstFigures } from '../../src/i18n/first-figures'
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

describe('what takes long in Intl', () => {
  const made = () => [vi.spyOn(Intl, 'DateTimeFormat'), vi.spyOn(Intl, 'NumberFormat')]

  it.each(LANGUAGES)('in %s is not asked for by dates and counts', (language, locale, texts) => {
    const expected = new Intl.NumberFormat(locale)
    const counts = [0, 7, 42, 999].map((count) => [count, expected.format(count)] as const)
    const spies = made()
    const words = translatorOf(language, texts)
    expect(words.date(18_308, 'full')).toContain('2020')
    for (const [count, written] of counts) {
      expect(words.number(count)).toBe(written)
      expect(words.plural('day.places', count)).toContain(count < 3 ? '' : written)
    }
    for (const spy of spies) expect(spy).not.toHaveBeenCalled()
  })

  it.each(LANGUAGES)('in %s is read beforehand for figures', (language, _, texts) => {
    const words = translatorOf(language, texts)
    for (const piece of firstFigures(words)) piece()
    const spies = made()
    expect(words.number(12_345)).toContain('345')
    expect(words.number(0.5, { style: 'percent' })).toContain('50')
    for (const spy of spies) expect(spy).not.toHaveBeenCalled()
  })
})
