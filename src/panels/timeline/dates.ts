/**
 * Reads a day as people write it: 2020-02-16, 16/02/2020, 16.2.2020, "16 Feb 2020", "February 16, 2020", "16 février
 * 2020", "1er mars 2020", "16 شباط 2020", "١٦ فبراير ٢٠٢٠"; in numbers the day stands before the month.
 */
import { parseDay } from '../../core/day'
import type { Day } from '../../core/types'

/** The day a text names, in English, French or Arabic; null where it names none, or only part of one. */
export function readDay(text: string): Day | null {
  const plain = plainOf(text)
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain)
  if (iso) return dayOf(iso[1]!, iso[2]!, iso[3]!)
  const numbers = /^(\d{1,2})(?:[-/.]| )(\d{1,2})(?:[-/.]| )(\d{4})$/.exec(plain)
  if (numbers) return dayOf(numbers[3]!, numbers[2]!, numbers[1]!)
  const words = /^(\d{1,2})(?:er|st|nd|rd|th)?[ -]?([^\d]+?)[ -]?(\d{4})$/.exec(withoutWeekday(plain))
  const american = /^([^\d]+?) ?(\d{1,2})(?:st|nd|rd|th)? (\d{4})$/.exec(withoutWeekday(plain))
  const found = words
    ? { date: words[1]!, month: words[2]!, year: words[3]! }
    : american && { date: american[2]!, month: american[1]!, year: american[3]! }
  const month = found && monthNamed(found.month)
  return found && month ? dayOf(found.year, String(month), found.date) : null
}

const dayOf = (year: string, month: string, date: string) =>
  parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)

/** Lower case without accents, marks of direction and punctuation between words; digits of Arabic as Western ones. */
function plainOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0640\u064b-\u0655\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .toLowerCase()
    .replace(/[,،]|\.(?=\s|$)/g, ' ')
    .replace(/\s*([-/.])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

/** In `Intl`'s words: Syrian month names and those of Egypt. */
const LOCALES = ['en-GB', 'fr-FR', 'ar-SY', 'ar-EG']

let names:
  { readonly months: ReadonlyMap<string, number>; readonly weekdays: ReadonlySet<string> } | undefined

function known() {
  if (names) return names
  const months = new Map<string, number>()
  const weekdays = new Set<string>()
  for (const locale of LOCALES)
    for (const style of ['long', 'short'] as const) {
      const calendar = `${locale}-u-ca-gregory-nu-latn`
      const month = new Intl.DateTimeFormat(calendar, { month: style, timeZone: 'UTC' })
      const weekday = new Intl.DateTimeFormat(calendar, { weekday: style, timeZone: 'UTC' })
      for (let i = 0; i < 12; i++) months.set(plainOf(month.format(Date.UTC(2020, i, 1))), i + 1)
      for (let i = 1; i <= 7; i++) weekdays.add(plainOf(weekday.format(Date.UTC(2020, 1, i))))
    }
  return (names = { months, weekdays })
}

/** 1 to 12 for a name, or for at least three letters that begin names of one month alone. */
function monthNamed(text: string): number | null {
  const { months } = known()
  const exact = months.get(text)
  if (exact !== undefined) return exact
  if (text.length < 3) return null
  const begun = new Set([...months].filter(([name]) => name.startsWith(text)).map(([, month]) => month))
  return begun.size === 1 ? [...begun][0]! : null
}

function withoutWeekday(text: string): string {
  const [first, ...rest] = text.split(' ')
  return first !== undefined && known().weekdays.has(first) ? rest.join(' ') : text
}
