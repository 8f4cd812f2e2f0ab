/**
 * A table of the facts: its file, its columns and how a row becomes an object. Reading one checks the header first:
 * without the right columns the rows are not looked at, so that one slip gives one message.
 */
import type { FactsFiles, Problem } from '../facts'
import { cellsOf, type Cells } from './cells'
import { parseCsv } from './csv'
import { quoted } from './quoted'

export interface Table<Row> {
  /** The file's name in the facts folder, `ledger.csv`. */
  readonly file: string
  readonly read: (files: FactsFiles, folder: string, problems: Problem[]) => readonly Row[]
}

/** Declares a table; `toRow` may only ask for the columns declared. */
export function table<const Columns extends readonly string[], Row>(
  file: string,
  columns: Columns,
  toRow: (cells: Cells<Columns[number]>) => Row,
): Table<Row> {
  return {
    file,
    read: (files, folder, problems) => {
      const name = folder + file
      const note = (line: number, field: string, expected: string, got: string, fix: string) =>
        problems.push({ file: name, line, field, expected, got, fix })
      const text = Object.hasOwn(files, file) ? files[file] : undefined
      if (text === undefined) {
        note(1, 'file', 'a table', 'no such file', `Add ${file}; geodata/README.md gives its columns`)
        return []
      }
      const { rows, openQuote } = parseCsv(text)
      if (openQuote !== null) {
        note(
          openQuote,
          'row',
          'quotation marks in pairs',
          'one without a partner',
          'Close the quotation mark',
        )
        return []
      }
      const header = rows[0]?.cells ?? []
      if (!checkHeader(columns, header, note)) return []
      return rows.slice(1).flatMap(({ line, cells }) => {
        if (cells.length !== header.length) {
          const fix = 'Check the commas; put a text with a comma in quotation marks'
          note(line, 'row', `${header.length} cells`, `${cells.length}`, fix)
          return []
        }
        const row = new Map(header.map((column, i) => [column, cells[i] ?? '']))
        return [toRow(cellsOf({ file: name, line }, row, problems))]
      })
    },
  }
}

function checkHeader(
  columns: readonly string[],
  header: readonly string[],
  note: (line: number, field: string, expected: string, got: string, fix: string) => void,
): boolean {
  const missing = columns.filter((column) => !header.includes(column))
  const unknown = header.filter((column) => !columns.includes(column))
  const twice = header.filter((column, i) => header.indexOf(column) !== i)
  for (const column of missing) note(1, column, 'this column', 'none', 'Add the column to the first line')
  for (const column of unknown) {
    note(1, 'header', `the columns ${columns.join(', ')}`, quoted(column), 'Remove or rename the column')
  }
  for (const column of twice) note(1, 'header', 'each column once', quoted(column), 'Remove one of the two')
  return missing.length + unknown.length + twice.length === 0
}
