/** Cells of a topology merged by holder at run time, the outcome in a `<GeoJSON>` made anew by its key. */
import type { FeatureCollection } from 'geojson'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { GeoJSON } from 'react-leaflet'
import { merge } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon } from 'topojson-specification'
import { fillOf } from '../ground'
import { holderOn, type CellProperties, type Peer, type TopologyFile } from '../peer'
import { onReactMap } from '../react-map'

type Cell = (Polygon | MultiPolygon) & { properties: CellProperties }

export const peer: Peer = {
  setup(stage) {
    const file = JSON.parse(stage.text) as TopologyFile
    const cells = (file.objects['cells'] as GeometryCollection).geometries as Cell[]
    let setDay: (day: number) => void = () => undefined
    const Merged = () => {
      const [day, set] = useState(stage.day)
      setDay = set
      return (
        <GeoJSON
          key={day}
          data={merged(file, cells, day)}
          interactive={false}
          style={(shape) => fillOf(file.colours, (shape!.properties as { holder: number }).holder)}
        />
      )
    }
    return { ...onReactMap(stage, <Merged />), step: (day) => flushSync(() => setDay(day)) }
  },
}

function merged(file: TopologyFile, cells: readonly Cell[], day: number): FeatureCollection {
  const byHolder = new Map<number, Cell[]>()
  for (const cell of cells) {
    const holder = holderOn(cell.properties, day)
    const list = byHolder.get(holder)
    if (list) list.push(cell)
    else byHolder.set(holder, [cell])
  }
  const features = [...byHolder].map(([holder, list]) => ({
    type: 'Feature' as const,
    properties: { holder },
    geometry: merge(file, list),
  }))
  return { type: 'FeatureCollection', features }
}
