/** Which documented place a cell of the surface belongs to. */
import type { Atlas } from './types'

/** Index into `Atlas.places` of the place that a cell leads to. */
export function placeOfCell(_atlas: Pick<Atlas, 'places'>, cell: number): number {
  return cell
}
