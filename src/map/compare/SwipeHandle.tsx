/**
 * The line between two days side by side, with their dates: a slider for mouse, finger and keyboard. It lies beside the
 * map, not in it, so that dragging it does not drag the map. Left is earlier in every language, as on the time axis.
 */
import { useRef, type KeyboardEvent, type PointerEvent, type RefObject } from 'react'
import { briefDate } from '../../i18n/dates'
import { selectDays } from '../../state/compare'
import { useAtlas, useAtlasStore, useTranslator } from '../../state/react'

const STEP = 0.02
const PAGE = 0.1

export function SwipeHandle({ free }: { readonly free: RefObject<HTMLElement | null> }) {
  const translator = useTranslator()
  const { t, date, number, direction } = translator
  const store = useAtlasStore()
  const swipe = useAtlas((state) => state.swipe)
  const [earlier, later] = useAtlas(selectDays)
  /** Where 0 is for the pointer that has hold of the grip, and the width of the free map, pixels; null while none has. */
  const hold = useRef<{ readonly zero: number; readonly width: number } | null>(null)

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    const grip = event.currentTarget.getBoundingClientRect()
    const part = free.current?.getBoundingClientRect()
    if (!part) return
    const beside = event.clientX - (grip.left + grip.width / 2)
    hold.current = { zero: part.left + beside, width: part.width }
    event.currentTarget.setPointerCapture(event.pointerId)
    // The browser would begin to mark text; and it gives the focus to what can be marked.
    event.preventDefault()
    event.currentTarget.focus({ preventScroll: true })
  }
  const onPointerMove = (event: PointerEvent) => {
    if (hold.current) store.getState().setSwipe((event.clientX - hold.current.zero) / hold.current.width)
  }
  const letGo = () => (hold.current = null)
  const onKeyDown = (event: KeyboardEvent) => {
    const to = keyed(event.key, swipe)
    if (to === null || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    store.getState().setSwipe(to)
  }
  const percent = number(swipe, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <div className="swipe" style={{ left: `${100 * swipe}%` }}>
      <div
        role="slider"
        tabIndex={0}
        className="swipe-handle"
        aria-label={t('compare.swipe')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(100 * swipe)}
        aria-valuetext={t('compare.swipe.text', { percent, earlier: date(earlier), later: date(later) })}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={letGo}
        onPointerCancel={letGo}
        onKeyDown={onKeyDown}
      >
        <span className="swipe-grip" aria-hidden="true">
          <svg viewBox="0 0 24 24">
            <path d="M9 6 4 12l5 6M15 6l5 6-5 6" />
          </svg>
        </span>
      </div>
      <p className="swipe-days" aria-hidden="true">
        <bdi dir={direction}>{briefDate(translator, earlier)}</bdi>
        <bdi dir={direction}>{briefDate(translator, later)}</bdi>
      </p>
    </div>
  )
}

/** Where a key puts the line; null for other keys. */
export function keyed(key: string, at: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: at - STEP,
    ArrowDown: at - STEP,
    ArrowRight: at + STEP,
    ArrowUp: at + STEP,
    PageDown: at - PAGE,
    PageUp: at + PAGE,
    Home: 0,
    End: 1,
  }
  return Object.hasOwn(steps, key) ? steps[key]! : null
}
