/** What can wait until the map's first picture is on the screen: until then the processor is the picture's alone. */
import { startTransition, useEffect, useState } from 'react'

/** A page in the background is not painted: there it is waited for no longer than this. */
const PATIENCE_MS = 1000

/** Resolves when what is drawn now has been painted. */
export function afterPicture(): Promise<void> {
  return new Promise((done) => {
    const patience = window.setTimeout(done, PATIENCE_MS)
    requestAnimationFrame(() => {
      window.clearTimeout(patience)
      // The frame is painted before the next message is delivered.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        port1.close()
        done()
      }
      port2.postMessage(null)
    })
  })
}

/** Loads something after the first picture. What shows it is rendered in slices, so that a finger on the map is followed. */
export function useAfterPicture<T>(load: () => Promise<T>): T | 'failed' | null {
  const [loaded, setLoaded] = useState<T | 'failed' | null>(null)
  useEffect(() => {
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
  }, [load])
  return loaded
}
