/** The topology's arcs in pixels of the map's view, made again when zoom or pixel origin are others than before. */
import type L from 'leaflet'
import type { ArcGeometry } from '../../core/surface'
import type { Atlas } from '../../core/types'
import { worldOf, worldSize } from '../mercator'
import { arcPixels } from './arc-pixels'

/** How far a line may stray from its true points, pixels. */
const TOLERANCE = 0.15

/** @returns a function that gives the arcs of the view: the very same ones while it stays */
export function projectorOf({ topology }: Atlas): (map: L.Map) => ArcGeometry {
  let world: Float64Array | null = null
  let last: { readonly frame: string; readonly geometry: ArcGeometry } | null = null
  return (map) => {
    const [zoom, { x, y }] = [map.getZoom(), map.getPixelOrigin()]
    const frame = [zoom, x, y].join()
    if (last?.frame === frame) return last.geometry
    world ??= worldOf(topology.xy)
    const geometry = arcPixels(world, topology.start, { size: worldSize(zoom), x, y }, TOLERANCE)
    last = { frame, geometry }
    return geometry
  }
}
