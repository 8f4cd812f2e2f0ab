/**
 * Arithmetic of the part of the time axis that is shown: zooming, moving, following the day. Spans are days since 1970 and
 * fractions of them; each function gives back a span within the bounds and no shorter than a week.
 */
import type { Day } from '../../core/types'
import { holds, SHORTEST } from '../../state/span'
import type { Span } from '../../state/state'

/** How far a key or a notch of the wheel zooms. */
export const ZOOM_STEP = 1.5

export const lengthOf = ({ from, to }: Span) => to - from

/** A span of the same length moved into the bounds; cut to them where it is longer, stretched where it is too short. */
export function clamped({ from, to }: Span, bounds: Span): Span {
  const whole = lengthOf(bounds)
  const length = Math.min(whole, Math.max(Math.min(SHORTEST, whole), to - from))
  const start = (from + to - length) / 2
  const held = Math.max(bounds.from, Math.min(bounds.to - length, start))
  return { from: held, to: held + length }
}

/** @param factor above 1 shows less time; @param day stays where it is, except at the bounds */
export function zoomed(span: Span, factor: number, day: number, bounds: Span): Span {
  const whole = lengthOf(bounds)
  const length = Math.max(Math.min(SHORTEST, whole), Math.min(whole, lengthOf(span) / factor))
  const share = (day - span.from) / lengthOf(span)
  const from = day - share * length
  return clamped({ from, to: from + length }, bounds)
}

/** @param days later when positive */
export function moved({ from, to }: Span, days: number, bounds: Span): Span {
  return clamped({ from: from + days, to: to + days }, bounds)
}

/** One end moved, the other kept. */
export function resized(span: Span, end: 'from' | 'to', day: number, bounds: Span): Span {
  const short = Math.min(SHORTEST, lengthOf(bounds))
  return end === 'from'
    ? { from: Math.max(bounds.from, Math.min(span.to - short, day)), to: span.to }
    : { from: span.from, to: Math.min(bounds.to, Math.max(span.from + short, day)) }
}

/**
 * The span moved so that a day is in it: a little inside the end it left by, in the middle when it lies far off; by whole
 * days, as links write them best.
 */
export function following(span: Span, day: Day, bounds: Span): Span {
  if (holds(span, day)) return span
  const length = lengthOf(span)
  const past = day > span.to ? day - span.to : day - span.from
  const margin = Math.sign(past) * length * 0.15
  const far = Math.abs(past) > length
  return moved(span, Math.round(far ? day - (span.from + span.to) / 2 : past + margin), bounds)
}
