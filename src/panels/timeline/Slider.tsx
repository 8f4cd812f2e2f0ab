/**
 * A slider over the time shown: a native range input laid over the bars, its thumb the cursor. One is the day shown; where
 * two days are compared, another is the day compared with. Keys step through days with changes, past the ends of what is
 * shown as well; a hand goes to the day it points at.
 */
import { useRef, type KeyboardEvent } from 'react'
import { nearestSnapshot } from '../../core/snapshots'
import type { Day } from '../../core/types'
import { useAtlas, useAtlasStore } from '../../state/react'
import { holds } from '../../state/span'
import type { AppState, Span } from '../../state/state'
import { pixelsPerDay, type Frame } from './frame'
import { dayForKey } from './keys'
import { dayBeyond, dayPointedAt } from './magnet'

/** How long after a finger is lifted its tap may still set a value. */
const TAP_MS = 400

interface Props {
  readonly frame: Frame
  /** What the axis shows, or is about to: keys do not wait for it to come to rest. */
  readonly goal: () => Span
  readonly className: string
  /** Its day: asked anew at every key, for keys may come faster than it is drawn. */
  readonly of: (state: AppState) => Day
  readonly label: string
  /** The day in words. */
  readonly spoken: string
  /** id of the keys' explanation. */
  readonly hint: string
  readonly onDay: (day: Day) => void
  /** The reader takes hold of it. */
  readonly onHold: () => void
  readonly onSpace: () => void
  /** Whether two fingers are at work: then neither scrubs. */
  readonly pinching: () => boolean
}

export function Slider(props: Props) {
  const { frame, goal, of, onDay, onHold, onSpace, pinching } = props
  const store = useAtlasStore()
  const day = useAtlas(of)
  const hand = useRef({ down: false, lifted: -Infinity })

  const goTo = (value: number) => {
    if (pinching()) return
    const { atlas } = store.getState()
    // Assistive tools set a value without a hand: a magnet would hold them where they are. A tap sets it once lifted.
    const { down, lifted } = hand.current
    onDay(
      down || performance.now() - lifted < TAP_MS
        ? dayPointedAt(atlas, value, pixelsPerDay(frame))
        : dayBeyond(atlas, value, of(store.getState())),
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === ' ') onSpace()
    else {
      const { snapshots, named } = store.getState().atlas
      const stops = { snapshots, named: named.map((entry) => entry.day), past: true }
      const next = dayForKey(event.key, of(store.getState()), { ...stops, ...runWithin(snapshots, goal()) })
      if (next === null) return
      onDay(next)
    }
    event.preventDefault()
  }
  const lift = () => (hand.current = { down: false, lifted: performance.now() })
  return (
    <input
      type="range"
      className={holds(frame, day) ? `slider ${props.className}` : `slider slider-away ${props.className}`}
      dir="ltr"
      min={frame.from}
      max={frame.to}
      step="any"
      value={Math.max(frame.from, Math.min(frame.to, day))}
      aria-label={props.label}
      aria-valuetext={props.spoken}
      aria-describedby={props.hint}
      onChange={(event) => goTo(event.target.valueAsNumber)}
      onKeyDown={onKeyDown}
      onPointerDown={() => {
        hand.current.down = true
        onHold()
      }}
      onPointerUp={lift}
      onPointerCancel={lift}
    />
  )
}

/** The first and last snapshot within what is shown; those round it where there is none. */
export function runWithin(
  snapshots: readonly Day[],
  { from, to }: Span,
): { readonly first: number; readonly last: number } {
  const last = nearestSnapshot(snapshots, Math.floor(to) as Day).index
  const { index, exact } = nearestSnapshot(snapshots, Math.ceil(from) as Day)
  const before = !exact && snapshots[index]! < from
  return { first: Math.min(before ? index + 1 : index, last), last }
}
