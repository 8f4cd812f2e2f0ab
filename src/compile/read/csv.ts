/**
 * Comma-separated text → rows of cells with the line each row begins on. Tolerates what spreadsheets write: a byte
 * order mark, CRLF, empty lines. The line is counted through quoted line breaks, so messages point at the right one.
 */
import { dsvFormat } from 'd3-dsv'

const BREAK = /\r\n|\r|\n/g

export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

export interface Csv {
  /** The rows that hold something, the header first; cells are trimmed and on one line. */
  readonly rows: readonly CsvRow[]
  /** The line near which a quotation mark has no partner; null where all have. */
  readonly openQuote: number | null
}

/** Splits a comma-separated text (RFC 4180). Never throws. */
export function parseCsv(text: string): Csv {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  const rows: CsvRow[] = []
  let line = 1
  let last = 1
  for (const raw of dsvFormat(',').parseRows(body)) {
    last = line
    const cells = raw.map((cell) => cell.replace(/\s*(\r\n|\r|\n)\s*/g, ' ').trim())
    if (cells.some((cell) => cell !== '')) rows.push({ line, cells })
    line += 1 + raw.reduce((sum, cell) => sum + (cell.match(BREAK)?.length ?? 0), 0)
  }
  const quotes = body.split('"').length - 1
  return { rows, openQuote: quotes % 2 === 1 ? last : null }
}
