import { csvParse, csvParseRows } from 'd3-dsv'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { decodeDetails } from '../../../src/atlas/decode'
import { csvText } from '../../../src/atlas/export/csv'
import type { ExportFile } from '../../../src/atlas/export/file'
import { dayTable, differenceTable } from '../../../src/atlas/export/tables'
import { changesBetween } from '../../../src/core/changes'
import { day } from '../../../src/core/day'
import { holderAt, NO_HOLDER } from '../../../src/core/holders'
import { compiled, realAtlas as atlas } from '../../real'

vi.setConfig({ testTimeout: 30_000 })

const from = { atlas, details: decodeDetails(compiled.details), told: 'ledger' } as const
const rowsOf = ({ data }: ExportFile) => csvParse((data as string).replace('\ufeff', ''))

describe('CSV', () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",; abعé\'') }),
    fc.string({ unit: 'grapheme' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constant(null),
  )

  it('reads back as what was written, but for an apostrophe before a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell)), (rows) => {
        const text = csvText(['a', 'b', 'c'], rows)
        expect(text.startsWith('\ufeffa,b,c\r\n')).toBe(true)
        const read = csvParseRows(text.slice(1))
        expect(read.slice(1)).toEqual(rows.map((row) => row.map(written)))
      }),
    )
  })

  it('starts no text with what a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'=+-@\t\rab"') }), (text) => {
        const [, row] = csvParseRows(csvText(['a', 'b'], [[text, 'x']]).slice(1))
        expect(row![0]).not.toMatch(/^[=+\-@\t\r]/)
      }),
    )
    expect(csvText(['a'], [['=1+1'], ['-5'], [-5]])).toBe("\ufeffa\r\n'=1+1\r\n'-5\r\n-5\r\n")
  })
})

const written = (value: string | number | null) =>
  value === null ? '' : typeof value === 'number' || !/^[=+\-@\t\r]/.test(value) ? String(value) : `'${value}`

describe('the table of a day', () => {
  const file = dayTable(from, day('2020-02-16'))
  const rows = rowsOf(file)

  it('has a row for each place that someone holds, with or without a position', () => {
    const held = atlas.places.filter(
      (_, place) => holderAt(atlas.spells, place, day('2020-02-16')) !== NO_HOLDER,
    )
    expect(rows.map((row) => row['place'])).toEqual(held.map(({ id }) => id))
    expect(rows.filter((row) => row['lat'] === '').length).toBeGreaterThan(10)
    expect(file.name).toBe('control-atlas-2020-02-16.csv')
  })

  it('says who, since when, on what, and of which facts', () => {
    const { lat, lon, sources, until, party_name, ...rest } = rows.find((row) => row['place'] === 'anadan')!
    expect(rest).toMatchObject({
      day: '2020-02-16',
      name_en: 'Anadan',
      name_ar: 'عندان',
      party: 'gov',
      since: '2020-02-16',
      evidence: 'documented',
      facts: atlas.facts.hash,
      licence: 'CC BY-SA 4.0',
    })
    expect(Number(lat)).toBeCloseTo(36.29, 1)
    expect(Number(lon)).toBeCloseTo(37.05, 1)
    expect(sources).not.toBe('')
    expect(party_name).toBe('Syrian government and allies')
    expect(until).toMatch(/^2024-/)
  })
})

describe('the table of a difference', () => {
  it('has a row for each place whose holder is another', () => {
    const [a, b] = [day('2019-11-01'), day('2020-02-16')]
    const file = differenceTable(from, b, a)
    const rows = rowsOf(file)
    expect(file.name).toBe('control-atlas-2019-11-01-to-2020-02-16.csv')
    expect(rows.map((row) => row['place'])).toEqual(
      changesBetween(atlas, a, b).map(({ place }) => atlas.places[place]!.id),
    )
    expect(rows.find((row) => row['place'] === 'anadan')).toMatchObject({
      from: 'opp',
      party: 'gov',
      since: '2020-02-16',
      changes: '1',
    })
  })
})
