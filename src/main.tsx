/** Mounts the application. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import './styles/index.css'

const root = document.getElementById('root')
if (!root) throw new Error('expected an element #root in index.html, found none')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
