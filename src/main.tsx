/** Opens the atlas and mounts the application; when all is loaded, makes it work without a connection. */
import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { App, type Outcome } from './App'
import { open } from './state/open'
import { leaveOpening } from './opening/leave'
import { newVersion } from './state/new-version'

/** Until then the page's own mark stands: words that are gone at once would only flicker. */
const PATIENCE_MS = 500

const element = document.getElementById('root')
if (!element) throw new Error('expected an element #root in index.html, found none')
const root = createRoot(element)

/** In slices, between which the browser can follow a finger. */
const show = (outcome: Outcome | null) =>
  startTransition(() =>
    root.render(
      <StrictMode>
        <App outcome={outcome} onRetry={retry} onSettled={keep} />
      </StrictMode>,
    ),
  )

let kept = false

/** Keeps the site for a visit without a connection. It takes line and processor, and the map does not need it. */
function keep(): void {
  // A development server's files change under its hands: only what is built is kept.
  if (kept || !import.meta.env.PROD) return
  kept = true
  import('./offline/register')
    .then(({ keepForOffline }) => keepForOffline(window, (take) => newVersion.setState({ take })))
    // Whatever happens there, the page works without.
    .catch(() => undefined)
}

function begin(): void {
  const waiting = window.setTimeout(() => show(null), PATIENCE_MS)
  const end = (outcome: Outcome) => {
    window.clearTimeout(waiting)
    if ('failure' in outcome) {
      leaveOpening()
      keep()
    }
    show(outcome)
  }
  open(window).then(
    (opened) => end({ opened }),
    (failure: unknown) => end({ failure }),
  )
}

function retry(): void {
  show(null)
  begin()
}

begin()
