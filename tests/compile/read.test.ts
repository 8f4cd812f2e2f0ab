import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFacts, FACTS_FILES } from '../../src/compile/read'
import { factsOf, readMessages, tinyFiles, withFile, withLines } from './tiny-facts'

describe('reading the tables', () => {
  it('reads every table of a folder', () => {
    expect(Object.keys(tinyFiles).sort()).toEqual([...FACTS_FILES].sort())
    const facts = factsOf()
    expect(facts.places[1]).toMatchObject({
      file: 'places.csv',
      line: 3,
      place: 'citadel',
      nameAr: 'قلعة حلب',
      aliases: ['Qalaa', 'Castle'],
      lat: 36.1992,
      lon: 37.1629,
      precisionM: 300,
      tags: ['aleppo-city'],
      sharesPointWith: null,
    })
    expect(facts.places[5]).toMatchObject({
      place: 'orchard',
      lat: null,
      lon: null,
      precisionM: 0,
      aliases: [],
    })
    expect(facts.ledger[5]).toMatchObject({ party: 'contested', contender: 'opp', sources: ['monitor-1'] })
    expect(facts.claims[0]?.args).toEqual({
      region: 'surroundings',
      to: 'gov',
      from: '2020-02-16',
      until: '2020-02-16',
    })
    expect(facts.parties.map((row) => row.to)).toEqual([null, 17194, null, null, null])
  })

  it('puts the folder before the file in messages', () => {
    const files = withFile('atlas.csv', ',10', ',ten')
    const [problem] = readFacts(files, 'geodata/facts/').problems
    expect(problem).toMatchObject({ file: 'geodata/facts/atlas.csv', line: 2, field: 'limit_km' })
  })

  it('reads what a spreadsheet saves: byte order mark, CRLF, empty lines, spaces round a cell', () => {
    const saved = Object.fromEntries(
      Object.entries(tinyFiles).map(([name, text]) => [
        name,
        `\uFEFF${text.replaceAll('\n', '\r\n').replace(',gov,', ', gov ,')}\r\n,,,,\r\n`,
      ]),
    )
    expect(readMessages(saved)).toEqual([])
    expect(withoutLines(factsOf(saved))).toEqual(withoutLines(factsOf()))
  })

  it('counts lines through quoted line breaks', () => {
    const files = withFile('ledger.csv', '"Taken with its hill, reports say"', '"Taken\r\nwith its\nhill"')
    expect(factsOf(files).ledger.map((row) => row.line)).toEqual([2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])
    expect(factsOf(files).ledger[0]?.note).toBe('Taken with its hill')
    expect(readMessages(withFile('ledger.csv', '2014-01-08', '2014-02-30', files))).toEqual([
      'ledger.csv:8 date: expected a date as YYYY-MM-DD, got "2014-02-30". Write the date as 2020-02-16.',
    ])
  })
})

describe('a table that is not whole', () => {
  it('is named when it is missing', () => {
    const files = Object.fromEntries(Object.entries(tinyFiles).filter(([name]) => name !== 'roads.csv'))
    expect(readMessages(files)).toEqual([
      'roads.csv:1 file: expected a table, got no such file. Add roads.csv; geodata/README.md gives its columns.',
    ])
    expect(readFacts(files).facts).toBeNull()
    expect(readMessages({})).toHaveLength(FACTS_FILES.length)
  })

  it('is not read when a column is missing, unknown or there twice', () => {
    expect(readMessages(withFile('road-names.csv', 'name_fr', 'name_de'))).toEqual([
      'road-names.csv:1 name_fr: expected this column, got none. Add the column to the first line.',
      'road-names.csv:1 header: expected the columns road, name_en, name_fr, name_ar, got "name_de". Remove or rename the column.',
    ])
    expect(readMessages(withFile('road-names.csv', 'name_ar', 'name_ar,road'))).toEqual([
      'road-names.csv:1 header: expected each column once, got "road". Remove one of the two.',
    ])
  })

  it('says which line has a comma too many or too few', () => {
    expect(readMessages(withLines('lists.csv', 'agency-list,3,Zirbah'))).toEqual([
      'lists.csv:4 row: expected 5 cells, got 3. Check the commas; put a text with a comma in quotation marks.',
    ])
  })

  it('says near which line a quotation mark is open', () => {
    expect(readMessages(withFile('ledger.csv', 'reports say"', 'reports say'))).toEqual([
      'ledger.csv:2 row: expected quotation marks in pairs, got one without a partner. Close the quotation mark.',
    ])
  })

  it('has one row in atlas.csv', () => {
    const expected = 'row: expected one row below the header, got'
    expect(
      readMessages({ ...tinyFiles, 'atlas.csv': 'format,edited,first_day,last_day,limit_km\n' }),
    ).toEqual([`atlas.csv:1 ${expected} 0. Keep one row.`])
    expect(readMessages(withLines('atlas.csv', '1,2026-11-22,2012-01-01,2020-12-31,10'))).toEqual([
      `atlas.csv:3 ${expected} 2. Keep one row.`,
    ])
  })
})

describe('a cell that does not fit its column', () => {
  it.each([
    ['atlas.csv', '1,2026', '2,2026', '2 format: expected one of 1, got "2". Write one of these words.'],
    [
      'ledger.csv',
      '2013-08-10,day',
      '10/8/2013,day',
      '5 date: expected a date as YYYY-MM-DD, got "10/8/2013". Write the date as 2020-02-16.',
    ],
    [
      'ledger.csv',
      '2013-08-10,day',
      '2013-08-10,dya',
      '5 date_precision: expected one of day, approx, month, year, got "dya". Write one of these words.',
    ],
    [
      'ledger.csv',
      'approx,hreitan',
      'approx,Hreitan town',
      '2 place_id: expected an id of lower-case letters, digits and hyphens, got "Hreitan town". Correct the id.',
    ],
    [
      'ledger.csv',
      'agency-1|monitor-1,high,\n2014',
      'agency-1||monitor-1,high,\n2014',
      '5 source_ids: expected an id of lower-case letters, digits and hyphens, got nothing. Correct the id.',
    ],
    [
      'places.csv',
      '36.2938',
      '36°17',
      '2 lat: expected a number, got "36°17". Write digits with a point for decimals, without unit.',
    ],
    ['places.csv', 'anadan,Anadan', 'anadan,', '2 name: expected a text, got nothing. Fill in this cell.'],
    [
      'places.csv',
      'Zirbah,الزربة,,town',
      'Zirbah,الزربة,,hamlet',
      '8 kind: expected one of city, town, village, quarter, hill, estate, base, airbase, camp, crossing, got "hamlet". Write one of these words.',
    ],
    [
      'sources.csv',
      '2020-02,monitor',
      'Feb 2020,monitor',
      '3 date: expected a date as YYYY-MM-DD, YYYY-MM or YYYY, got "Feb 2020". Correct the date, or leave the cell empty.',
    ],
    [
      'claims.csv',
      'list=agency-list',
      'list agency-list',
      '5 measure_args: expected key=value pairs separated by ;, got "list agency-list". Correct the pair.',
    ],
    ['snapshots.csv', ',Calme', ',', '2 line_fr: expected a text, got nothing. Fill in this cell.'],
  ])('is reported: %s, %s → %s', (name, from, to, message) => {
    expect(readMessages(withFile(name, from, to))).toEqual([`${name}:${message}`])
  })

  it('is reported with all the others, in one go', () => {
    const files = withFile('ledger.csv', '2013-08-10,day', '2013,dya', withFile('atlas.csv', ',10', ',-'))
    expect(readMessages(files).map((message) => message.split(':').slice(0, 2).join(':'))).toEqual([
      'atlas.csv:2 limit_km',
      'ledger.csv:5 date',
      'ledger.csv:5 date_precision',
    ])
  })
})

describe('texts from outside', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//example.org',
    'https://',
    'https://user@example.org/',
    'https://example.org/a b',
    'https://example.org/<script>',
    'ftp://example.org/',
  ])('give no address but http and https: %s', (address) => {
    const files = withFile('sources.csv', 'https://example.org/1', `"${address}"`)
    expect(readMessages(files)).toEqual([
      `sources.csv:2 url: expected an http or https address, got "${address}". Give the full address, or leave the cell empty.`,
    ])
  })

  it.each([
    ['\u0000', '0'],
    ['\u001b', '1b'],
    ['\u0085', '85'],
    ['\u202e', '202e'],
    ['\u2066', '2066'],
    ['\ud800', 'd800'],
  ])('hold no invisible control characters (%j), and the message writes them out', (char, code) => {
    expect(readMessages(withFile('places.csv', ',Anadan,', `,Ana${char}dan,`))[0]).toBe(
      `places.csv:2 name: expected printable text, got "Ana\\u{${code}}dan". Remove the invisible control characters.`,
    )
  })

  it('are shortened in messages', () => {
    const [message] = readMessages(withFile('ledger.csv', '2013-08-10', 'x'.repeat(1000)))
    expect(message).toContain(`got "${'x'.repeat(60)}…"`)
  })

  it('keep no argument that a page could trip over', () => {
    const files = withFile('claims.csv', 'list=agency-list', 'list=agency-list;__proto__=x')
    expect(readMessages(files)).toHaveLength(1)
    expect(readMessages(files)[0]).toContain('got "__proto__=x"')
  })

  it('never make the reader throw', () => {
    const name = fc.constantFrom(...FACTS_FILES)
    const noise = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[",\r\n\uFEFF|;=a0-]{0,40}$/))
    fc.assert(
      fc.property(name, noise, fc.nat(), (file, text, at) => {
        const whole = tinyFiles[file] ?? ''
        const cut = at % (whole.length + 1)
        const { facts, problems } = readFacts({
          ...tinyFiles,
          [file]: whole.slice(0, cut) + text + whole.slice(cut),
        })
        expect(facts === null).toBe(problems.length > 0)
      }),
      { numRuns: 300 },
    )
  })
})

function withoutLines(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'line' ? undefined : inner)))
}
