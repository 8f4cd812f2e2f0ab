/** CSV as RFC 4180 has it, in UTF-8 with its mark, without which spreadsheets misread Arabic. */

export type Value = string | number | null

const MARK = '\ufeff'

/** Lines end in CRLF; null is an empty field. @param rows each as long as `columns` */
export function csvText(columns: readonly string[], rows: readonly (readonly Value[])[]): string {
  return MARK + [columns, ...rows].map((row) => `${row.map(field).join()}\r\n`).join('')
}

/** A text that a spreadsheet would take for a formula gets an apostrophe in front; numbers are written as they are. */
function field(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
