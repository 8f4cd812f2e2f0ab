/** The colours that the map wears now, light or dark, for swatches and bars. */
import { DARK, LIGHT, type Theme } from '../theme'
import { useMedia } from './use-media'

export function useTheme(): Theme {
  return useMedia('(prefers-color-scheme: dark)') ? DARK : LIGHT
}
