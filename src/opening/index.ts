/**
 * The page's first script, and a small one: it shows the opening and lets it be painted, and then begins the application, which
 * the browser has been loading meanwhile.
 */
import { nextTask } from '../state/next-task'
import { afterPicture } from '../state/after-picture'
import '../styles/index.css'
import { showOpening } from './show'

const PARTS = [() => import('react-dom/client'), () => import('leaflet'), () => import('../main')]

async function begin(): Promise<void> {
  await showOpening(window)
  await afterPicture()
  // One by one: each is a long piece of work on a slow phone.
  for (const part of PARTS) {
    await part()
    await nextTask()
  }
}

void begin()
