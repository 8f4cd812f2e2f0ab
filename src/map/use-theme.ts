/** The theme that the map wears, as React asks for it. */
import { useSyncExternalStore } from 'react'
import { useAtlas } from '../state/react'
import { LIGHT, type Theme } from '../theme'
import { currentTheme, onThemeChange } from '../theme/worn'

export function useTheme(): Theme {
  const theme = useSyncExternalStore(onThemeChange, currentTheme)
  // Paper is light.
  return useAtlas((state) => state.printing) ? LIGHT : theme
}
