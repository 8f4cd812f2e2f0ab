/** What lies on the ground and its fills, from below up, and what moves with the map. Loaded after the first picture. */
import { useCallback, type ComponentType, type RefObject } from 'react'
import type { Atlas } from '../core/types'
import { useAtlas } from '../state/react'
import type { Actions } from '../state/state'
import { CellsLayer } from './cells-layer'
import { Comparison } from './compare/Comparison'
import { Controls } from './controls/Controls'
import { DifferencesLayer } from './evidence/differences-layer'
import { GroundsLayer } from './evidence/grounds-layer'
import { InTurn } from './InTurn'
import { MapStudio } from './picture/MapStudio'
import { ChangesLayer } from './places/changes-layer'
import { PlacesLayer } from './places/places-layer'
import { PostsLayer } from './posts-layer'
import { PrintFrame } from './print/PrintFrame'
import { RoadsLayer } from './roads-layer'
import { OnlineTiles } from './OnlineTiles'
import { useStoreLayer, type StoreLayer } from './use-store-layer'

const Grounds = drawn((atlas) => new GroundsLayer(atlas))
const Cells = drawn((atlas) => new CellsLayer(atlas))
const Differences = drawn((atlas) => new DifferencesLayer(atlas))
const Roads = drawn((atlas) => new RoadsLayer(atlas))
const Changes = drawn((atlas) => new ChangesLayer(atlas))
const Places = drawn(() => new PlacesLayer())
const Posts = drawn((atlas, select) => new PostsLayer(atlas, select))

interface Props {
  /** The part of the map that no panel covers. */
  readonly free: RefObject<HTMLDivElement | null>
  /** Called once, when all is on the map; must be the same function on every rendering. */
  readonly onWhole: () => void
}

export function Layers({ free, onWhole }: Props) {
  const atlas = useAtlas((state) => state.ledger.atlas)
  return (
    <InTurn onWhole={onWhole}>
      <Roads />
      <Changes />
      <Places />
      <Controls />
      <Posts />
      <Grounds />
      <Cells />
      <Differences />
      <Comparison atlas={atlas} free={free} />
      <OnlineTiles />
      <MapStudio free={free} />
      <PrintFrame free={free} />
    </InTurn>
  )
}

/** A layer as a component. */
function drawn(make: (atlas: Atlas, select: Actions['select']) => StoreLayer): ComponentType {
  return function Drawn() {
    const atlas = useAtlas((state) => state.ledger.atlas)
    const select = useAtlas((state) => state.select)
    useStoreLayer(useCallback(() => make(atlas, select), [atlas, select]))
    return null
  }
}
