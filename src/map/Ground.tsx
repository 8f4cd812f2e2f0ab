/** The first picture: land, water and the surface. */
import { useCallback, useEffect, useState } from 'react'
import { useAtlas } from '../state/react'
import { BasemapLayer } from './basemap-layer'
import { InTurn } from './InTurn'
import { SurfaceLayer } from './surface/surface-layer'
import { useStoreLayer, useStoreLayerInPieces } from './use-store-layer'

/** Fills and fronts do not wait for land that is long in coming. */
const PATIENCE_MS = 500

/** @param onDrawn called once, when the surface is drawn and so is the land, or it does not come */
export function Ground({ onDrawn }: { readonly onDrawn?: () => void }) {
  const [hasLand, setLand] = useState(false)
  const [hasSurface, setSurface] = useState(false)
  const onLand = useCallback(() => setLand(true), [])
  const onSurface = useCallback(() => setSurface(true), [])
  useEffect(() => {
    if (!onDrawn || !hasSurface) return
    if (hasLand) return onDrawn()
    const patience = window.setTimeout(onDrawn, PATIENCE_MS)
    return () => window.clearTimeout(patience)
  }, [onDrawn, hasSurface, hasLand])
  return (
    <InTurn>
      <Land onEnd={onLand} />
      <Surface onDrawn={onSurface} />
    </InTurn>
  )
}

function Land({ onEnd }: { readonly onEnd: () => void }) {
  useStoreLayer(useCallback(() => new BasemapLayer(onEnd), [onEnd]))
  return null
}

function Surface({ onDrawn }: { readonly onDrawn: () => void }) {
  // The layer takes cells from it, which all versions share.
  const atlas = useAtlas((state) => state.ledger.atlas)
  useStoreLayerInPieces(
    useCallback(() => new SurfaceLayer(atlas), [atlas]),
    onDrawn,
  )
  return null
}
