/** Whether a media query holds now; the component renders again when that changes. */
import { useMemo, useSyncExternalStore } from 'react'

export function useMedia(query: string): boolean {
  // Its outcome is asked for on every step of the slider, and to make a query takes longer than to ask one.
  const { subscribe, matches } = useMemo(() => {
    const media = window.matchMedia(query)
    return {
      subscribe: (changed: () => void) => {
        media.addEventListener('change', changed)
        return () => media.removeEventListener('change', changed)
      },
      matches: () => media.matches,
    }
  }, [query])
  return useSyncExternalStore(subscribe, matches)
}

/** The page's narrow layout, as `page.css` has it. */
export const NARROW = '(width <= 48rem)'
/** The headline in few words, as `header.css` has it: on phones, also on their side. */
export const BRIEF = '(width <= 48rem), (height <= 30rem)'
/** Fingers: targets of 44 px. */
export const COARSE = '(pointer: coarse)'
/** Where panels are sheets from below, as `drawer.css` has it: narrow, and high enough for one. */
export const SHEET = '(width <= 48rem) and (height > 30rem)'
/** Room for a column at either side of the map, as `stories.css` has it. */
export const ROOMY = '(width > 60rem) and (height > 30rem)'
