/** The theme that the reader's system asks for, followed while it changes: map and keys ask for the same. */
import { DARK, LIGHT, type Theme } from '../theme'
import { forcedTheme, type SystemColours } from './forced'

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)'] as const

let followed: readonly MediaQueryList[] | undefined
let theme: Theme = LIGHT

/** Followed from the first call on, before any other listener: every layer asks for the theme on every step. */
function follow(): readonly MediaQueryList[] {
  if (followed) return followed
  const queries = QUERIES.map((query) => window.matchMedia(query))
  const settle = () => {
    const [dark, forced] = queries.map(({ matches }) => matches)
    theme = forced ? forcedTheme(systemColours()) : dark ? DARK : LIGHT
  }
  for (const query of queries) query.addEventListener('change', settle)
  settle()
  return (followed = queries)
}

export function currentTheme(): Theme {
  follow()
  return theme
}

/** @returns a function that stops it */
export function onThemeChange(listener: () => void): () => void {
  const queries = follow()
  for (const query of queries) query.addEventListener('change', listener)
  return () => {
    for (const query of queries) query.removeEventListener('change', listener)
  }
}

/** Asked of the browser: canvases and colour arithmetic want numbers. */
function systemColours(): SystemColours {
  const probe = document.createElement('span')
  document.body.append(probe)
  const read = (name: string) => {
    probe.style.color = name
    const [r = 0, g = 0, b = 0] = getComputedStyle(probe).color.match(/\d+/g)?.map(Number) ?? []
    return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`
  }
  probe.style.setProperty('forced-color-adjust', 'none')
  const colours = { canvas: read('Canvas'), canvasText: read('CanvasText'), grayText: read('GrayText') }
  probe.remove()
  return colours
}
