/** The map's panes from the ground up. Leaflet's tiles lie at 200: over the embedded land, under everything else. */
import type L from 'leaflet'
import { sheetOf, type SheetName } from './sheets'

const PANES = {
  land: 150,
  known: 160,
  control: 400,
  grounds: 405,
  /** And the borders. */
  water: 410,
  difference: 415,
  formerFronts: 425,
  fronts: 430,
  cells: 435,
  differences: 436,
  roads: 440,
  rings: 445,
  places: 450,
  names: 452,
  /** Over the names: a marker is a button. */
  posts: 455,
} as const

export type PaneName = keyof typeof PANES

/** Markers are not scaled with the map. */
const sheetFor = (name: PaneName): SheetName | null =>
  name === 'posts' ? null : name === 'land' || name === 'known' ? 'ground' : 'overlay'

/** Of two days side by side, the earlier one has panes of its own. */
export type Side = '' | '-earlier'

/** Makes a pane, or finds it. @returns its name on the map */
export function paneOf(map: L.Map, name: PaneName, side: Side = ''): string {
  const id = `atlas-${name}${side}`
  const known = map.getPane(id)
  if (known) return id
  const sheet = sheetFor(name)
  const pane = map.createPane(id, sheet ? sheetOf(map, sheet) : undefined)
  pane.style.zIndex = String(PANES[name])
  pane.style.pointerEvents = 'none'
  return id
}
