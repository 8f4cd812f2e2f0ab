/**
 * What a day adds to the places: rings round those that changed, under all names, and names for those that have none yet,
 * where there is room. The selected place's mark lies with the rings.
 */
import L from 'leaflet'
import type { Atlas } from '../../core/types'
import { selectDifference } from '../../state/compare'
import { selectChanges } from '../../state/selectors'
import type { AppState } from '../../state/state'
import type { Theme } from '../../theme'
import { patchLabels } from '../compare/patch-labels'
import { svgIn, svgParts } from '../leaflet-internals'
import { worldOf, worldSize } from '../mercator'
import { paneOf, type Side } from '../panes'
import { UNITS } from '../surface/path-string'
import type { StoreLayer } from '../use-store-layer'
import { Grid, grown, placeLabels, type Box } from './boxes'
import { changedLabels } from './labels'
import { NameTexts } from './name-texts'
import { NAMED, type Named } from './places-layer'
import { postBoxes } from './post-boxes'
import { ringed } from './rank'
import { MARK, ringOf, Rings, type Point } from './rings'

/** Of the difference of two days, hundreds of places: far out, their rings would hide what they are about. */
const DIFFERENT_FROM = 10.5

const withRing = (state: AppState, zoom: number) =>
  state.mode === 'difference' && zoom < DIFFERENT_FROM ? [] : ringed(state)

interface Standing {
  readonly on: Named
  readonly presence: unknown
  readonly layers: AppState['layers']
  /** Places. */
  readonly named: ReadonlySet<number>
  readonly room: Grid
}

export class ChangesLayer extends L.Layer implements StoreLayer {
  private readonly atlas: Atlas
  private readonly side: Side
  /** x, y of each place on the unit square; NaN where it has no point. */
  private readonly world: Float64Array
  private renderers: readonly L.Renderer[] = []
  private rings: Rings | null = null
  private mark: Rings | null = null
  private texts: NameTexts | null = null
  private named: Named | null = null
  private frame: { readonly zoom: number; readonly origin: L.Point } | null = null
  private last: readonly unknown[] = []
  /** Places with a ring. */
  private changed: readonly number[] = []
  private state: AppState | null = null
  private theme: Theme | null = null
  private stands: Standing | null = null

  /** @param side of two days, whose panes it draws in */
  constructor(atlas: Atlas, side: Side = '') {
    super()
    this.atlas = atlas
    this.side = side
    this.world = worldOf(Float64Array.from(atlas.places.flatMap(({ lon, lat }) => [lon ?? NaN, lat ?? NaN])))
  }

  override onAdd(map: L.Map): this {
    const [under, over] = [
      svgIn(map, paneOf(map, 'rings', this.side)),
      svgIn(map, paneOf(map, 'names', this.side)),
    ]
    svgParts(under)._rootGroup.setAttribute('transform', `scale(${1 / UNITS})`)
    this.renderers = [under, over]
    this.rings = new Rings(map, under)
    this.mark = new Rings(map, under)
    this.mark.resize(5.5, 2.6)
    this.texts = new NameTexts(svgParts(over)._rootGroup)
    return this
  }

  override onRemove(): this {
    for (const renderer of this.renderers) renderer.remove()
    return this
  }

  override getEvents() {
    const settled = () => {
      this.frame = null
      this.redraw()
    }
    const onNamed = (event: L.LeafletEvent) => {
      this.named = (event as L.LeafletEvent & { readonly named: Named }).named
      if (this.state) this.write(this.state)
    }
    return { zoomend: settled, viewreset: settled, [NAMED]: onNamed }
  }

  draw(state: AppState, theme: Theme): void {
    const changes = state.mode === 'difference' ? selectDifference(state) : selectChanges(state)
    const now = [changes, state.selection, state.hiddenRegions, state.language, state.layers]
    // Names that are written again later, when the canvas is painted, must know what has been loaded since.
    this.state = state
    if (theme === this.theme && now.every((part, i) => part === this.last[i])) return
    this.last = now
    if (theme !== this.theme) {
      this.theme = theme
      this.rings!.wear(theme)
      this.mark!.wear(theme)
    }
    this.redraw()
  }

  private redraw(): void {
    if (!this.state) return
    // While the zoom changes, Leaflet scales what was drawn for the last one: keep to that until it has settled.
    if (!this.frame) {
      this.frame = { zoom: this._map.getZoom(), origin: this._map.getPixelOrigin() }
      const ring = ringOf(this.frame.zoom)
      this.rings!.resize(ring / 2, ring / 4)
    }
    const { zoom } = this.frame
    this.changed = withRing(this.state, zoom)
    this.rings!.draw(this.points(this.changed), ringOf(zoom), ringOf(zoom) / 3)
    const { selection } = this.state
    const selected =
      selection?.kind === 'place' ? this.atlas.places.findIndex(({ id }) => id === selection.place) : -1
    this.mark!.draw(this.points(selected < 0 ? [] : [selected]), MARK, 3)
    this.write(this.state)
  }

  /** Names keep to the room that those of the canvas and the rings leave. */
  private write(state: AppState): void {
    // A zoom's names are written when the canvas has been painted for it.
    if (!this.named || !this.frame || this.named.view.zoom !== this.frame.zoom) return
    const { view, within, corner, best } = this.named
    const { named, room } = this.standing(this.named, state)
    const wanted = [...patchLabels(state, view), ...changedLabels(state, view, named)]
    if (wanted.length === 0) return this.texts!.write([], corner)
    const radius = ringOf(view.zoom)
    const rings = this.changed.flatMap((i): Box[] => {
      const { lon, lat } = this.atlas.places[i]!
      if (lon === null || lat === null) return []
      const [x, y] = view.at(lon, lat)
      return view.sees(x, y) ? [[x - radius, y - radius, x + radius, y + radius]] : []
    })
    this.texts!.write(placeLabels(wanted, within, { marks: rings, room, best }), corner)
  }

  /** What does not depend on the day: who has a name on the canvas, and the room that names, posts and buttons take. */
  private standing(on: Named, state: AppState): Standing {
    const { details, layers } = state
    const known = this.stands
    if (known?.on === on && known.presence === details?.presence && known.layers === layers) return known
    const named = new Set(on.labels.flatMap(({ wanted: { place } }) => place ?? []))
    const names = on.labels.map(({ box }) => grown(box))
    const room = new Grid([...names, ...postBoxes(state, on.view), ...on.covers])
    return (this.stands = { on, presence: details?.presence, layers, named, room })
  }

  private points(places: readonly number[]): Point[] {
    const { zoom, origin } = this.frame!
    const size = worldSize(zoom)
    return places.flatMap((i): Point[] => {
      const [x, y] = [this.world[2 * i]!, this.world[2 * i + 1]!]
      return Number.isNaN(x) ? [] : [[x * size - origin.x, y * size - origin.y]]
    })
  }
}
