/** Keys of the whole instrument: `+` and `-` zoom round the day shown, `0` shows all, Alt with arrows moves the axis. */
import type { Atlas, Day } from '../../core/types'
import { holds, wholeOf } from '../../state/span'
import type { Span } from '../../state/state'
import { lengthOf, moved, ZOOM_STEP, zoomed } from './span'

/** The span that a key leads to; null: not one of these keys. */
export function spanForZoomKey(
  { key, altKey }: { readonly key: string; readonly altKey: boolean },
  span: Span,
  day: Day,
  atlas: Pick<Atlas, 'firstDay' | 'lastDay'>,
): Span | null {
  const bounds = wholeOf(atlas)
  const middle = holds(span, day) ? day : (span.from + span.to) / 2
  if (altKey && key === 'ArrowRight') return moved(span, lengthOf(span) / 4, bounds)
  if (altKey && key === 'ArrowLeft') return moved(span, -lengthOf(span) / 4, bounds)
  if (altKey) return null
  if (key === '+' || key === '=') return zoomed(span, ZOOM_STEP, middle, bounds)
  if (key === '-' || key === '_') return zoomed(span, 1 / ZOOM_STEP, middle, bounds)
  return key === '0' ? bounds : null
}
