/**
 * The width of an element in pixels, followed as it changes; 0 until it is on the page and measured, which is a task of
 * its own: the page must be laid out for it.
 */
import { startTransition, useEffect, useRef, useState, type RefObject } from 'react'

export function useWidth<E extends HTMLElement>(): readonly [RefObject<E | null>, number] {
  const ref = useRef<E>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    let last = element.clientWidth
    startTransition(() => setWidth(last))
    const observer = new ResizeObserver(() => {
      // The first call tells what is known.
      if (element.clientWidth === last) return
      last = element.clientWidth
      setWidth(last)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
