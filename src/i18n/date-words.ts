/**
 * Dates in words, as `Intl` writes them; a test holds each against it. They are not asked of `Intl` itself: the first date
 * makes a browser look through its tables of every language there is, a tenth of a second of a phone's processor, in one
 * piece that nothing can interrupt, before the page's first headline. Besides, a day is the same text in every browser.
 */
import type { Language } from '../core/types'

export type DateStyle = 'full' | 'long' | 'medium' | 'month' | 'year' | 'axis-year' | 'axis-month'

interface Calendar {
  readonly months: readonly string[]
  readonly short: readonly string[]
  /** From Sunday on. */
  readonly weekdays: readonly string[]
  /** Between the weekday and the date. */
  readonly after: string
}

const ARABIC_MONTHS = words(
  'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول',
)

const CALENDARS: Readonly<Record<Language, Calendar>> = {
  en: {
    months: words('January|February|March|April|May|June|July|August|September|October|November|December'),
    short: words('Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec'),
    weekdays: words('Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday'),
    after: ' ',
  },
  fr: {
    months: words('janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'),
    short: words('janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.'),
    weekdays: words('dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi'),
    after: ' ',
  },
  ar: {
    months: ARABIC_MONTHS,
    short: ARABIC_MONTHS,
    weekdays: words('الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت'),
    after: '، ',
  },
}

const MS = 86_400_000

/** @param day whole days since 1970-01-01 UTC; Gregorian, in Western digits in every language */
export function dateInWords(language: Language, day: number, style: DateStyle): string {
  const { months, short, weekdays, after } = CALENDARS[language]
  const when = new Date(day * MS)
  const [year, month, date] = [when.getUTCFullYear(), when.getUTCMonth(), when.getUTCDate()]
  switch (style) {
    case 'full':
      return `${weekdays[when.getUTCDay()]!}${after}${date} ${months[month]!} ${year}`
    case 'long':
      return `${date} ${months[month]!} ${year}`
    case 'medium':
      // In numbers in Arabic; marks of direction keep them in their order among its words.
      return language === 'ar'
        ? [padded(date), padded(month + 1), year].join('\u200f/')
        : `${date} ${short[month]!} ${year}`
    case 'month':
      return `${months[month]!} ${year}`
    case 'axis-year':
      return `${short[month]!} ${year}`
    case 'axis-month':
      return short[month]!
    case 'year':
      return String(year)
  }
}

const padded = (value: number) => String(value).padStart(2, '0')

function words(list: string): readonly string[] {
  return list.split('|')
}
