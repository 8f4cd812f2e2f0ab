/**
 * Where days stand on the time axis, true to time: every day is as wide as any other.
 *
 * Time runs left to right in every language, Arabic too: bars, years, thumbs, the charts above and the published charts
 * and maps of these years agree in that, and dates are written with Western digits. So axis, sliders and overview keep
 * `dir="ltr"`; the controls round them are mirrored.
 */
import type { Span } from '../../state/state'

export interface Frame extends Span {
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** Pixels kept free on either side: half a thumb, since a native thumb never leaves its track. */
  readonly inset: number
}

/** Pixels from the axis's start to the middle of a day: where a native thumb's middle stands. */
export function xOfDay(frame: Frame, day: number): number {
  return frame.inset + (day - frame.from) * pixelsPerDay(frame)
}

/** The day at a point, in pixels from the axis's start; with its fraction, from the day's middle. */
export function dayAt(frame: Frame, x: number): number {
  return frame.from + (x - frame.inset) / pixelsPerDay(frame)
}

export function pixelsPerDay({ from, to, width, inset }: Frame): number {
  return Math.max(1, width - 2 * inset) / Math.max(1e-6, to - from)
}
