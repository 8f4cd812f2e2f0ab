/** `L.geoJSON` and `setStyle` on the cells that changed, drawn as SVG. */
import L from 'leaflet'
import type { Peer } from '../peer'
import { setStylePeer } from '../set-style'

export const peer: Peer = { setup: (stage) => setStylePeer(stage, L.svg()) }
