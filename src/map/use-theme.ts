/** The theme that the reader's system asks for, followed while it changes. */
import { useSyncExternalStore } from 'react'
import { useAtlas } from '../state/react'
import { DARK, LIGHT, type Theme } from '../theme'

let query: MediaQueryList | undefined
let theme: Theme = LIGHT

/** Followed from the first call on, before any other listener: every layer asks for the theme on every step. */
function dark(): MediaQueryList {
  if (query) return query
  query = window.matchMedia('(prefers-color-scheme: dark)')
  const follow = () => (theme = query!.matches ? DARK : LIGHT)
  query.addEventListener('change', follow)
  follow()
  return query
}

export function currentTheme(): Theme {
  dark()
  return theme
}

/** @returns a function that stops it */
export function onThemeChange(listener: () => void): () => void {
  const followed = dark()
  followed.addEventListener('change', listener)
  return () => followed.removeEventListener('change', listener)
}

export function useTheme(): Theme {
  const theme = useSyncExternalStore(onThemeChange, currentTheme)
  // Paper is light.
  return useAtlas((state) => state.printing) ? LIGHT : theme
}
