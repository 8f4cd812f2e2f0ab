/** The roads: a dark casing, and each stretch in its holder's colour on it. */
import L from 'leaflet'
import { NO_HOLDER } from '../core/holders'
import type { Atlas, Stretch } from '../core/types'
import { selectHolders } from '../state/selectors'
import type { AppState, Selection } from '../state/state'
import type { Theme } from '../theme'
import { recolour, setDefs, svgIn } from './leaflet-internals'
import { paneOf, type Side } from './panes'
import { contestedFill, contestedPattern } from './surface/hatch'
import type { StoreLayer } from './use-store-layer'

const WIDTH = 3.2
const CASING = 5.8

interface Line {
  readonly road: string
  readonly index: number
  readonly stretch: Stretch
  readonly path: L.Polyline
  /** What it shows; null when nothing yet. */
  holder: number | null
  selected: boolean
}

export class RoadsLayer extends L.Layer implements StoreLayer {
  private readonly atlas: Atlas
  private readonly side: Side
  private renderer: L.Renderer | null = null
  private group = L.layerGroup()
  private casings: L.Polyline[] = []
  private lines: Line[] = []
  private last: readonly unknown[] = []

  /** @param side of two days, whose panes it draws in */
  constructor(atlas: Atlas, side: Side = '') {
    super()
    this.atlas = atlas
    this.side = side
  }

  override onAdd(map: L.Map): this {
    const renderer = svgIn(map, paneOf(map, 'roads', this.side))
    this.renderer = renderer
    const base = {
      renderer,
      interactive: false,
      opacity: 1,
      smoothFactor: 0.5,
      lineJoin: 'round',
      // Roads are short: to cut them at the screen's edge takes longer than to draw them whole.
      noClip: true,
    } as const
    for (const road of this.atlas.roads) {
      const casing = L.polyline(knownRuns(road.stretches), { ...base, weight: CASING, lineCap: 'round' })
      this.casings.push(casing.addTo(map))
      this.group.addLayer(casing)
    }
    for (const road of this.atlas.roads) {
      road.stretches.forEach((stretch, index) => {
        const cut = stretch.place < 0 ? ({ dashArray: '5 5', lineCap: 'butt' } as const) : {}
        const path = L.polyline(latLngs(stretch), { ...base, weight: WIDTH, ...cut }).addTo(map)
        name(path, road.id, index)
        this.lines.push({ road: road.id, index, stretch, path, holder: null, selected: false })
        this.group.addLayer(path)
      })
    }
    return this
  }

  override onRemove(): this {
    this.group.eachLayer((layer) => layer.remove())
    this.renderer?.remove()
    return this
  }

  draw(state: AppState, theme: Theme): void {
    const holders = selectHolders(state)
    const now = [holders, theme, state.hiddenParties, state.layers.road, state.selection]
    if (now.every((part, i) => part === this.last[i])) return
    if (theme !== this.last[1]) this.wear(theme)
    if (state.layers.road !== this.last[3])
      this.map().getPane(`atlas-roads${this.side}`)!.hidden = !state.layers.road
    const isOther = theme !== this.last[1] || state.hiddenParties !== this.last[2]
    this.last = now
    for (const line of this.lines) {
      const { cell } = line.stretch
      const holder = cell < 0 ? NO_HOLDER : holders[cell]!
      const selected = isSelected(state.selection, line)
      if (isOther || holder !== line.holder) this.paint(line, holder, state, theme)
      if (selected !== line.selected) line.path.setStyle({ weight: selected ? WIDTH + 4 : WIDTH })
      line.holder = holder
      line.selected = selected
    }
  }

  private paint({ path }: Line, holder: number, state: AppState, theme: Theme): void {
    const party = holder === NO_HOLDER ? 'unknown' : this.id(this.atlas.holders[holder]!.party)
    const between = this.atlas.holders[holder]?.between
    const color =
      party === 'unknown' || state.hiddenParties.has(party)
        ? theme.border
        : between
          ? contestedFill(this.id(between[0]), this.id(between[1])).replace(')', '-road)')
          : (theme.parties[party]?.fill ?? theme.border)
    path.getElement()!.setAttribute('data-party', party)
    recolour(path, color)
  }

  private wear(theme: Theme): void {
    for (const casing of this.casings) casing.setStyle({ color: theme.roadCasing })
    const pairs = this.atlas.holders.flatMap(({ between }) => (between ? [between] : []))
    const patterns = pairs.map(([a, b]) => contestedPattern(this.id(a), this.id(b), theme, 1))
    setDefs(this.renderer!, patterns.join('').replaceAll(/id="([^"]+)"/g, 'id="$1-road"'))
  }

  private map(): L.Map {
    return this._map
  }

  private id(party: number): string {
    return this.atlas.parties[party]!.id
  }
}

const latLngs = ({ line }: Stretch) => line.map(([lon, lat]): L.LatLngTuple => [lat, lon])

/** Runs of road on which something is known; elsewhere it is dashed and has no casing. */
function knownRuns(stretches: readonly Stretch[]): L.LatLngTuple[][] {
  const runs: L.LatLngTuple[][] = []
  stretches.forEach((stretch, i) => {
    if (stretch.place < 0) return
    if (i === 0 || stretches[i - 1]!.place < 0) runs.push([])
    runs.at(-1)!.push(...latLngs(stretch))
  })
  return runs
}

function name(path: L.Path, road: string, index: number): void {
  path.getElement()!.setAttribute('data-road', road)
  path.getElement()!.setAttribute('data-stretch', String(index))
}

function isSelected(selection: Selection | null, { road, index }: Line): boolean {
  return selection?.kind === 'stretch' && selection.road === road && selection.index === index
}
