/** The view that shows a set of places in the part of the screen that no panel covers. Web Mercator. */
import type { Place } from '../../core/types'
import type { View } from '../../state/state'

/** Pixels. */
export interface Screen {
  readonly width: number
  readonly height: number
  /** What panels cover at each edge. */
  readonly covered: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>
}

const TILE = 256
const [NEAREST, FARTHEST] = [12.5, 6.5]

/** @returns null where none of the places has a position */
export function viewOf(
  places: readonly Pick<Place, 'lon' | 'lat'>[],
  { width, height, covered }: Screen,
): View | null {
  const points = places.flatMap(({ lon, lat }) =>
    lon === null || lat === null ? [] : [[x(lon), y(lat)] as const],
  )
  if (points.length === 0) return null
  const [west, east] = ends(points.map(([px]) => px))
  const [north, south] = ends(points.map(([, py]) => py))
  const free = {
    width: Math.max(120, width - covered.left - covered.right),
    height: Math.max(120, height - covered.top - covered.bottom),
  }
  const scale = Math.min(
    free.width / Math.max(1e-9, east - west),
    free.height / Math.max(1e-9, south - north),
  )
  // A tenth less than would just fit: places at the edge keep their labels.
  const zoom = Math.max(FARTHEST, Math.min(NEAREST, Math.log2((0.9 * scale) / TILE)))
  const pixel = 1 / (TILE * 2 ** zoom)
  return {
    lon: lonOf((west + east) / 2 + ((covered.right - covered.left) / 2) * pixel),
    lat: latOf((north + south) / 2 + ((covered.bottom - covered.top) / 2) * pixel),
    zoom,
  }
}

const x = (lon: number) => lon / 360 + 0.5
const y = (lat: number) => 0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)
const lonOf = (px: number) => (px - 0.5) * 360
const latOf = (py: number) => (Math.atan(Math.sinh((0.5 - py) * 2 * Math.PI)) * 180) / Math.PI

const ends = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)]
