/** The peers, in the order of the table. */
import type { Form } from './data'

export interface PeerRow {
  readonly id: string
  readonly title: string
  readonly form: Form
  /** Measured by `--quick` too. */
  readonly main: boolean
}

export const PEERS: readonly PeerRow[] = [
  { id: 'atlas', title: 'Control Atlas', form: 'atlas', main: true },
  { id: 'empty', title: 'empty map (the floor)', form: 'cells', main: true },
  { id: 'keyed', title: 'react-leaflet `<GeoJSON key={day}>`', form: 'cells', main: true },
  { id: 'set-style-svg', title: '`L.geoJSON` + `setStyle`, SVG', form: 'cells', main: true },
  { id: 'set-style-canvas', title: '`L.geoJSON` + `setStyle`, canvas', form: 'cells', main: false },
  { id: 'timeline', title: 'Leaflet.timeline', form: 'spells', main: false },
  { id: 'merge-keyed', title: '`topojson.merge` + `<GeoJSON key={day}>`', form: 'topology', main: false },
  { id: 'maplibre', title: 'MapLibre GL, feature state', form: 'cells', main: false },
]
