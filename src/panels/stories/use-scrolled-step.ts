/**
 * Scrolling and steps in step: the step that crosses the reading line becomes the story's, and a step gone to by other
 * ways is scrolled there. Where the row runs sideways the line is the middle.
 */
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { NARROW, useMedia } from '../use-media'

/** Longer than a step rushes by. */
const REST_MS = 160
/** The reading line: a third down, or the middle of a row that runs sideways. */
const LINE = '-33% 0px -67% 0px'
const MIDDLE = '0px -50% 0px -50%'

/** With any of these the reader may take the scrolling over. */
const HANDS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const
/** Keys that scroll; the others lead to steps, or press what has the focus. */
const SCROLL_KEYS = new Set(['ArrowUp', 'ArrowDown', ' '])

export function useScrolledStep(
  box: RefObject<HTMLElement | null>,
  index: number,
  onStep: (index: number) => void,
): void {
  const narrow = useMedia(NARROW)
  const latest = useRef({ index, onStep })
  /** The step that the box is held at, however its texts grow; what scrolling passes meanwhile is not read. */
  const held = useRef<number | null>(null)
  /** The step that scrolling has led to: it is there already. */
  const scrolled = useRef<number | null>(null)
  const shown = useRef(false)
  useLayoutEffect(() => {
    latest.current = { index, onStep }
  })

  useLayoutEffect(() => {
    const there = scrolled.current === index
    scrolled.current = null
    if (there) return
    held.current = index
    const smooth = shown.current && !window.matchMedia('(prefers-reduced-motion: reduce)').matches
    bringTo(box.current, index, smooth)
    shown.current = true
  }, [box, index, narrow])

  useEffect(() => {
    const element = box.current
    if (!element) return
    let timer: number | undefined
    const read = (found: number) => {
      if (held.current !== null || found === latest.current.index) return
      scrolled.current = found
      latest.current.onStep(found)
    }
    const take = () => (held.current = null)
    const onHand = (event: Event) => {
      if (scrolls(event, element)) take()
    }
    const onFocus = ({ target }: FocusEvent) => {
      const found = [...element.children].findIndex((step) => step.contains(target as Node))
      if (found < 0 || found === latest.current.index) return
      take()
      read(found)
    }
    const crossing = new IntersectionObserver(
      (entries) => {
        const entry = entries.findLast(({ isIntersecting }) => isIntersecting)
        if (!entry) return
        window.clearTimeout(timer)
        // Texts have grown, or the box is brought to a step: no word of the reader's, not even once a hand comes.
        if (held.current !== null) return
        const found = [...element.children].indexOf(entry.target)
        timer = window.setTimeout(() => read(found), REST_MS)
      },
      { root: element, rootMargin: narrow ? MIDDLE : LINE },
    )
    const growing = new ResizeObserver(() => {
      if (held.current !== null) bringTo(element, held.current, false)
    })
    for (const child of element.children) {
      crossing.observe(child)
      growing.observe(child)
    }
    growing.observe(element)
    for (const hand of HANDS) element.addEventListener(hand, onHand, { passive: true })
    element.addEventListener('focusin', onFocus)
    return () => {
      window.clearTimeout(timer)
      crossing.disconnect()
      growing.disconnect()
      for (const hand of HANDS) element.removeEventListener(hand, onHand)
      element.removeEventListener('focusin', onFocus)
    }
  }, [box, narrow])
}

/** A press on what stands in a step is no scrolling; one on the box itself is on its bar, the middle button drags. */
function scrolls(event: Event, box: HTMLElement): boolean {
  if (event instanceof PointerEvent) return event.target === box || event.button === 1
  if (!(event instanceof KeyboardEvent)) return true
  const pressed = event.target instanceof Element && event.target.closest('button, summary, a, input')
  return SCROLL_KEYS.has(event.key) && !(event.key === ' ' && pressed)
}

/** Scrolls the box alone, neither page nor sheet, until the step stands at its start. */
function bringTo(box: HTMLElement | null, index: number, smooth: boolean): void {
  const step = box?.children[index]
  if (!box || !step) return
  const [outer, inner] = [box.getBoundingClientRect(), step.getBoundingClientRect()]
  const rtl = getComputedStyle(box).direction === 'rtl'
  // To a place, not by a distance: the latter stops at the first step on the way where they snap.
  box.scrollTo({
    left: box.scrollLeft + (rtl ? inner.right - outer.right : inner.left - outer.left),
    top: box.scrollTop + inner.top - outer.top,
    behavior: smooth ? 'smooth' : 'instant',
  })
}
