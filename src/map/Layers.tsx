/** Everything drawn on the map, from the ground up. */
import { useCallback } from 'react'
import { useAtlas } from '../state/react'
import { BasemapLayer } from './basemap-layer'
import { CellsLayer } from './cells-layer'
import { PlacesLayer } from './places/places-layer'
import { RoadsLayer } from './roads-layer'
import { SurfaceLayer } from './surface/surface-layer'
import { OnlineTiles } from './OnlineTiles'
import { useStoreLayer } from './use-store-layer'

export function Layers() {
  const atlas = useAtlas((state) => state.atlas)
  useStoreLayer(newBasemap)
  useStoreLayer(useCallback(() => new SurfaceLayer(atlas), [atlas]))
  useStoreLayer(useCallback(() => new CellsLayer(atlas), [atlas]))
  useStoreLayer(useCallback(() => new RoadsLayer(atlas), [atlas]))
  useStoreLayer(useCallback(() => new PlacesLayer(atlas), [atlas]))
  return <OnlineTiles />
}

const newBasemap = () => new BasemapLayer()
