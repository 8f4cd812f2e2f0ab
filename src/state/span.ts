/** Spans of the time axis: days since 1970 and fractions of them, both ends shown. */
import type { Atlas } from '../core/types'
import type { Span } from './state'

/** Days from the first to the last day shown: a week. */
export const SHORTEST = 6

export const holds = ({ from, to }: Span, day: number) => from <= day && day <= to

/** The same span but for rounding. */
export const sameSpan = (a: Span, b: Span) => Math.abs(a.from - b.from) < 0.5 && Math.abs(a.to - b.to) < 0.5

/** The whole time of an atlas. */
export const wholeOf = ({ firstDay, lastDay }: Pick<Atlas, 'firstDay' | 'lastDay'>): Span => ({
  from: firstDay,
  to: lastDay,
})
