/** A second map beside the page, with a store of its own that began as the first one's: what films are taken of. */
import type L from 'leaflet'
import { useCallback, useEffect, useState } from 'react'
import { MapContainer, useMap } from 'react-leaflet'
import { StoreContext, useAtlasStore } from '../../state/react'
import type { Stage } from '../../state/studio'
import { twinOf } from '../../state/twin'
import { mapColours } from '../colours'
import { Ground } from '../Ground'
import { Layers } from '../Layers'
import { NAMED } from '../places/places-layer'
import { currentTheme } from '../../theme/worn'
import { useTheme } from '../use-theme'

export interface Wanted {
  readonly width: number
  readonly height: number
  readonly center: [number, number]
  readonly zoom: number
  readonly resolve: (stage: Stage) => void
  readonly reject: (reason: Error) => void
  readonly close: () => void
}

export function HiddenMap(wanted: Wanted) {
  const { width, height, center, zoom } = wanted
  const store = useAtlasStore()
  const [twin] = useState(() => twinOf(store))
  const theme = useTheme()
  const { basemap } = twin.getState().layers
  const [isDrawn, onDrawn] = useReached()
  const [isWhole, onWhole] = useReached()
  return (
    <div
      className="atlas-map atlas-stage"
      inert
      aria-hidden
      data-whole={(isDrawn && isWhole) || undefined}
      style={{ ...mapColours(theme, basemap), width, height }}
    >
      <MapContainer
        className="atlas-map-box"
        center={center}
        zoom={zoom}
        zoomSnap={0}
        zoomControl={false}
        attributionControl={false}
        keyboard={false}
        fadeAnimation={false}
        zoomAnimation={false}
      >
        <StoreContext value={twin}>
          <Ground onDrawn={onDrawn} />
          <Layers free={WHOLE} onWhole={onWhole} />
          <OpenStage {...wanted} />
        </StoreContext>
      </MapContainer>
    </div>
  )
}

/** Whether something has come about, and what is to be called then. */
function useReached(): readonly [boolean, () => void] {
  const [isReached, setReached] = useState(false)
  return [isReached, useCallback(() => setReached(true), [])]
}

/** No panel covers it. */
const WHOLE = { current: null }

function OpenStage({ resolve, reject, close }: Wanted) {
  const map = useMap()
  const store = useAtlasStore()
  useEffect(() => {
    let closed = false
    const show: Stage['show'] = async (day) => {
      const { capture } = await import('./capture')
      if (closed) throw new Error('expected an open stage, got a closed one. Ask the studio for another.')
      store.getState().setDay(day)
      const { left, top, right, bottom } = map.getContainer().getBoundingClientRect()
      const ground = store.getState().layers.basemap ? currentTheme().sea : currentTheme().land
      return capture(map, { left, top, right, bottom }, ground)
    }
    ready(map, store.getState().layers.basemap).then(
      () => resolve({ show, close }),
      (error: unknown) => reject(error as Error),
    )
    return () => {
      closed = true
    }
  }, [map, store, resolve, reject, close])
  return null
}

/**
 * The names have been painted, all else is on the map, and the base map has been read: it comes a little later, or not at
 * all.
 */
async function ready(map: L.Map, basemap: boolean): Promise<void> {
  await Promise.race([new Promise((done) => map.once(NAMED, done)), pause(PATIENCE_MS)])
  const box = map.getContainer()
  const hasLand = () => box.querySelector('.leaflet-atlas-land-pane path[d]:not([d=""])') !== null
  const all = () => box.closest('[data-whole]') !== null && (hasLand() || !basemap)
  for (let waited = 0; !all() && waited < PATIENCE_MS; waited += 50) await pause(50)
}

const PATIENCE_MS = 5000

const pause = (ms: number) => new Promise((done) => window.setTimeout(done, ms))
