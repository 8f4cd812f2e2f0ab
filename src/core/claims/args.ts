/** The arguments of a claim as measures read them. The facts check makes sure that they are there and well-formed. */
import { day } from '../day'
import type { Day } from '../types'
import type { Claim } from './types'

/** @throws RangeError where the argument is missing or no date */
export function dayArg({ args }: Claim, key: string): Day {
  return day(args[key] ?? '')
}

/** The value of an argument and, where there is one, of its `also_` variant. @throws RangeError where there is none */
export function variants({ args }: Claim, key: string): [string, ...string[]] {
  const first = args[key]
  if (first === undefined) throw new RangeError(`expected the argument ${key}=, found none`)
  const other = args[`also_${key}`]
  return other === undefined ? [first] : [first, other]
}

/** The parts of an argument that holds several, `|` between them. */
export function list(text: string | undefined): string[] {
  return text === undefined ? [] : text.split('|')
}
