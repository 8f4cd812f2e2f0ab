/**
 * Dots and names that do not depend on the day, on one canvas. Leaflet's renderer keeps it in place, its sheet scales it
 * while the zoom is animated; it is painted anew when the map has come to rest and, at most once a frame, when the language, the
 * layers or the selection change. A step in time leaves it alone.
 */
import L from 'leaflet'
import { translator } from '../../i18n'
import { inPieces } from '../../state/next-task'
import type { AppState } from '../../state/state'
import type { Theme } from '../../theme'
import { worldSize, worldX, worldY } from '../mercator'
import { paneOf } from '../panes'
import { scaledBySheet } from '../sheets'
import type { StoreLayer } from '../use-store-layer'
import { placeLabels, type Box, type Placed } from './boxes'
import { coverBoxes, freeBox, onRoom } from './covers'
import { labelsOf, measuring, type Label, type LabelView, type Look } from './labels'
import { dotsOf } from './dots'
import { fontOf, paintMarks, setSpacing } from './paint'
import { paintedOn } from './painted'
import { MARK } from './rings'
import { postBoxes } from './post-boxes'
import { isSelected } from './rank'

/** Fired on the map with `named` when the canvas has been painted. */
export const NAMED = 'atlasnamed'

/** What is on the canvas; pixels from its upper left. */
export interface Named {
  readonly view: LabelView
  readonly labels: readonly Placed<Label>[]
  readonly within: Box
  /** The canvas's upper left in the pixels of Leaflet's layers. */
  readonly corner: L.Point
  /** What lies on the map, see `covers`. */
  readonly covers: readonly Box[]
  /** What no panel covers. */
  readonly best: Box | undefined
}

/** What is to be painted, and what it was worked out for. */
interface Plan {
  readonly state: AppState
  readonly bounds: L.Bounds
  readonly named: Named
}

/** Inner parts of Leaflet's renderer. */
interface RendererParts {
  _container: HTMLCanvasElement
  readonly _bounds: L.Bounds | undefined
  /** The zoom of the last update. */
  readonly _zoom: number
  readonly _map: L.Map & { readonly _animatingZoom?: boolean }
}
const baseUpdate = (L.Renderer.prototype as unknown as { readonly _update: (this: L.Renderer) => void })
  ._update

/** Part of the screen that is painted beyond each edge, so that a drag has something to show. */
const PADDING = 0.15

export class PlacesLayer extends L.Renderer implements StoreLayer {
  private readonly widths = new Map<string, number>()
  private state: AppState | null = null
  private theme: Theme | null = null
  private last: readonly unknown[] = []
  private frame = 0
  private isPainted = false
  private stopWatching: () => void = () => undefined
  private readonly onFonts = () => {
    this.widths.clear()
    this.schedule()
  }

  constructor() {
    super({ padding: PADDING })
    scaledBySheet(this)
  }

  override onAdd(map: L.Map): this {
    L.Util.setOptions(this, { pane: paneOf(map, 'places') })
    document.fonts.addEventListener('loadingdone', this.onFonts)
    this.stopWatching = onRoom(map, () => this.schedule())
    return super.onAdd(map)
  }

  override onRemove(map: L.Map): this {
    cancelAnimationFrame(this.frame)
    this.state = null
    this.isPainted = false
    this.stopWatching()
    document.fonts.removeEventListener('loadingdone', this.onFonts)
    return super.onRemove(map)
  }

  draw(state: AppState, theme: Theme): void {
    const { layers, selection, hiddenRegions, language, printing, details } = state
    const now = [layers, selection, hiddenRegions, language, theme, printing, details?.presence]
    if (now.every((part, i) => part === this.last[i])) return
    const isFirst = this.state === null
    this.last = now
    this.state = state
    this.theme = theme
    // What fails here must reach the page's own report of faults.
    if (isFirst) inPieces(this.firstTime()).catch(reportError)
    else this.schedule()
  }

  /** Leaflet's calls. */
  _initContainer(): void {
    const canvas = document.createElement('canvas')
    canvas.setAttribute('aria-hidden', 'true')
    this.parts._container = canvas
  }

  _destroyContainer(): void {
    this.parts._container.remove()
  }

  _updatePaths(): void {}

  _update(): void {
    if (this.parts._map._animatingZoom && this.parts._bounds) return
    baseUpdate.call(this)
    this.paint()
  }

  private get parts(): RendererParts {
    return this as unknown as RendererParts
  }

  /** The first time all of it takes long, most of all to measure the texts: tasks of their own before the frame. */
  private *firstTime(): Generator<() => void> {
    const { state } = this
    const { _bounds: bounds, _container: canvas } = this.parts
    const ctx = canvas.getContext('2d')
    if (!ctx || !bounds || !state) return
    yield* measuring(state, this.view(ctx, bounds), translator(state.language))
    let plan: Plan | null = null
    yield () => (plan = this.plan())
    yield () => {
      if (!this.isPainted) this.paint(plan)
    }
  }

  private schedule(): void {
    cancelAnimationFrame(this.frame)
    this.frame = requestAnimationFrame(() => {
      const { _map: map, _zoom: zoom } = this.parts
      // While the zoom changes the canvas is only scaled; `_update` follows at its end.
      if (!map._animatingZoom && map.getZoom() === zoom) this.paint()
    })
  }

  /** Which names stand where. */
  private plan(): Plan | null {
    const { _container: canvas, _bounds: bounds, _map: map } = this.parts
    const ctx = canvas.getContext('2d')
    const { state } = this
    if (!ctx || !bounds || !state) return null
    const size = bounds.getSize()
    const corner = map.layerPointToContainerPoint(bounds.min!)
    const covers = coverBoxes(map, corner)
    const best = freeBox(map, corner) ?? undefined
    const view = this.view(ctx, bounds)
    const within: Box = [0, 0, size.x, size.y]
    const marks = [...selectedBox(state, view), ...postBoxes(state, view)]
    const wanted = labelsOf(state, view, translator(state.language))
    const labels = placeLabels(wanted, within, { marks, shut: covers, best })
    return { state, bounds, named: { view, labels, within, corner: bounds.min!, covers, best } }
  }

  /** @param ready a plan made before, which is taken where nothing has changed since */
  private paint(ready: Plan | null = null): void {
    const { _container: canvas, _bounds: bounds, _map: map } = this.parts
    const { state, theme } = this
    const plan = ready?.state === state && ready.bounds === bounds ? ready : this.plan()
    const ctx = canvas.getContext('2d')
    if (!ctx || !plan || !theme) return
    const { named } = plan
    // Paper has finer dots than screens.
    const ratio = Math.max(window.devicePixelRatio || 1, plan.state.printing ? 3 : 1)
    const size = plan.bounds.getSize()
    L.DomUtil.setPosition(canvas, named.corner)
    resize(canvas, size, ratio)
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0)
    ctx.clearRect(0, 0, size.x, size.y)
    const family = this.family()
    const dots = dotsOf(plan.state, named.view)
    const { labels } = named
    paintMarks(ctx, { dots, labels }, theme, family)
    paintedOn.set(canvas, { dots, labels, theme, family })
    this.isPainted = true
    map.fire(NAMED, { named })
  }

  private family(): string {
    return getComputedStyle(this.parts._map.getContainer()).fontFamily
  }

  private view(ctx: CanvasRenderingContext2D, bounds: L.Bounds): LabelView {
    const family = this.family()
    const zoom = this.parts._map.getZoom()
    const scale = worldSize(zoom)
    const corner = this.parts._map.getPixelOrigin().add(bounds.min!)
    const { x: width, y: height } = bounds.getSize()
    return {
      zoom,
      sees: (x, y) => x > -20 && y > -20 && x < width + 20 && y < height + 20,
      at: (lon, lat) => [worldX(lon) * scale - corner.x, worldY(lat) * scale - corner.y],
      measure: (text, look) => this.measure(ctx, text, look, family),
    }
  }

  private measure(ctx: CanvasRenderingContext2D, text: string, look: Look, family: string): number {
    const key = `${look.weight}/${look.size}/${look.spacing}/${text}`
    const known = this.widths.get(key)
    if (known !== undefined) return known
    ctx.font = fontOf(look, family)
    setSpacing(ctx, look.spacing)
    const width = Math.ceil(ctx.measureText(text).width)
    this.widths.set(key, width)
    return width
  }
}

function selectedBox(state: AppState, { at }: LabelView): Box[] {
  const place = state.atlas.places.find((_, i) => isSelected(state, i))
  if (!place || place.lon === null || place.lat === null) return []
  const [x, y] = at(place.lon, place.lat)
  return [[x - MARK, y - MARK, x + MARK, y + MARK]]
}

/** A canvas is cleared by setting its size: only when it is another. */
function resize(canvas: HTMLCanvasElement, { x, y }: L.Point, ratio: number): void {
  const [width, height] = [Math.round(x * ratio), Math.round(y * ratio)]
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
  canvas.style.width = `${x}px`
  canvas.style.height = `${y}px`
}
