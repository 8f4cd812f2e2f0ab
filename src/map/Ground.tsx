/** The first picture: land, water and the surface. */
import { useCallback } from 'react'
import { useAtlas } from '../state/react'
import { BasemapLayer } from './basemap-layer'
import { SurfaceLayer } from './surface/surface-layer'
import { useStoreLayer } from './use-store-layer'

export function Ground() {
  // The layers take cells, places and roads from it, which all versions share.
  const atlas = useAtlas((state) => state.ledger.atlas)
  useStoreLayer(newBasemap)
  useStoreLayer(useCallback(() => new SurfaceLayer(atlas), [atlas]))
  return null
}

const newBasemap = () => new BasemapLayer()
