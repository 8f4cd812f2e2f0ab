/** The first picture: land, water and the surface. */
import { useCallback, useEffect, useState } from 'react'
import { useAtlas } from '../state/react'
import { BasemapLayer } from './basemap-layer'
import { nextTask } from './next-task'
import { SurfaceLayer } from './surface/surface-layer'
import { useStoreLayer } from './use-store-layer'

/** Fills and fronts do not wait for land that is long in coming. */
const PATIENCE_MS = 500

/** @param onDrawn called once, when the surface is drawn and so is the land, or it does not come */
export function Ground({ onDrawn }: { readonly onDrawn?: () => void }) {
  const [hasLand, setLand] = useState(false)
  useStoreLayer(useCallback(() => new BasemapLayer(() => setLand(true)), []))
  const hasSurface = useNextTask()
  useEffect(() => {
    if (!onDrawn || !hasSurface) return
    if (hasLand) return onDrawn()
    const patience = window.setTimeout(onDrawn, PATIENCE_MS)
    return () => window.clearTimeout(patience)
  }, [onDrawn, hasSurface, hasLand])
  return hasSurface && <Surface />
}

function Surface() {
  // The layer takes cells from it, which all versions share.
  const atlas = useAtlas((state) => state.ledger.atlas)
  useStoreLayer(useCallback(() => new SurfaceLayer(atlas), [atlas]))
  return null
}

/** True from the task after this one on: Leaflet's map and the surface, each a long piece of work, leave room between for a touch. */
function useNextTask(): boolean {
  const [next, setNext] = useState(false)
  useEffect(() => {
    let gone = false
    void nextTask().then(() => {
      if (!gone) setNext(true)
    })
    return () => {
      gone = true
    }
  }, [])
  return next
}
