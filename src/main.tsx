/** Mounts the application; when all is loaded, makes it work without a connection. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { newVersion } from './state/new-version'
import './styles/index.css'

const root = document.getElementById('root')
if (!root) throw new Error('expected an element #root in index.html, found none')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)

// A development server's files change under its hands: only what is built is kept.
if (import.meta.env.PROD)
  window.addEventListener('load', () => {
    const keep = async () => {
      const { keepForOffline } = await import('./offline/register')
      await keepForOffline(window, (take) => newVersion.setState({ take }))
    }
    // Whatever happens there, the map does not need it.
    keep().catch(() => undefined)
  })
