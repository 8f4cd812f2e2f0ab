/** The colours that the map wears now, light or dark, for swatches and bars. */
import { useAtlas } from '../state/react'
import { DARK, LIGHT, type Theme } from '../theme'
import { useMedia } from './use-media'

export function useTheme(): Theme {
  const dark = useMedia('(prefers-color-scheme: dark)')
  // Paper is light.
  const paper = useAtlas((state) => state.printing !== null)
  return dark && !paper ? DARK : LIGHT
}
