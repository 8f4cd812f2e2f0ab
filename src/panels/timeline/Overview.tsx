/**
 * All the time as a strip, always in view, with a window on the part that the axis shows: dragged by its middle or its
 * ends; a press beside it brings it there. By keys it is a slider of the window's middle.
 */
import {
  memo,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
} from 'react'
import { wholeOf } from '../../state/span'
import type { Span } from '../../state/state'
import { useAtlas, useTranslator } from '../../state/react'
import { BarShapes } from './BarShapes'
import { brushed, gripAt, windowOf, type Grip } from './brush'
import { xOfDay, type Frame } from './frame'
import type { Motion } from './motion'
import { lengthOf, moved, ZOOM_STEP, zoomed } from './span'
import { timeTicks } from './ticks'

/** Pixels. */
export interface Strip {
  readonly bars: number
  /** The years under them. */
  readonly years: number
  /** How far above and below a hand still takes hold of it. */
  readonly above: number
  readonly below: number
}

interface Props {
  readonly width: number
  readonly inset: number
  readonly span: Span
  readonly motion: Motion
  /** Pixels round an end of the window that take hold of it. */
  readonly reach: number
  readonly strip: Strip
}

export function Overview({ width, inset, span, motion, reach, strip }: Props) {
  const { t, date } = useTranslator()
  const [firstDay, lastDay] = [
    useAtlas(({ atlas }) => atlas.firstDay),
    useAtlas(({ atlas }) => atlas.lastDay),
  ]
  const bounds = useMemo(() => wholeOf({ firstDay, lastDay }), [firstDay, lastDay])
  const { bars, years } = strip
  const frame = useMemo<Frame>(
    () => ({ ...bounds, width, height: bars, inset }),
    [bounds, width, bars, inset],
  )
  const [grip, setGrip] = useState<Grip | null>(null)
  const held = useRef<{ readonly x: number; readonly span: Span; readonly grip: Grip } | null>(null)
  const { left, right } = windowOf(frame, span)

  const xOf = (event: PointerEvent<HTMLElement>) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || held.current) return
    const x = xOf(event)
    const now = motion.span()
    const grip = gripAt(frame, now, x, reach)
    const start = grip === 'beside' ? brushed(frame, now, grip, x, x) : now
    held.current = { x, span: start, grip: grip === 'beside' ? 'middle' : grip }
    setGrip(held.current.grip)
    event.currentTarget.setPointerCapture(event.pointerId)
    if (grip === 'beside') motion.show(start, true)
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const x = xOf(event)
    const from = held.current
    if (!from) setGrip(gripAt(frame, span, x, reach))
    else if (x !== from.x) motion.show(brushed(frame, from.span, from.grip, from.x, x), false)
  }
  const drop = () => {
    held.current = null
    setGrip(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = spanForKey(event.key, event.shiftKey, motion.span(), bounds)
    if (next === null) return
    motion.show(next, true)
    event.preventDefault()
  }
  return (
    <div
      className="overview"
      data-grip={grip ?? undefined}
      role="slider"
      tabIndex={0}
      aria-label={t('time.window')}
      aria-description={t('time.window.keys')}
      aria-valuemin={firstDay}
      aria-valuemax={lastDay}
      aria-valuenow={Math.round((span.from + span.to) / 2)}
      aria-valuetext={t('time.window.value', {
        from: date(Math.round(span.from)),
        to: date(Math.round(span.to)),
      })}
      style={
        {
          height: bars + years,
          '--years': `${years}px`,
          '--above': `${strip.above}px`,
          '--below': `${strip.below}px`,
        } as CSSProperties
      }
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={drop}
      onPointerCancel={drop}
      onPointerLeave={() => held.current === null && setGrip(null)}
      onKeyDown={onKeyDown}
    >
      <Whole frame={frame} foot={years} />
      <span
        className={right - left < 28 ? 'overview-window overview-window-small' : 'overview-window'}
        style={{ left, width: right - left }}
      />
      <Cursor frame={frame} />
    </div>
  )
}

const Whole = memo(function Whole({ frame, foot }: { readonly frame: Frame; readonly foot: number }) {
  const { date } = useTranslator()
  const years = useMemo(() => timeTicks(frame, () => 36), [frame])
  return (
    <svg width={frame.width} height={frame.height + foot} aria-hidden="true">
      <BarShapes frame={frame} />
      <path className="axis-line" d={`M0 ${frame.height + 0.5}H${frame.width}`} />
      {years.map(({ day, x, side }) => (
        <text key={day} x={x} y={frame.height + foot - 1} textAnchor={side === 'after' ? 'start' : 'end'}>
          {date(day, 'year')}
        </text>
      ))}
    </svg>
  )
})

/** The day shown, and the day compared with. */
function Cursor({ frame }: { readonly frame: Frame }) {
  const day = useAtlas((state) => state.day)
  const from = useAtlas(({ mode, from }) => (mode === 'day' ? null : from))
  return (
    <>
      {from !== null && <i className="overview-day overview-from" style={{ left: xOfDay(frame, from) }} />}
      <i className="overview-day" style={{ left: xOfDay(frame, day) }} />
    </>
  )
}

function spanForKey(key: string, shift: boolean, span: Span, bounds: Span): Span | null {
  const length = lengthOf(span)
  const resize = (factor: number) => zoomed(span, factor, (span.from + span.to) / 2, bounds)
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return shift ? resize(1 / ZOOM_STEP) : moved(span, length / 10, bounds)
    case 'ArrowLeft':
    case 'ArrowDown':
      return shift ? resize(ZOOM_STEP) : moved(span, -length / 10, bounds)
    case 'PageUp':
      return moved(span, length, bounds)
    case 'PageDown':
      return moved(span, -length, bounds)
    case 'Home':
      return moved(span, bounds.from - span.from, bounds)
    case 'End':
      return moved(span, bounds.to - span.to, bounds)
    default:
      return null
  }
}
