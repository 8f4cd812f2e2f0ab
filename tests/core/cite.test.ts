import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bibtex, citationKey, cslJson, escapeBibtex, type Citation } from '../../src/core/cite'
import type { IsoDay } from '../../src/core/types'

const citation: Citation = {
  author: 'Control Atlas contributors',
  title: 'أطلس السيطرة: 50% & {more} on 16 February 2020',
  publisher: 'Control Atlas',
  day: '2020-02-16' as IsoDay,
  from: null,
  facts: { hash: '0123456789ab', date: '2026-11-22' as IsoDay },
  url: 'https://example.org/atlas/#d=2020-02-16&v=36.05,36.9,8.5&off=%7Bsna%7D',
  accessed: '2026-12-01' as IsoDay,
  licence: 'CC BY-SA 4.0',
  note: 'Reported control: an indication.',
  language: 'ar',
}
const compared: Citation = { ...citation, from: '2019-11-01' as IsoDay }

describe('BibTeX', () => {
  it('holds title, day, facts, address, day of reading and licence', () => {
    expect(bibtex(citation)).toBe(`@misc{control-atlas-2020-02-16-0123456,
  author    = {{Control Atlas contributors}},
  title     = {{أطلس السيطرة: 50\\% \\& \\textbraceleft{}more\\textbraceright{} on 16 February 2020}},
  year      = {2026},
  publisher = {Control Atlas},
  version   = {0123456789ab},
  url       = {https://example.org/atlas/#d=2020-02-16&v=36.05,36.9,8.5&off=%7Bsna%7D},
  urldate   = {2026-12-01},
  note      = {Reported control: an indication. As of 2020-02-16. Facts 0123456789ab, 2026-11-22. CC BY-SA 4.0.},
  language  = {arabic}
}
`)
  })

  it('names both days of a comparison', () => {
    expect(bibtex(compared)).toContain('From 2019-11-01 to 2020-02-16.')
    expect(citationKey(compared)).toBe('control-atlas-2019-11-01-2020-02-16-0123456')
  })

  it('keeps braces balanced whatever a field holds, and ends where it ends', () => {
    const text = fc.string({ unit: fc.constantFrom(...'\\{}$&#_%~^ab ع\n"@,=') })
    fc.assert(
      fc.property(text, text, (title, url) => {
        const entry = bibtex({ ...citation, title, url })
        expect(depths(entry).at(-1)).toBe(0)
        expect(Math.min(...depths(entry))).toBeGreaterThanOrEqual(0)
        // Back at nothing only with the last brace: no field can end the entry.
        expect(depths(entry.trimEnd()).slice(entry.indexOf('{') + 1, -1)).not.toContain(0)
      }),
    )
  })

  it('escapes so that the text can be read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = text.replace(/\s+/g, ' ')
        expect(unescaped(escapeBibtex(text))).toBe(plain)
        expect(escapeBibtex(text)).not.toMatch(/(?<!\\)[$&#_%~^]/)
      }),
    )
  })
})

describe('CSL-JSON', () => {
  it('is a list of one data set with the fields of the CSL schema alone', () => {
    const [item, ...others] = JSON.parse(cslJson(compared)) as Record<string, unknown>[]
    expect(others).toEqual([])
    expect(item).toEqual({
      id: 'control-atlas-2019-11-01-2020-02-16-0123456',
      type: 'dataset',
      title: citation.title,
      author: [{ literal: 'Control Atlas contributors' }],
      publisher: 'Control Atlas',
      issued: { 'date-parts': [[2026, 11, 22]] },
      accessed: { 'date-parts': [[2026, 12, 1]] },
      URL: citation.url,
      version: '0123456789ab',
      language: 'ar',
      note: 'Reported control: an indication. From 2019-11-01 to 2020-02-16. CC BY-SA 4.0.',
      custom: {
        as_of: '2020-02-16',
        compared_with: '2019-11-01',
        facts: '0123456789ab',
        licence: 'CC BY-SA 4.0',
      },
    })
  })
})

/** How deep in braces one is behind each character. */
function depths(text: string): number[] {
  let depth = 0
  return [...text].map((c) => (depth += c === '{' ? 1 : c === '}' ? -1 : 0))
}

function unescaped(text: string): string {
  const named: Record<string, string> = {
    textbackslash: '\\',
    textbraceleft: '{',
    textbraceright: '}',
    textasciitilde: '~',
    textasciicircum: '^',
  }
  return text.replace(
    /\\(?:([a-z]+)\{\}|([$&#_%]))/g,
    (_, name: string, sign: string) => sign || named[name]!,
  )
}
