/** Ways to spoil tables: bytes, lines and fields, as slips, broken tools and ill will do. */
import fc from 'fast-check'
import type { FactsFiles } from '../../../src/compile/facts'

export type Mangling = (files: FactsFiles) => FactsFiles

/** What a cell is replaced by. */
const CELLS = [
  ...['', ' ', '0', '-0', '1e999', 'NaN', 'Infinity', '0x10', '99999999999999999999', '-1', '1.', '.5', '٣٦'],
  ...[
    '2020-02-30',
    '0000-00-00',
    '9999-12-31',
    '2020-2-1',
    '20200216',
    '-000001-01-01',
    '2020-02-16T00:00:00Z',
  ],
  ...['gov', 'contested', 'opp', 'nobody', 'khan-touman', 'KHAN', 'a--b', '-', 'a|b', '|', '||', 'a|a|a'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '=1+1', '{x}', '${x}', '%s', '../../x'],
  ...[
    'high',
    'day',
    'capture',
    'village',
    'true',
    'null',
    'undefined',
    'region=aleppo;to=gov',
    'region=',
    ';;=',
  ],
  ...[
    '"',
    '""',
    '\n',
    '\r\n',
    '\0',
    '\u202e',
    '\ufeff',
    '\ud800',
    '\ufffd',
    '👩‍👩‍👧',
    'عندان',
    'x'.repeat(20_000),
  ],
  ...['javascript:alert(1)', 'https://', 'http://a b', 'https://example.org/x'],
]

/** One to three spoilings, one after the other. */
export function manglings(names: readonly string[]): fc.Arbitrary<Mangling> {
  const one = fc.oneof(
    { weight: 3, arbitrary: fields(names) },
    { weight: 2, arbitrary: lines(names) },
    { weight: 2, arbitrary: bytes(names) },
    { weight: 1, arbitrary: whole(names) },
  )
  return fc
    .array(one, { minLength: 1, maxLength: 3 })
    .map((list) => (files) => list.reduce((spoilt, mangle) => mangle(spoilt), files))
}

/** A name of a table, and places in it as shares of its length. */
const where = (names: readonly string[]) => fc.tuple(fc.constantFrom(...names), fc.nat(9999), fc.nat(9999))
const at = (share: number, length: number) => Math.floor((share / 10_000) * length)
const edit =
  (name: string, change: (text: string) => string): Mangling =>
  (files) => {
    const text = files[name]
    return text === undefined ? files : { ...files, [name]: change(text) }
  }

/** Cells replaced, or swapped with another of the row; the header too. */
function fields(names: readonly string[]): fc.Arbitrary<Mangling> {
  return fc
    .tuple(where(names), fc.option(fc.constantFrom(...CELLS)), fc.boolean())
    .map(([[name, line, column], cell, quoted]) =>
      edit(name, (text) => {
        const rows = text.split('\n')
        const row = at(line, rows.length)
        const cells = rows[row]!.split(',')
        const i = at(column, cells.length)
        if (cell === null) [cells[0], cells[i]] = [cells[i]!, cells[0]!]
        else cells[i] = quoted ? `"${cell.replaceAll('"', '""')}"` : cell
        rows[row] = cells.join()
        return rows.join('\n')
      }),
    )
}

/** Lines dropped, doubled, moved, cut off, or brought over from another table. */
function lines(names: readonly string[]): fc.Arbitrary<Mangling> {
  const kinds = fc.constantFrom('drop', 'double', 'move', 'cut', 'bring')
  return fc.tuple(where(names), kinds, fc.constantFrom(...names)).map(
    ([[name, from, to], kind, other]) =>
      (files) =>
        edit(name, (text) => {
          const rows = text.split('\n')
          const [i, j] = [at(from, rows.length), at(to, rows.length)]
          const [row = ''] = kind === 'drop' || kind === 'move' ? rows.splice(i, 1) : [rows[i]]
          if (kind === 'double' || kind === 'move') rows.splice(j, 0, row)
          if (kind === 'cut') rows.length = i
          if (kind === 'bring') rows.splice(j, 0, (files[other] ?? '').split('\n')[i] ?? '')
          return rows.join('\n')
        })(files),
  )
}

/** Bytes changed, put in, or taken out of the file as it lies on a disk. */
function bytes(names: readonly string[]): fc.Arbitrary<Mangling> {
  return fc.tuple(where(names), fc.uint8Array({ maxLength: 6 }), fc.nat(40)).map(([[name, from], put, out]) =>
    edit(name, (text) => {
      const whole = Buffer.from(text)
      const i = at(from, whole.length)
      return Buffer.concat([whole.subarray(0, i), put, whole.subarray(i + out)]).toString('utf8')
    }),
  )
}

/** A table missing, empty, twice, in another's place, or noise. */
function whole(names: readonly string[]): fc.Arbitrary<Mangling> {
  const name = fc.constantFrom(...names)
  return fc.oneof(
    name.map(
      (gone): Mangling =>
        (files) =>
          Object.fromEntries(Object.entries(files).filter(([one]) => one !== gone)),
    ),
    fc.tuple(name, name).map(([to, from]) => (files: FactsFiles) => ({ ...files, [to]: files[from] ?? '' })),
    name.map((twice) => edit(twice, (text) => text + text)),
    fc
      .tuple(
        name,
        fc.constantFrom(
          '',
          '\n',
          '\ufeff',
          ',',
          '"',
          '<!doctype html><title>Not found</title>',
          '{}',
          '\0\0',
        ),
      )
      .map(([noisy, noise]) => edit(noisy, () => noise)),
    fc
      .tuple(name, fc.string({ unit: 'binary', maxLength: 200 }))
      .map(([noisy, noise]) => edit(noisy, () => noise)),
    name.map((dos) => edit(dos, (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`)),
  )
}
