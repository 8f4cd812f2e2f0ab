/** Plain Leaflet: one layer of all cells, made once; a step sets the style of the cells that changed hands. */
import L from 'leaflet'
import { countFills, fillOf, groundMap, leafletViews } from './ground'
import { holderOn, type CellFile, type CellFeature, type Running, type Stage } from './peer'

export function setStylePeer(stage: Stage, renderer: L.Renderer): Running {
  const file = JSON.parse(stage.text) as CellFile
  const map = groundMap(stage)
  const layer = L.geoJSON(file, { renderer, interactive: false } as L.GeoJSONOptions)
  const cells = layer.getLayers().map((path) => {
    const { properties } = (path as L.Path & { feature: CellFeature }).feature
    return { path: path as L.Path, properties, holder: -2 }
  })
  const step = (day: number) => {
    for (const cell of cells) {
      const holder = holderOn(cell.properties, day)
      if (holder === cell.holder) continue
      cell.holder = holder
      cell.path.setStyle(fillOf(file.colours, holder))
    }
  }
  step(stage.day)
  layer.addTo(map)
  return {
    step,
    teardown: () => void map.remove(),
    shown: () => countFills(layer.getLayers()),
    ...leafletViews(map),
  }
}
