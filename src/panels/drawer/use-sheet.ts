/**
 * A sheet from below with three stops: its head alone, half the page, all that the slider leaves free. Dragged by its head,
 * or set by key and click; what lies in it scrolls on its own and the map behind it stays free.
 */
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'

/** From low to high. */
export const STOPS = ['peek', 'half', 'full'] as const
export type Stop = (typeof STOPS)[number]

/** Pixels: less is a tap. */
const DRAG_FROM = 6
/** Pixels a millisecond: faster, the sheet goes to the next stop in that direction. */
const FLICK = 0.5

interface Drag {
  readonly y: number
  readonly height: number
  /** The last move: where and when. */
  last: { readonly y: number; readonly time: number; readonly speed: number }
  moved: boolean
}

/** @returns the stop, and handlers for the sheet's head; `sheet` is for the element whose height is dragged */
export function useSheet() {
  const sheet = useRef<HTMLElement>(null)
  const [stop, setStop] = useState<Stop>('half')
  const drag = useRef<Drag | null>(null)
  const height = (px: number | null) => {
    if (sheet.current) sheet.current.style.blockSize = px === null ? '' : `${px}px`
  }

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const box = sheet.current?.getBoundingClientRect()
    if (!box || !event.isPrimary || (event.target as Element).closest('.drawer-close')) return
    const y = event.clientY
    drag.current = { y, height: box.height, last: { y, time: event.timeStamp, speed: 0 }, moved: false }
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const now = drag.current
    if (!now) return
    const y = event.clientY
    if (!now.moved && Math.abs(y - now.y) < DRAG_FROM) return
    const time = event.timeStamp
    // From the first: a tap stays the handle's own.
    if (!now.moved) event.currentTarget.setPointerCapture(event.pointerId)
    now.moved = true
    now.last = { y, time, speed: (now.last.y - y) / Math.max(1, time - now.last.time) }
    height(now.height + now.y - y)
  }
  const onPointerUp = () => {
    const now = drag.current
    drag.current = null
    if (!now?.moved || !sheet.current) return
    const at = sheet.current.getBoundingClientRect().height
    height(null)
    const heights = STOPS.map((name) => heightAt(sheet.current!, name))
    setStop(stopFor(heights, at, now.last.speed))
    // The click that ends a drag is no click.
    sheet.current.addEventListener('click', swallow, { capture: true, once: true })
    window.setTimeout(() => sheet.current?.removeEventListener('click', swallow, { capture: true }))
  }
  const step = (by: number) => setStop(STOPS[clamp(STOPS.indexOf(stop) + by)]!)
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    step(by)
  }
  return {
    sheet,
    stop,
    /** For the handle: to the next stop, from the highest to the lowest. */
    onNext: () => setStop(STOPS[(STOPS.indexOf(stop) + 1) % STOPS.length]!),
    onKeyDown,
    drag: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp },
  }
}

/** The stop for a sheet let go at a height, moving up (positive) or down. @param heights of the stops, ascending */
export function stopFor(heights: readonly number[], at: number, speed: number): Stop {
  if (Math.abs(speed) > FLICK) {
    const next = speed > 0 ? heights.findIndex((px) => px > at) : heights.findLastIndex((px) => px < at)
    return STOPS[next < 0 ? (speed > 0 ? STOPS.length - 1 : 0) : next]!
  }
  const off = heights.map((px) => Math.abs(px - at))
  return STOPS[off.indexOf(Math.min(...off))]!
}

/** How high the style sheet makes the sheet at a stop. */
function heightAt(sheet: HTMLElement, stop: Stop): number {
  const { dataset, style } = sheet
  const before = dataset['stop']
  style.transition = 'none'
  dataset['stop'] = stop
  const { height } = sheet.getBoundingClientRect()
  if (before === undefined) delete dataset['stop']
  else dataset['stop'] = before
  style.transition = ''
  return height
}

const clamp = (index: number) => Math.max(0, Math.min(STOPS.length - 1, index))

const swallow = (event: Event) => event.stopPropagation()
