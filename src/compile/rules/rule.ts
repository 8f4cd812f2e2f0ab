/** A rule looks at all the facts and says what breaks it. Rules do not rely on one another; each lives in its own file. */
import { isoDay } from '../../core/day'
import type { Day } from '../../core/types'
import type { At, Facts, Problem } from '../facts'
import { quoted } from '../read/quoted'

export type Rule = (facts: Facts) => readonly Problem[]

/** A problem at a row. `got` is shown as it stands: pass texts of the tables through `quoted`. */
export function problem(
  { file, line }: At,
  field: string,
  expected: string,
  got: string,
  fix: string,
): Problem {
  return { file, line, field, expected, got, fix }
}

/** `ledger.csv:17`, to point from one row at another. */
export function at({ file, line }: At): string {
  return `${file}:${line}`
}

/** The days at both ends of what the tables may speak of: the protests of March 2011 and the atlas's last day. */
export const DATA_START = '2011-03-15'

/** A day as a message shows it. */
export function shown(day: Day): string {
  return isoDay(day)
}

/** Problems for every value that occurs twice: the second and later ones, each pointing at the first. */
export function twice<T extends At>(
  rows: readonly T[],
  keyOf: (row: T) => string,
  field: string,
  fix: string,
): Problem[] {
  const first = new Map<string, T>()
  return rows.flatMap((row) => {
    const key = keyOf(row)
    const earlier = first.get(key)
    if (earlier) return [problem(row, field, 'each one once', `${quoted(key)}, as in ${at(earlier)}`, fix)]
    first.set(key, row)
    return []
  })
}
