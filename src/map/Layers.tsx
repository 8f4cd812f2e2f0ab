/** Everything drawn on the map, from the ground up. */
import { useCallback, type RefObject } from 'react'
import { useAtlas } from '../state/react'
import { BasemapLayer } from './basemap-layer'
import { CellsLayer } from './cells-layer'
import { Comparison } from './compare/Comparison'
import { DifferencesLayer } from './evidence/differences-layer'
import { GroundsLayer } from './evidence/grounds-layer'
import { ChangesLayer } from './places/changes-layer'
import { PlacesLayer } from './places/places-layer'
import { PostsLayer } from './posts-layer'
import { RoadsLayer } from './roads-layer'
import { SurfaceLayer } from './surface/surface-layer'
import { OnlineTiles } from './OnlineTiles'
import { useStoreLayer } from './use-store-layer'

/** @param free the part of the map that no panel covers */
export function Layers({ free }: { readonly free: RefObject<HTMLElement | null> }) {
  // The layers take cells, places and roads from it, which all versions share.
  const atlas = useAtlas((state) => state.ledger.atlas)
  const select = useAtlas((state) => state.select)
  useStoreLayer(newBasemap)
  useStoreLayer(useCallback(() => new SurfaceLayer(atlas), [atlas]))
  useStoreLayer(useCallback(() => new GroundsLayer(atlas), [atlas]))
  useStoreLayer(useCallback(() => new CellsLayer(atlas), [atlas]))
  useStoreLayer(useCallback(() => new DifferencesLayer(atlas), [atlas]))
  useStoreLayer(useCallback(() => new RoadsLayer(atlas), [atlas]))
  useStoreLayer(useCallback(() => new ChangesLayer(atlas), [atlas]))
  useStoreLayer(newPlaces)
  useStoreLayer(useCallback(() => new PostsLayer(atlas, select), [atlas, select]))
  return (
    <>
      <Comparison atlas={atlas} free={free} />
      <OnlineTiles />
    </>
  )
}

const newBasemap = () => new BasemapLayer()
const newPlaces = () => new PlacesLayer()
