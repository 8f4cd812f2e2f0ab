/** Colours of the theme that style sheets of the map ask for. */
import type { Theme } from '../theme'

export function mapColours(theme: Theme, basemap: boolean): React.CSSProperties {
  return {
    '--map-sea': basemap ? theme.sea : theme.land,
    '--map-label': theme.label,
    '--map-halo': theme.halo,
  } as React.CSSProperties
}
