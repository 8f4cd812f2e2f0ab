/** What is loaded once the map's first picture is on the screen: until then the processor is the picture's alone. */
import { startTransition, useEffect, useState } from 'react'
import { afterPicture } from './after-picture'

/**
 * Loads something after the first picture. What shows it is rendered in slices, so that a finger on the map is followed.
 * @param isDrawn whether that picture is drawn; it may still have to be painted
 */
export function useAfterPicture<T>(isDrawn: boolean, load: () => Promise<T>): T | 'failed' | null {
  const [loaded, setLoaded] = useState<T | 'failed' | null>(null)
  useEffect(() => {
    if (!isDrawn) return
    let gone = false
    const show = (next: T | 'failed') => {
      if (!gone) startTransition(() => setLoaded(() => next))
    }
    afterPicture()
      .then(load)
      .then(show, () => show('failed'))
    return () => {
      gone = true
    }
  }, [isDrawn, load])
  return loaded
}
