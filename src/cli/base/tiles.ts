// The squares the water source was cut into: web map tiles of zoom 13, some 4 km wide here, in grid steps.
import { toDegrees, toGrid } from './frame'
import type { Line, Point } from './types'

const TILES = 2 ** 13
/** Grid steps by which rounding may have moved a corner. */
const CLOSE = 3

/** The column a longitude lies in, counted from 180° west. */
export function columnAt(lon: number): number {
  return Math.floor(((lon + 180) / 360) * TILES)
}

/** The row a latitude lies in, counted from the north (spherical Mercator). */
export function rowAt(lat: number): number {
  return Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * TILES)
}

export function westOf(column: number): number {
  return toGrid([(column / TILES) * 360 - 180, 0])[0]
}

export function northOf(row: number): number {
  return toGrid([0, (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / TILES))) * 180) / Math.PI])[1]
}

/** The tile as a closed ring, counterclockwise. */
export function tileRing(column: number, row: number): Line {
  const [west, east] = [westOf(column), westOf(column + 1)]
  const [south, north] = [northOf(row + 1), northOf(row)]
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
}

export function isTileCorner(point: Point): boolean {
  const [lon, lat] = toDegrees([point[0] + CLOSE, point[1] - CLOSE])
  const [x, y] = [westOf(columnAt(lon)), northOf(rowAt(lat))]
  return Math.abs(point[0] - x) <= CLOSE && Math.abs(point[1] - y) <= CLOSE
}
