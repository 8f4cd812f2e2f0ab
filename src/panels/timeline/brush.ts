/** The window on the overview: where it lies, what of it a point takes hold of, and where a drag brings it. */
import type { Span } from '../../state/state'
import { dayAt, pixelsPerDay, xOfDay, type Frame } from './frame'
import { moved, resized } from './span'

/** `beside`: the window comes there. */
export type Grip = 'from' | 'to' | 'middle' | 'beside'

/** Pixels: a week is still seen. */
const NARROWEST = 14

/** Left and right edge of the window in pixels, never so near to each other that it could not be seen. */
export function windowOf(
  whole: Frame,
  { from, to }: Span,
): { readonly left: number; readonly right: number } {
  const [a, b] = [xOfDay(whole, from), xOfDay(whole, to)]
  const short = Math.max(0, NARROWEST - (b - a)) / 2
  return { left: a - short, right: b + short }
}

/**
 * @param reach pixels round an end that take hold of it; within the window no more than a quarter of it. A window too
 * small for that is mostly taken hold of to move it.
 */
export function gripAt(whole: Frame, span: Span, x: number, reach: number): Grip {
  const { left, right } = windowOf(whole, span)
  const width = right - left
  const inside = width < 2 * reach ? -reach / 2 : Math.min(reach, width / 4)
  const outside = reach + Math.max(0, -inside)
  if (x >= left + inside && x <= right - inside) return 'middle'
  if (x >= left - outside && x < left + inside) return 'from'
  if (x > right - inside && x <= right + outside) return 'to'
  return 'beside'
}

/** The span that a drag from `start` to `x` (pixels) makes of another; `beside` puts its middle at `x`. */
export function brushed(whole: Frame, span: Span, grip: Grip, start: number, x: number): Span {
  const bounds = { from: whole.from, to: whole.to }
  const days = (x - start) / pixelsPerDay(whole)
  if (grip === 'middle') return moved(span, days, bounds)
  if (grip === 'beside') return moved(span, dayAt(whole, x) - (span.from + span.to) / 2, bounds)
  return resized(span, grip, span[grip] + days, bounds)
}
