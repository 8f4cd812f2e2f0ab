/** What lies on the ground and its fills, from below up, and what moves with the map. Loaded after the first picture. */
import { useCallback, type RefObject } from 'react'
import { useAtlas } from '../state/react'
import { CellsLayer } from './cells-layer'
import { Comparison } from './compare/Comparison'
import { Controls } from './controls/Controls'
import { DifferencesLayer } from './evidence/differences-layer'
import { GroundsLayer } from './evidence/grounds-layer'
import { MapStudio } from './picture/MapStudio'
import { ChangesLayer } from './places/changes-layer'
import { PlacesLayer } from './places/places-layer'
import { PostsLayer } from './posts-layer'
import { PrintFrame } from './print/PrintFrame'
import { RoadsLayer } from './roads-layer'
import { OnlineTiles } from './OnlineTiles'
import { useStoreLayer } from './use-store-layer'

/** @param free the part of the map that no panel covers */
export function Layers({ free }: { readonly free: RefObject<HTMLDivElement | null> }) {
  const atlas = useAtlas((state) => state.ledger.atlas)
  const select = useAtlas((state) => state.select)
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
      <Controls />
      <MapStudio free={free} />
      <PrintFrame free={free} />
    </>
  )
}

const newPlaces = () => new PlacesLayer()
