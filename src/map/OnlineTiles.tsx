/** Tiles of openstreetmap.org, only when the reader asks for them: the one request that leaves the page. */
import { TileLayer } from 'react-leaflet'
import { useAtlas } from '../state/react'

const TILES = 'https://tile.openstreetmap.org/{z}/{x}/{y}.png'

export function OnlineTiles() {
  const on = useAtlas((state) => state.layers.tiles)
  // Their servers refuse requests without a Referer. A tile that fails shows the embedded land beneath it.
  return on ? (
    <TileLayer
      url={TILES}
      referrerPolicy="strict-origin-when-cross-origin"
      className="atlas-tiles"
      maxZoom={19}
    />
  ) : null
}
