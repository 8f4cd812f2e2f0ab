/**
 * A view of the atlas as BibTeX and as CSL-JSON. Words come from outside, in the reader's language; here they are put
 * in their fields and escaped.
 */
import type { FactsVersion, IsoDay, Language } from './types'

/** What a citation says. */
export interface Citation {
  readonly author: string
  /** What the view is, in words: atlas, subject and the day. */
  readonly title: string
  readonly publisher: string
  /** The day shown, and the one that it is compared with. */
  readonly day: IsoDay
  readonly from: IsoDay | null
  readonly facts: FactsVersion
  readonly url: string
  /** The day (UTC) on which the view was read. */
  readonly accessed: IsoDay
  readonly licence: string
  /** What the figures are worth, in a sentence. */
  readonly note: string
  readonly language: Language
}

/** Year of the version of the facts: what is cited was published then. */
export const yearOf = ({ facts }: Pick<Citation, 'facts'>) => facts.date.slice(0, 4)

/** A short name for the view, the same for the same day and facts: `control-atlas-2020-02-16-0123456`. */
export function citationKey({ day, from, facts }: Citation): string {
  return ['control-atlas', from, day, facts.hash.slice(0, 7)].filter(Boolean).join('-')
}

/** An entry `@misc`, which BibTeX and biblatex both know. Its fields are UTF-8; Arabic stays as it is. */
export function bibtex(citation: Citation): string {
  const { facts, licence } = citation
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${escapeBibtex(citation.author)}}`],
    ['title', `{${escapeBibtex(citation.title)}}`],
    ['year', yearOf(citation)],
    ['publisher', escapeBibtex(citation.publisher)],
    ['version', escapeBibtex(facts.hash)],
    ['url', verbatimUrl(citation.url)],
    ['urldate', citation.accessed],
    [
      'note',
      escapeBibtex(`${citation.note} ${asOf(citation)} Facts ${facts.hash}, ${facts.date}. ${licence}.`),
    ],
    ['language', LANGUAGES[citation.language]],
  ]
  const lines = fields.map(([name, value]) => `  ${name.padEnd(9)} = {${value}}`)
  return `@misc{${citationKey(citation)},\n${lines.join(',\n')}\n}\n`
}

/** CSL-JSON 1.0: a list of one `dataset`, as reference managers read it. */
export function cslJson(citation: Citation): string {
  const { facts, day, from, licence } = citation
  const item = {
    id: citationKey(citation),
    type: 'dataset',
    title: citation.title,
    author: [{ literal: citation.author }],
    publisher: citation.publisher,
    issued: dateParts(facts.date),
    accessed: dateParts(citation.accessed),
    URL: citation.url,
    version: facts.hash,
    language: citation.language,
    note: `${citation.note} ${asOf(citation)} ${licence}.`,
    custom: { as_of: day, ...(from && { compared_with: from }), facts: facts.hash, licence },
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

/**
 * A text inside a BibTeX field: no character of it is taken for a command, and braces balance, which BibTeX counts even
 * behind a backslash.
 */
export function escapeBibtex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}$&#_%~^]/g, (found) => ESCAPES[found] ?? `\\${found}`)
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Names that babel and biblatex know. */
const LANGUAGES: Readonly<Record<Language, string>> = { en: 'english', fr: 'french', ar: 'arabic' }

/** The field is taken as it is: only what would end it, or is no address, is written otherwise. */
const verbatimUrl = (url: string) => url.replace(/[{}\\\s]/g, (found) => encodeURIComponent(found))

const asOf = ({ day, from }: Citation) => (from ? `From ${from} to ${day}.` : `As of ${day}.`)

const dateParts = (day: IsoDay) => ({ 'date-parts': [day.split('-').map(Number)] })
