/** What can wait until the map's first picture is on the screen: until then the processor is the picture's alone. */
import { nextTask } from './next-task'

/** A page in the background is not painted: there it is waited for no longer than this. */
const PATIENCE_MS = 1000

/** Resolves when what is drawn now has been painted. */
export function afterPicture(): Promise<void> {
  return new Promise((done) => {
    const patience = window.setTimeout(done, PATIENCE_MS)
    requestAnimationFrame(() => {
      window.clearTimeout(patience)
      // The frame is painted before the next message is delivered.
      void nextTask().then(done)
    })
  })
}
