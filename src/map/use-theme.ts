/** The theme that the reader's system asks for, followed while it changes. */
import { useSyncExternalStore } from 'react'
import { DARK, LIGHT, type Theme } from '../theme'

let query: MediaQueryList | undefined
const dark = () => (query ??= window.matchMedia('(prefers-color-scheme: dark)'))

export const currentTheme = (): Theme => (dark().matches ? DARK : LIGHT)

/** @returns a function that stops it */
export function onThemeChange(listener: () => void): () => void {
  const followed = dark()
  followed.addEventListener('change', listener)
  return () => followed.removeEventListener('change', listener)
}

export const useTheme = (): Theme => useSyncExternalStore(onThemeChange, currentTheme)
