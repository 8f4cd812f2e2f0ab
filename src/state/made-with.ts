/** The part of a link that says with which facts it was made: `facts=<hash>,<date>`. */
import { parseDay } from '../core/day'
import type { IsoDay } from '../core/types'
import type { MadeWith } from './state'

export const FACTS_KEY = 'facts'

/** Reads `<hash>` or `<hash>,<date>`; undefined where the text is broken. */
export function readMadeWith(text: string): MadeWith | undefined {
  const [, hash, date] = /^([\w-]{4,64})(?:,(.*))?$/.exec(text) ?? []
  if (hash === undefined || (date !== undefined && parseDay(date) === null)) return undefined
  return { hash, date: (date as IsoDay | undefined) ?? null }
}
