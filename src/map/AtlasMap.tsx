/** The map: Leaflet inside, layers that follow the store, and what lies on it: buttons, scale, credit, crosshair. */
import { useCallback, useMemo, useRef, useState, type ComponentType, type RefObject } from 'react'
import { MapContainer } from 'react-leaflet'
import { useAtlas, useAtlasStore, useTranslator } from '../state/react'
import { useNextTask } from '../state/use-next-task'
import { mapColours } from './colours'
import { SwipeHandle } from './compare/SwipeHandle'
import { Credit } from './controls/Credit'
import { Crosshair } from './controls/Crosshair'
import { Ground } from './Ground'
import { InTurn } from './InTurn'
import { PointerPicks } from './pick/PointerPicks'
import { useTheme } from './use-theme'
import { FollowView } from './view/FollowView'
import { HOME, LIMITS, MAX_ZOOM, MIN_ZOOM, ZOOM_STEP } from './view/home'

/** What lies on the ground, once it is loaded. */
export type LayersComponent = ComponentType<{
  readonly free: RefObject<HTMLDivElement | null>
  readonly onWhole: () => void
}>

interface Props {
  readonly Layers: LayersComponent | null
  /** Land and surface are drawn. */
  readonly onGround: () => void
  /** Called once, when all that belongs on the map is there; must be the same function on every rendering. */
  readonly onWhole: () => void
}

export function AtlasMap({ Layers, onGround, onWhole }: Props) {
  const { t, direction } = useTranslator()
  const basemap = useAtlas((state) => state.layers.basemap)
  const swipe = useAtlas((state) => state.mode === 'swipe')
  const theme = useTheme()
  const slim = useAtlas((state) => state.slim)
  const free = useRef<HTMLDivElement>(null)
  const start = useStart()
  const isNext = useNextTask()
  const [isWhole, setWhole] = useState(false)
  const onLayers = useCallback(() => {
    setWhole(true)
    onWhole()
  }, [onWhole])
  return (
    <div
      className="atlas-map"
      data-direction={direction}
      // For those who wait until all that belongs on the map is there.
      data-whole={isWhole || undefined}
      style={mapColours(theme, basemap)}
    >
      {isNext && (
        <MapContainer
          className="atlas-map-box"
          {...start}
          minZoom={MIN_ZOOM}
          maxZoom={MAX_ZOOM}
          zoomSnap={ZOOM_STEP}
          zoomDelta={0.5}
          // A wheel over a map within another page scrolls that page.
          scrollWheelZoom={!slim}
          wheelPxPerZoomLevel={90}
          wheelDebounceTime={30}
          maxBounds={[
            [LIMITS.south, LIMITS.west],
            [LIMITS.north, LIMITS.east],
          ]}
          maxBoundsViscosity={0.8}
          zoomControl={false}
          attributionControl={false}
          keyboard
        >
          <InTurn>
            <FollowView free={free} />
            <Ground onDrawn={onGround} />
            <PointerPicks free={free} />
            {Layers && <Layers free={free} onWhole={onLayers} />}
          </InTurn>
        </MapContainer>
      )}
      <div className="atlas-map-free" ref={free}>
        <Crosshair />
        {swipe && <SwipeHandle free={free} />}
        <Credit />
      </div>
      <p id="atlas-map-help" hidden>
        {t('map.help')}
      </p>
    </div>
  )
}

/** Leaflet needs a view before the screen is known: the link's, or the middle of the home view. */
function useStart(): { center: [number, number]; zoom: number } {
  const store = useAtlasStore()
  return useMemo(() => {
    const { view } = store.getState()
    return view
      ? { center: [view.lat, view.lon], zoom: view.zoom }
      : { center: [(HOME.north + HOME.south) / 2, (HOME.east + HOME.west) / 2], zoom: 8.5 }
  }, [store])
}
