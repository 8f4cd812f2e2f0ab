/** Days as people write them, in three languages. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDay } from '../../../src/core/day'
import type { Day } from '../../../src/core/types'
import { translator } from '../../../src/i18n'
import { readDay } from '../../../src/panels/timeline/dates'
import '../../texts'

const read = (text: string) => {
  const day = readDay(text)
  return day === null ? null : isoDay(day)
}

describe('readDay', () => {
  it.each([
    ['2020-02-16', '2020-02-16'],
    ['2020/2/16', '2020-02-16'],
    ['16/02/2020', '2020-02-16'],
    ['16.2.2020', '2020-02-16'],
    ['16 2 2020', '2020-02-16'],
    [' 16 Feb 2020 ', '2020-02-16'],
    ['16-feb-2020', '2020-02-16'],
    ['16th February, 2020', '2020-02-16'],
    ['February 16, 2020', '2020-02-16'],
    ['Sunday 16 February 2020', '2020-02-16'],
    ['16 février 2020', '2020-02-16'],
    ['16 fevr. 2020', '2020-02-16'],
    ['1er mars 2020', '2020-03-01'],
    ['5 août 2019', '2019-08-05'],
    ['dimanche 16 février 2020', '2020-02-16'],
    ['16 شباط 2020', '2020-02-16'],
    ['١٦ فبراير ٢٠٢٠', '2020-02-16'],
    ['۱۶/۰۲/۲۰۲۰', '2020-02-16'],
    ['26 تشرين الثاني 2024', '2024-11-26'],
    ['18 كانون الأول، 2019', '2019-12-18'],
    ['18 كانون الاول 2019', '2019-12-18'],
  ])('reads “%s”', (text, iso) => {
    expect(read(text)).toBe(iso)
  })

  it.each([
    '',
    'hello',
    '2020',
    '2020-02',
    '16 Feb',
    '16 Feb 202',
    '30/02/2020',
    '02/16/2020',
    '16 ju 2019',
    '16 jui 2019',
    '16 xyz 2020',
  ])('reads nothing from “%s”', (text) => {
    expect(read(text)).toBeNull()
  })

  it('reads back every way in which the page writes a day, in each language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 15340, max: 20088 }),
        fc.constantFrom('en' as const, 'fr' as const, 'ar' as const),
        fc.constantFrom('full' as const, 'long' as const, 'medium' as const),
        (day, language, style) => {
          expect(readDay(translator(language).date(day, style))).toBe(day as Day)
        },
      ),
    )
  })
})
