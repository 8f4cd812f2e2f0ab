/** Opens the atlas and mounts the application; when all is loaded, makes it work without a connection. */
import { StrictMode } from 'react'
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

const show = (outcome: Outcome | null) =>
  root.render(
    <StrictMode>
      <App outcome={outcome} onRetry={retry} />
    </StrictMode>,
  )

function begin(): void {
  const waiting = window.setTimeout(() => show(null), PATIENCE_MS)
  const end = (outcome: Outcome) => {
    window.clearTimeout(waiting)
    if ('failure' in outcome) leaveOpening()
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

// A development server's files change under its hands: only what is built is kept.
if (import.meta.env.PROD) {
  const keep = async () => {
    const { keepForOffline } = await import('./offline/register')
    await keepForOffline(window, (take) => newVersion.setState({ take }))
  }
  // Whatever happens there, the map does not need it.
  const keepNow = () => void keep().catch(() => undefined)
  // The opening may have taken until then.
  if (document.readyState === 'complete') keepNow()
  else window.addEventListener('load', keepNow)
}
