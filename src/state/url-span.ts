/**
 * The part of the time axis in a link: `all`, or its first and last day, with a fraction where a hand has set them
 * (`2019-04-01..2020-03-06.25`). What the axis shows of itself, the period of the day, is left out.
 */
import { isoDay, parseDay } from '../core/day'
import type { Atlas, Day } from '../core/types'
import { periodAt, periodsOf } from './periods'
import { sameSpan, SHORTEST, wholeOf } from './span'
import type { LinkState, Span } from './state'

const ALL = 'all'
/** More days than a usual axis has pixels: whole ones will do. */
const MANY = 700
/** Of a day's fraction: a pixel of the shortest span. */
const DIGITS = 3

export function writeSpan({ span, day }: Pick<LinkState, 'span' | 'day'>, atlas: Atlas): string | null {
  if (span === null || sameSpan(span, periodAt(periodsOf(atlas), day).span)) return null
  if (sameSpan(span, wholeOf(atlas))) return ALL
  // Rounded first: what is read back is written the same.
  const [from, to] = [span.from, span.to].map((at) => Number(at.toFixed(DIGITS))) as [number, number]
  return to - from > MANY ? `${iso(Math.round(from))}..${iso(Math.round(to))}` : `${iso(from)}..${iso(to)}`
}

/** undefined: broken, outside the atlas, or shorter than the axis can show. */
export function readSpan(text: string, atlas: Atlas): Span | undefined {
  const whole = wholeOf(atlas)
  if (text === ALL) return whole
  const [from, to, ...more] = text.split('..').map(readDay)
  if (from === undefined || to === undefined || more.length > 0) return undefined
  // Written with its ends rounded, the shortest may have become shorter.
  const least = Math.min(SHORTEST, whole.to - whole.from) - 2 * 10 ** -DIGITS
  return from >= whole.from && to <= whole.to && to - from >= least ? { from, to } : undefined
}

function iso(at: number): string {
  const day = Math.floor(at)
  return isoDay(day as Day) + (at - day).toFixed(DIGITS).replaceAll(/^0|\.?0+$/g, '')
}

function readDay(text: string): number | undefined {
  const [, date, fraction] = /^(\d{4}-\d\d-\d\d)(\.\d{1,3})?$/.exec(text) ?? []
  const day = date === undefined ? null : parseDay(date)
  return day === null ? undefined : day + Number(fraction ?? 0)
}
