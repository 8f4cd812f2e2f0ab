/** The first view: Aleppo, Idlib and the road between, as large as the part of the map that no panel covers allows. */
import type { View } from '../../state/state'
import { lonLatOf, worldX, worldY } from '../mercator'

/** Degrees. */
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

export const HOME: Box = { west: 36, south: 35.22, east: 37.7, north: 36.68 }
/** Where the map may be moved to. */
export const LIMITS: Box = { west: 32.8, south: 32.2, east: 41.2, north: 38.3 }
/** What the base map covers. */
export const FRAME: Box = { west: 31, south: 31, east: 43, north: 39.5 }

export const ZOOM_STEP = 0.125
export const MIN_ZOOM = 6.5
export const MAX_ZOOM = 14

export interface Screen {
  readonly width: number
  readonly height: number
  /** The part that no panel covers, pixels from the upper left. */
  readonly free: {
    readonly left: number
    readonly top: number
    readonly width: number
    readonly height: number
  }
}

/** The view whose free part shows `HOME`; its centre is the centre of the whole screen. */
export function homeView({ width, height, free }: Screen): View {
  const [w, n, e, s] = edges(HOME)
  const size = Math.min(Math.max(free.width, 120) / (e - w), Math.max(free.height, 120) / (s - n))
  const zoom = clamp(Math.floor(Math.log2(size / 256) / ZOOM_STEP) * ZOOM_STEP)
  const pixel = 1 / (256 * 2 ** zoom)
  const x = (w + e) / 2 + (width / 2 - free.left - free.width / 2) * pixel
  const y = (n + s) / 2 + (height / 2 - free.top - free.height / 2) * pixel
  const [lon, lat] = lonLatOf(x, y)
  return { lat, lon, zoom }
}

/** The smallest zoom at which the base map fills the screen, but never one that leaves out the home view. */
export function minZoomOf(screen: Screen): number {
  const [w, n, e, s] = edges(FRAME)
  const size = Math.max(screen.width / (e - w), screen.height / (s - n))
  return Math.min(homeView(screen).zoom, clamp(Math.ceil(Math.log2(size / 256) / ZOOM_STEP) * ZOOM_STEP))
}

/** Whether two views look the same on the screen. */
export function sameView(a: View, b: View): boolean {
  const pixels = 256 * 2 ** b.zoom
  return (
    Math.abs(a.zoom - b.zoom) < 0.01 &&
    Math.abs(worldX(a.lon) - worldX(b.lon)) * pixels < 3 &&
    Math.abs(worldY(a.lat) - worldY(b.lat)) * pixels < 3
  )
}

const clamp = (zoom: number) => Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom))

const edges = ({ west, south, east, north }: Box): [number, number, number, number] => [
  worldX(west),
  worldY(north),
  worldX(east),
  worldY(south),
]
