// The frames of the base map, how finely each is drawn, and the whole-number grid both files are written on.
import type { Box, Line, Point } from './types'

/** Everything that is drawn. */
export const EXTENT: Box = [31, 31, 43, 39.5]
/** Where the map is read closely: no place lies nearer than 50 km to its edge. */
export const DETAIL: Box = [35.2, 32.9, 39.6, 37.4]
/** Degrees a grid step, about 11 m north-south: what the source itself is rounded to. */
export const GRID = 1e-4

const FINE_M = 60
const COARSE_M = 1000
const METRES_PER_STEP = 111_195 * GRID

/** Degrees to whole grid steps from the south-west corner of EXTENT. Whole numbers make shared edges exact. */
export function toGrid([lon, lat]: Point): Point {
  return [Math.round((lon - EXTENT[0]) / GRID), Math.round((lat - EXTENT[1]) / GRID)]
}

export function lineToGrid(line: Line): Point[] {
  return line.map(toGrid)
}

/** Grid steps to degrees with four decimals. */
export function toDegrees([x, y]: Point): Point {
  return [Number((EXTENT[0] + x * GRID).toFixed(4)), Number((EXTENT[1] + y * GRID).toFixed(4))]
}

export function isDetail(point: Point): boolean {
  const [lon, lat] = toDegrees(point)
  const [west, south, east, north] = DETAIL
  return lon >= west && lon <= east && lat >= south && lat <= north
}

/** How far, in metres, the drawn line may lie from the source at this grid point. */
export function toleranceAt(point: Point): number {
  return isDetail(point) ? FINE_M : COARSE_M
}

/** Metres a grid step, [east-west, north-south], at the height of this grid point. */
export function metresPerStep(point: Point): Point {
  const lat = EXTENT[1] + point[1] * GRID
  return [METRES_PER_STEP * Math.cos((lat * Math.PI) / 180), METRES_PER_STEP]
}
