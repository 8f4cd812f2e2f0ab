/** The colours that the map wears now, for swatches, and those of charts. */
import { useSyncExternalStore } from 'react'
import { useAtlas } from '../state/react'
import { DARK, LIGHT, type Theme } from '../theme'
import { currentTheme, onThemeChange } from '../theme/worn'
import { useMedia } from './use-media'

/** Of charts and bars, light or dark: they keep the parties' hues where colours are forced. */
export function useTheme(): Theme {
  const dark = useMedia('(prefers-color-scheme: dark)')
  return usePaper() || !dark ? LIGHT : DARK
}

/** Of keys to the map: as it is worn there. */
export function useMapTheme(): Theme {
  const theme = useSyncExternalStore(onThemeChange, currentTheme)
  return usePaper() ? LIGHT : theme
}

/** Paper is light. */
const usePaper = () => useAtlas((state) => state.printing !== null)
