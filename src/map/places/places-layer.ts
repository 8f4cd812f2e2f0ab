/**
 * Dots, rings and names on one canvas. Leaflet's renderer keeps it in place and scales it while the zoom is animated;
 * it is painted anew when the map has come to rest and, at most once a frame, when the state changes.
 */
import L from 'leaflet'
import type { Atlas } from '../../core/types'
import { translator } from '../../i18n'
import { selectChanges } from '../../state/selectors'
import type { AppState } from '../../state/state'
import type { Theme } from '../../theme'
import { worldOf, worldSize, worldX, worldY } from '../mercator'
import { paneOf } from '../panes'
import type { StoreLayer } from '../use-store-layer'
import { placeLabels, type Box } from './boxes'
import { labelsOf, type LabelView, type Look } from './labels'
import { fontOf, paintMarks, setSpacing, type Dot, type Marks } from './paint'
import { isDrawn } from './rank'

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
  private readonly atlas: Atlas
  private readonly world: Float64Array
  private readonly widths = new Map<string, number>()
  private state: AppState | null = null
  private theme: Theme | null = null
  private last: readonly unknown[] = []
  private frame = 0
  private readonly onFonts = () => {
    this.widths.clear()
    this.schedule()
  }

  constructor(atlas: Atlas) {
    super({ padding: PADDING })
    this.atlas = atlas
    this.world = worldOf(Float64Array.from(atlas.places.flatMap(({ lon, lat }) => [lon ?? NaN, lat ?? NaN])))
  }

  override onAdd(map: L.Map): this {
    L.Util.setOptions(this, { pane: paneOf(map, 'places') })
    document.fonts.addEventListener('loadingdone', this.onFonts)
    return super.onAdd(map)
  }

  override onRemove(map: L.Map): this {
    cancelAnimationFrame(this.frame)
    document.fonts.removeEventListener('loadingdone', this.onFonts)
    return super.onRemove(map)
  }

  draw(state: AppState, theme: Theme): void {
    const { day, layers, selection, hiddenRegions, language } = state
    const now = [day, layers, selection, hiddenRegions, language, theme]
    if (now.every((part, i) => part === this.last[i])) return
    this.last = now
    this.state = state
    this.theme = theme
    this.schedule()
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

  private schedule(): void {
    cancelAnimationFrame(this.frame)
    this.frame = requestAnimationFrame(() => {
      const { _map: map, _zoom: zoom } = this.parts
      // While the zoom changes the canvas is only scaled; `_update` follows at its end.
      if (!map._animatingZoom && map.getZoom() === zoom) this.paint()
    })
  }

  private paint(): void {
    const { _container: canvas, _bounds: bounds, _map: map } = this.parts
    const ctx = canvas.getContext('2d')
    const { state, theme } = this
    if (!ctx || !bounds || !state || !theme) return
    const [size, ratio] = [bounds.getSize(), window.devicePixelRatio || 1]
    L.DomUtil.setPosition(canvas, bounds.min!)
    resize(canvas, size, ratio)
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0)
    ctx.clearRect(0, 0, size.x, size.y)
    const family = getComputedStyle(map.getContainer()).fontFamily
    paintMarks(ctx, this.marks(ctx, state, bounds, family), theme, family)
  }

  private marks(ctx: CanvasRenderingContext2D, state: AppState, bounds: L.Bounds, family: string): Marks {
    const zoom = this.parts._map.getZoom()
    const scale = worldSize(zoom)
    const corner = this.parts._map.getPixelOrigin().add(bounds.min!)
    const { x: width, y: height } = bounds.getSize()
    const sees = (x: number, y: number) => x > -20 && y > -20 && x < width + 20 && y < height + 20
    const view: LabelView = {
      zoom,
      sees,
      at: (lon, lat) => [worldX(lon) * scale - corner.x, worldY(lat) * scale - corner.y],
      measure: (text, look) => this.measure(ctx, text, look, family),
    }
    const drawn = isDrawn(state, zoom)
    const changed = new Set(selectChanges(state).map(({ place }) => place))
    const ring = ringOf(zoom)
    const dots: Dot[] = []
    const rings: Dot[] = []
    let selected: Dot | null = null
    this.atlas.places.forEach((place, i) => {
      const [x, y] = [this.world[2 * i]! * scale - corner.x, this.world[2 * i + 1]! * scale - corner.y]
      if (!sees(x, y) || !drawn(i)) return
      const dot = {
        x,
        y,
        radius: radiusOf(place.kind === 'city' ? 1.1 : place.kind === 'town' ? 0.5 : 0, zoom),
      }
      if (state.selection?.kind === 'place' && state.selection.place === place.id) selected = dot
      else if (changed.has(i)) rings.push({ ...dot, radius: ring / 3 })
      else dots.push(dot)
    })
    const within: Box = [0, 0, width, height]
    const taken = rings.map(({ x, y }): Box => [x - ring, y - ring, x + ring, y + ring])
    const labels = placeLabels(labelsOf(state, view, translator(state.language)), within, taken)
    return { dots, rings, ring, selected, labels }
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

/** Pixels: dots grow with the zoom, cities by more. */
function radiusOf(more: number, zoom: number): number {
  return Math.min(3.2, Math.max(1.05, 1.05 + (zoom - 9) * 0.55)) + more
}

/** Pixels: rings are small where a day's changes lie close together. */
const ringOf = (zoom: number) => Math.min(6.5, Math.max(3.2, 3.2 + (zoom - 8) * 2))

/** A canvas is cleared by setting its size: only when it is another. */
function resize(canvas: HTMLCanvasElement, { x, y }: L.Point, ratio: number): void {
  const [width, height] = [Math.round(x * ratio), Math.round(y * ratio)]
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
  canvas.style.width = `${x}px`
  canvas.style.height = `${y}px`
}
