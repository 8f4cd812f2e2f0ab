/**
 * The page on paper: laid out for a sheet before the browser takes it, and back again after. `data-printing` on the root is
 * what print.css goes by, so that the map can be measured before the browser asks for the pages.
 */
import { flushSync } from 'react-dom'
import type { Paper } from '../../state/state'
import type { AtlasStore } from '../../state/store'

/** Opens the browser's print dialog with the view on a sheet that lies so. */
export async function printOn(store: AtlasStore, paper: Paper): Promise<void> {
  layOut(store, paper)
  // Names on the map are painted in the next frame.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  window.print()
}

/** Follows the browser's own print command too. @returns a function that stops it */
export function followPrinting(store: AtlasStore): () => void {
  const media = window.matchMedia('print')
  const before = () => {
    const { printing, panel } = store.getState()
    // The page on method is printed as it is read, by method.css.
    if (printing === null && panel !== 'method') layOut(store, 'landscape')
  }
  const after = () => layOut(store, null)
  const change = () => (media.matches ? before() : after())
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
  media.addEventListener('change', change)
  return () => {
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
    media.removeEventListener('change', change)
  }
}

/** At once: the browser takes the page as it is when the handler returns. */
function layOut(store: AtlasStore, paper: Paper | null): void {
  const root = document.documentElement
  if (paper === null) delete root.dataset['printing']
  else root.dataset['printing'] = paper
  flushSync(() => store.getState().setPrinting(paper))
}
