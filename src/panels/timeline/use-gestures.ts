/**
 * What a hand does to the axis: the wheel zooms where it points (moves, with Shift or sideways), a drag beside the
 * slider moves, two fingers pinch. A scrub by one finger that becomes a pinch gives the day back that it took.
 */
import { useEffect, useRef, type PointerEvent as Pointer } from 'react'
import type { Day } from '../../core/types'
import { wholeOf } from '../../state/span'
import type { Span } from '../../state/state'
import { useAtlasStore } from '../../state/react'
import { dayAt, pixelsPerDay, type Frame } from './frame'
import type { Motion } from './motion'
import { moved, zoomed } from './span'

/** Pixels of wheel that double the scale; a line of a wheel that counts in lines. */
const [DOUBLING, LINE] = [240, 20]

interface Finger {
  x: number
  readonly day: Day
}

export interface Gestures {
  readonly onPointerDownCapture: (event: Pointer<HTMLElement>) => void
  readonly onPointerMoveCapture: (event: Pointer<HTMLElement>) => void
  readonly onPointerUpCapture: (event: Pointer<HTMLElement>) => void
  readonly onPointerCancelCapture: (event: Pointer<HTMLElement>) => void
}

/**
 * @param chart the element that `frame` measures
 * @returns handlers for it, and whether fingers pinch: then the slider must not listen to the finger on it
 */
export function useGestures(
  chart: React.RefObject<HTMLElement | null>,
  frame: Frame,
  motion: Motion,
): { readonly handlers: Gestures; readonly pinching: () => boolean } {
  const store = useAtlasStore()
  const fingers = useRef(new Map<number, Finger>())
  const pinch = useRef<{ days: readonly [number, number] } | 'over' | null>(null)
  const pan = useRef<{ pointer: number; x: number; span: Span } | null>(null)
  const shape = useRef(frame)
  useEffect(() => {
    shape.current = frame
  })

  useEffect(() => {
    const element = chart.current
    if (!element) return
    const onWheel = (event: WheelEvent) => {
      event.preventDefault()
      const unit = event.deltaMode === 0 ? 1 : LINE
      const sideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)
      const turned = unit * (sideways && event.deltaX !== 0 ? event.deltaX : event.deltaY)
      const bounds = wholeOf(store.getState().atlas)
      const span = motion.span()
      const now = { ...shape.current, ...span }
      if (sideways) return motion.show(moved(span, turned / pixelsPerDay(now), bounds), false)
      const at = dayAt(now, event.clientX - element.getBoundingClientRect().left)
      // A pinch on a trackpad comes as a wheel with Ctrl, in smaller numbers.
      const factor = 2 ** (-turned / (event.ctrlKey ? DOUBLING / 4 : DOUBLING))
      motion.show(
        zoomed(span, factor, Math.max(span.from, Math.min(span.to, at)), bounds),
        Math.abs(turned) >= 50,
      )
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [chart, motion, store])

  const xOf = (event: Pointer<HTMLElement>) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left
  const lift = ({ pointerId }: Pointer<HTMLElement>) => {
    fingers.current.delete(pointerId)
    if (pan.current?.pointer === pointerId) pan.current = null
    // The finger that stays does not scrub on.
    if (pinch.current) pinch.current = fingers.current.size > 0 ? 'over' : null
  }
  return {
    pinching: () => pinch.current !== null,
    handlers: {
      onPointerDownCapture: (event) => {
        const { day, setDay } = store.getState()
        const span = motion.span()
        const x = xOf(event)
        if (event.pointerType === 'touch') {
          fingers.current.set(event.pointerId, { x, day })
          const [a, b] = [...fingers.current.values()]
          if (a && b && pinch.current === null) {
            const now = { ...shape.current, ...span }
            pinch.current = { days: [dayAt(now, a.x), dayAt(now, b.x)] }
            pan.current = null
            setDay(a.day)
            return
          }
        }
        if (event.button !== 0 || (event.target as Element).closest('input, button, [role="slider"]')) return
        pan.current = { pointer: event.pointerId, x, span }
        event.currentTarget.setPointerCapture(event.pointerId)
      },
      onPointerMoveCapture: (event) => {
        const bounds = wholeOf(store.getState().atlas)
        const finger = fingers.current.get(event.pointerId)
        const x = xOf(event)
        if (finger) finger.x = x
        const held = pinch.current
        if (held !== null && held !== 'over') {
          const [a, b] = [...fingers.current.values()]
          if (a && b) motion.show(pinched(shape.current, held.days, a.x, b.x, bounds), false)
        } else if (pan.current?.pointer === event.pointerId) {
          const { span, x: start } = pan.current
          motion.show(moved(span, (start - x) / pixelsPerDay({ ...shape.current, ...span }), bounds), false)
        }
      },
      onPointerUpCapture: lift,
      onPointerCancelCapture: lift,
    },
  }
}

/** The span that has two days under two fingers; where it would be too short or too long, their middle stays. */
export function pinched(
  { width, inset }: Frame,
  days: readonly [number, number],
  a: number,
  b: number,
  bounds: Span,
): Span {
  const perPixel = Math.max(1e-4, (days[1] - days[0]) / (b - a || 1))
  const middle = (days[0] + days[1]) / 2
  const from = middle - ((a + b) / 2 - inset) * perPixel
  return zoomed({ from, to: from + Math.max(1, width - 2 * inset) * perPixel }, 1, middle, bounds)
}
