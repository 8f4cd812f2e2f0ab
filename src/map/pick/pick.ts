/** What lies at a point of the map: a road wins, then a place's dot, then the cell. */
import { placeOfCell } from '../../core/cells'
import { NO_HOLDER } from '../../core/holders'
import { cellAt } from '../../core/locate'
import { selectVisibleHolders } from '../../state/selectors'
import type { AppState, Selection } from '../../state/state'
import { worldSize, worldX, worldY } from '../mercator'
import { isDrawn } from '../places/rank'

/** Of a road. */
interface Stretch {
  readonly id: string
  readonly index: number
}

/** Pixels. */
export interface Reach {
  readonly road: number
  readonly dot: number
}

/** @param lon degrees @param lat degrees @param zoom of the map: reaches are pixels at this zoom */
export function pick(
  state: AppState,
  lon: number,
  lat: number,
  zoom: number,
  reach: Reach,
): Selection | null {
  const at = [lon, lat] as const
  const road = state.layers.road ? stretchAt(state, lon, lat, zoom, reach.road) : null
  if (road) return { kind: 'stretch', road: road.id, index: road.index, at }
  const place = dotAt(state, lon, lat, zoom, reach.dot)
  if (place >= 0) return { kind: 'place', place: state.atlas.places[place]!.id, at }
  const cell = visibleCellAt(state, lon, lat)
  return cell < 0
    ? null
    : { kind: 'place', place: state.atlas.places[placeOfCell(state.atlas, cell)]!.id, at }
}

/** The cell at a point, or −1 where nothing is known or what is known is switched off. */
export function visibleCellAt(state: AppState, lon: number, lat: number): number {
  const { atlas, hiddenParties } = state
  const cell = cellAt(atlas.topology, lon, lat)
  if (cell < 0) return -1
  const holder = selectVisibleHolders(state)[cell]!
  if (holder === NO_HOLDER) return -1
  return hiddenParties.has(atlas.parties[atlas.holders[holder]!.party]!.id) ? -1 : cell
}

/**
 * The stretch of road next to a point, or null where none is within reach.
 * @param lon degrees @param lat degrees @param zoom of the map @param reach pixels at this zoom
 */
export function stretchAt(
  { atlas }: AppState,
  lon: number,
  lat: number,
  zoom: number,
  reach: number,
): Stretch | null {
  const size = worldSize(zoom)
  const [x, y] = [worldX(lon) * size, worldY(lat) * size]
  let best: Stretch | null = null
  let least = reach
  for (const { id, stretches } of atlas.roads) {
    stretches.forEach(({ line }, index) => {
      for (let i = 1; i < line.length; i++) {
        const [a, b] = [line[i - 1]!, line[i]!]
        const [ax, ay] = [worldX(a[0]) * size - x, worldY(a[1]) * size - y]
        const [bx, by] = [worldX(b[0]) * size - x, worldY(b[1]) * size - y]
        const distance = distanceToOrigin(ax, ay, bx, by)
        if (distance > least) continue
        least = distance
        best = { id, index }
      }
    })
  }
  return best
}

/** Distance of the origin from the segment a-b. */
function distanceToOrigin(ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length))
  return Math.hypot(ax + t * dx, ay + t * dy)
}

function dotAt(state: AppState, lon: number, lat: number, zoom: number, reach: number): number {
  const size = worldSize(zoom)
  const [x, y] = [worldX(lon) * size, worldY(lat) * size]
  let best = -1
  let least = reach
  const drawn = isDrawn(state, zoom)
  state.atlas.places.forEach((place, i) => {
    if (place.lon === null || place.lat === null || !drawn(i)) return
    const distance = Math.hypot(worldX(place.lon) * size - x, worldY(place.lat) * size - y)
    if (distance >= least) return
    least = distance
    best = i
  })
  return best
}
