/** Keeps an element in view inside the box that scrolls it. Moves nothing else: no page, no focus. */
import { useEffect, type RefObject } from 'react'

/** Part of the box's height left above the element when it is brought into view. */
const ABOVE = 0.3

/** @param key when it changes, the element with `aria-current` inside `list` is looked for anew */
export function useInView(list: RefObject<HTMLElement | null>, key: string): void {
  useEffect(() => {
    const box = list.current?.closest<HTMLElement>('.drawer-body')
    const current = list.current?.querySelector<HTMLElement>('[aria-current]')
    if (!box || !current) return
    const [outer, inner] = [box.getBoundingClientRect(), current.getBoundingClientRect()]
    if (inner.top >= outer.top + HEAD && inner.bottom <= outer.bottom) return
    box.scrollTop += inner.top - outer.top - outer.height * ABOVE
  }, [list, key])
}

/** Pixels at the top that the filter and the year cover. */
const HEAD = 80
