/**
 * Moves the axis: at once under a hand, in a short glide after a key or a button. Each frame of a glide is set as the span
 * shown, so that slider, bars and the charts above move together.
 */
import type { Day } from '../../core/types'
import { periodAt, type Period } from '../../state/periods'
import { holds, sameSpan, wholeOf } from '../../state/span'
import type { Span } from '../../state/state'
import type { AtlasStore } from '../../state/store'
import { following } from './span'

const GLIDE_MS = 180

export interface Motion {
  /** What the axis shows, or is about to. */
  readonly span: () => Span
  /** Shows a span; `glide` for what a hand does not hold. */
  readonly show: (span: Span, glide: boolean) => void
  /** Keeps what is shown from following the day into another period. */
  readonly hold: () => void
  /** The day has changed: shows it. */
  readonly follow: (day: Day) => void
  readonly stop: () => void
}

/** @param still whether to leave out glides, asked each time */
export function createMotion(store: AtlasStore, periods: readonly Period[], still: () => boolean): Motion {
  let frame = 0
  let goal: Span | null = null
  const now = () => {
    const { span, day } = store.getState()
    return span ?? periodAt(periods, day).span
  }
  const stop = () => {
    cancelAnimationFrame(frame)
    goal = null
  }
  const show = (to: Span, glide: boolean) => {
    stop()
    const from = now()
    if (!glide || still() || sameSpan(from, to)) return store.getState().setSpan(to)
    goal = to
    let start: number | null = null
    let { span: last } = store.getState()
    const step = (time: number) => {
      // A link has set another meanwhile: it stands.
      if (store.getState().span !== last) return stop()
      start ??= time
      const share = Math.min(1, (time - start) / GLIDE_MS)
      // Quick at first, gentle at the end.
      const eased = 1 - (1 - share) ** 3
      if (share < 1) frame = requestAnimationFrame(step)
      else goal = null
      last = share === 1 ? to : between(from, to, eased)
      store.getState().setSpan(last)
    }
    frame = requestAnimationFrame(step)
  }
  const span = () => goal ?? now()
  return {
    span,
    show,
    stop,
    hold: () => {
      if (goal === null) store.getState().setSpan(now())
    },
    follow: (day) => {
      const shown = span()
      if ((goal ?? store.getState().span) === null || holds(shown, day)) return
      // From period to period where a period is shown as such; else the same stretch of time moves along.
      const period = periods.find((entry) => sameSpan(entry.span, shown))
      const next = periodAt(periods, day).span
      const own = period !== undefined && holds(next, day)
      show(own ? next : following(shown, day, wholeOf(store.getState().atlas)), true)
    },
  }
}

function between(a: Span, b: Span, share: number): Span {
  const mix = (x: number, y: number) => x + (y - x) * share
  return { from: mix(a.from, b.from), to: mix(a.to, b.to) }
}
