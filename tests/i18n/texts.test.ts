import { describe, expect, it } from 'vitest'
import { translator, translatorOf, typeset, type PluralKey } from '../../src/i18n'
import { ar } from '../../src/i18n/ar'
import { method as arMethod } from '../../src/i18n/ar/method'
import { en } from '../../src/i18n/en'
import { method as enMethod } from '../../src/i18n/en/method'
import { fr } from '../../src/i18n/fr'
import { method as frMethod } from '../../src/i18n/fr/method'
import '../texts'

type Texts = Readonly<Record<string, string>>
const CATALOGUES: readonly (readonly [string, Texts, Texts])[] = [
  ['French', en, fr],
  ['Arabic', en, ar],
  ['French, of the method page', enMethod, frMethod],
  ['Arabic, of the method page', enMethod, arMethod],
]
const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
const bases = Object.keys(en)
  .filter((key) => key.endsWith('.other') && `${key.slice(0, -6)}.one` in en)
  .map((key) => key.slice(0, -6) as PluralKey)

describe('a text that a language lacks', () => {
  const lacking = ['time.play', 'day.places.one', 'day.places.other']
  const poor = translatorOf(
    'fr',
    Object.fromEntries(Object.entries(fr).filter(([key]) => !lacking.includes(key))),
  )

  it('is the English one, with its values and its plural', () => {
    expect(poor.t('time.play')).toBe(en['time.play'])
    expect(poor.t('time.pause')).toBe(fr['time.pause'])
    expect(poor.plural('day.places', 1)).toBe('1 place')
    expect(poor.plural('day.places', 7)).toBe('7 places')
  })
})

describe('every language', () => {
  it.each(CATALOGUES)('%s: has a text for each English one, with the same values', (_, english, own) => {
    for (const [key, text] of Object.entries(english)) {
      expect(own[key], key).toBeTruthy()
      // A plural may say its number in a word.
      const plural = /\.(zero|one|two|few|many|other)$/.test(key)
      if (!plural) expect([key, ...holes(own[key]!)]).toEqual([key, ...holes(text)])
      else expect(holes(text), key).toEqual(expect.arrayContaining(holes(own[key]!)))
    }
  })

  it.each(CATALOGUES)('%s: has no text left in English', (_, english, own) => {
    // Names and signs are the same everywhere; a sentence is not.
    const same = Object.keys(english).filter(
      (key) => own[key] === english[key] && /[a-z]{3,} [a-z]{3,}/.test(own[key]!),
    )
    expect(same).toEqual([])
  })

  it('counts in Arabic with each of its six forms', () => {
    for (const base of bases)
      for (const form of ['two', 'few', 'many'])
        expect([base, Object.hasOwn(ar, `${base}.${form}`) || countless(base)]).toEqual([base, true])
    const { plural } = translator('ar')
    expect([0, 1, 2, 3, 10, 11, 47, 99, 100, 103, 1826].map((n) => plural('day.places', n))).toEqual([
      ...['0 مكان', 'مكان واحد', 'مكانان', '3 أماكن', '10 أماكن', '11 مكاناً', '47 مكاناً', '99 مكاناً'],
      ...['100 مكان', '103 أماكن', '1,826 مكاناً'],
    ])
    expect(plural('day.changed', 2, { pairs: '' })).not.toBe(plural('day.changed', 1, { pairs: '' }))
  })

  it('writes days, months and numbers as its readers do, with Western digits', () => {
    const day = 18308
    expect(['en', 'fr', 'ar'].map((id) => translator(id as 'en').date(day))).toEqual([
      '16 February 2020',
      '16 février 2020',
      '16 شباط 2020',
    ])
    expect(['en', 'fr', 'ar'].map((id) => translator(id as 'en').number(31502.5))).toEqual([
      '31,502.5',
      '31\u202f502,5',
      '31,502.5',
    ])
  })
})

it('French lets no line end before its tall signs, nor within its quotes', () => {
  expect(typeset('Oui : « non » ; 5 % ?', 'fr')).toBe('Oui\u00a0: «\u00a0non\u00a0»\u00a0; 5\u00a0%\u00a0?')
  expect(typeset('Yes : no', 'en')).toBe('Yes : no')
  expect(translator('fr').t('areas.read', { date: 'A', list: 'B' })).toBe('A\u00a0: B')
})

/** A plural whose words do not change with the number, in Arabic too. */
function countless(base: string): boolean {
  return (ar as Texts)[`${base}.one`] === (ar as Texts)[`${base}.other`] || base === 'day.changed'
}
