/** Draws the embedded base map: land at the bottom, water over the fills, borders over both. */
import L from 'leaflet'
import type { AppState } from '../state/state'
import type { Theme } from '../theme'
import { loadBasemap, type Basemap } from './basemap'
import { setDefs, svgIn } from './leaflet-internals'
import { nextTask } from '../state/next-task'
import { paneOf, type PaneName } from './panes'
import { NO_DATA_FILL, noDataPattern } from './surface/hatch'
import type { StoreLayer } from './use-store-layer'

const ADDRESS = './data/basemap.json'

interface Part {
  readonly layer: L.GeoJSON
  readonly style: (theme: Theme, properties: Readonly<Record<string, unknown>>) => L.PathOptions
}

export class BasemapLayer extends L.Layer implements StoreLayer {
  private renderers: Partial<Record<PaneName, L.Renderer>> = {}
  private parts: Part[] = []
  private last: readonly unknown[] = []
  private gone = false
  private wanted: [AppState, Theme] | null = null

  /** @param onEnd called when all is drawn, or when it cannot be read */
  constructor(private readonly onEnd?: () => void) {
    super()
  }

  override onAdd(map: L.Map): this {
    for (const name of ['land', 'water'] as const) this.renderers[name] = svgIn(map, paneOf(map, name))
    // Where it cannot be read the browser's log has the reason; fills, fronts and names stand without it.
    loadBasemap(ADDRESS)
      .then((basemap) => this.build(basemap))
      .catch(reportError)
      .finally(() => {
        if (!this.gone) this.onEnd?.()
      })
    return this
  }

  override onRemove(): this {
    this.gone = true
    for (const { layer } of this.parts) layer.remove()
    for (const renderer of Object.values(this.renderers)) renderer.remove()
    return this
  }

  draw(state: AppState, theme: Theme): void {
    this.wanted = [state, theme]
    const now = [state.layers.basemap, theme]
    if (now.every((part, i) => part === this.last[i])) return
    if (theme !== this.last[1]) setDefs(this.renderers.land!, noDataPattern(theme))
    this.last = now
    for (const part of this.parts) this.dress(part, state, theme)
  }

  private dress({ layer, style }: Part, state: AppState, theme: Theme): void {
    layer.setStyle((feature) => style(theme, (feature?.properties ?? {}) as Record<string, unknown>))
    if (state.layers.basemap) layer.addTo(this._map)
    else layer.remove()
  }

  /** A part in each task; the land, by which others know that all is there, comes last. */
  private async build(basemap: Basemap): Promise<void> {
    for (const make of this.makers(basemap)) {
      await nextTask()
      if (this.gone) return
      const part = make()
      this.parts.push(part)
      if (this.wanted) this.dress(part, ...this.wanted)
    }
  }

  private makers(basemap: Basemap): (() => Part)[] {
    const part = (data: keyof Basemap, pane: PaneName, style: Part['style']) => (): Part => ({
      // Leaflet takes an option's type for a path's too.
      layer: L.geoJSON(basemap[data], {
        renderer: this.renderers[pane],
        interactive: false,
        smoothFactor: 0.6,
      } as L.GeoJSONOptions),
      style,
    })
    const area = (fillColor: string) => ({ stroke: false, fill: true, fillOpacity: 1, fillColor })
    const line = (color: string, weight: number) => ({ fill: false, opacity: 1, color, weight })
    return [
      part('rivers', 'water', (theme) => line(theme.river, 1)),
      part('lakes', 'water', (theme) => ({ ...line(theme.river, 0.6), ...area(theme.lake), stroke: true })),
      part('coast', 'water', (theme) => line(theme.border, 0.8)),
      part('borders', 'water', (theme, { kind }) => ({
        ...line(theme.border, 1.3),
        dashArray: kind === 'undetermined' ? '4 4' : '',
      })),
      part('land', 'land', (theme, { id }) => area(id === 'SYR' ? NO_DATA_FILL : theme.foreign)),
    ]
  }
}
