/** MapLibre GL: all cells in one source, a step sets the feature state of the cells that changed hands. */
import { Map as GlMap, setWorkerUrl, type ExpressionSpecification } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { loadBasemap } from '../../../../src/map/basemap'
import { LIGHT } from '../../../../src/theme'
import { FILL_OPACITY, holderOn, NOBODY, type CellFile, type Peer, type View } from '../peer'

setWorkerUrl(new URL(workerUrl, import.meta.url).href)

export const peer: Peer = {
  async setup(stage) {
    const file = JSON.parse(stage.text) as CellFile
    const at = document.createElement('div')
    at.className = 'bench-map'
    stage.box.append(at)
    const map = new GlMap({
      container: at,
      style: { version: 8, sources: {}, layers: [] },
      attributionControl: false,
      fadeDuration: 0,
      ...camera(stage.view),
    })
    await map.once('load')
    await addGround(map)
    map.addSource('cells', { type: 'geojson', data: file, promoteId: 'id' })
    const colour: ExpressionSpecification = [
      'match',
      ['coalesce', ['feature-state', 'holder'], -1],
      ...file.colours.flatMap((fill, holder) => [holder, fill]),
      NOBODY,
    ] as unknown as ExpressionSpecification
    map.addLayer({
      id: 'cells',
      type: 'fill',
      source: 'cells',
      paint: { 'fill-color': colour, 'fill-opacity': FILL_OPACITY, 'fill-antialias': false },
    })
    const cells = file.features.map(({ properties }) => ({ properties, holder: -2 }))
    const step = (day: number) => {
      for (const cell of cells) {
        const holder = holderOn(cell.properties, day)
        if (holder === cell.holder) continue
        cell.holder = holder
        map.setFeatureState({ source: 'cells', id: cell.properties.id }, { holder })
      }
    }
    step(stage.day)
    await map.once('idle')
    return {
      step,
      teardown: () => map.remove(),
      setView: (view) => void map.jumpTo(camera(view)),
      flyTo: (view, duration) => void map.flyTo({ ...camera(view), duration, essential: true }),
      shown() {
        const counts: Record<string, number> = {}
        for (const { properties } of file.features) {
          const { holder } = map.getFeatureState({ source: 'cells', id: properties.id }) as { holder: number }
          const fill = file.colours[holder] ?? NOBODY
          counts[fill] = (counts[fill] ?? 0) + 1
        }
        return counts
      },
    }
  },
}

/** Its tiles are twice as wide as Leaflet's: a zoom less for the same picture. */
const camera = ({ lat, lon, zoom }: View) => ({ center: [lon, lat] as [number, number], zoom: zoom - 1 })

async function addGround(map: GlMap): Promise<void> {
  const { land, borders, coast, lakes, rivers } = await loadBasemap('./data/basemap.json')
  const fills = { land: [land, LIGHT.foreign], lakes: [lakes, LIGHT.lake] } as const
  const lines = {
    rivers: [rivers, LIGHT.river],
    coast: [coast, LIGHT.border],
    borders: [borders, LIGHT.border],
  } as const
  for (const [id, [data, fill]] of Object.entries(fills)) {
    map.addSource(id, { type: 'geojson', data })
    map.addLayer({ id, type: 'fill', source: id, paint: { 'fill-color': fill } })
  }
  for (const [id, [data, line]] of Object.entries(lines)) {
    map.addSource(id, { type: 'geojson', data })
    map.addLayer({ id, type: 'line', source: id, paint: { 'line-color': line } })
  }
}
