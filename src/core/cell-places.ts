/** Which place a cell of the surface leads to. */
import type { Atlas } from './types'

type Cells = Pick<Atlas, 'topology' | 'pieces'>

/** How many places have a cell: these are the first cells, each with its place's index. */
export function placeCells({ topology, pieces }: Cells): number {
  return topology.cellCount - (pieces?.place.length ?? 0)
}

/** Index into `Atlas.places` of the place that a cell leads to. */
export function placeOfCell(atlas: Cells, cell: number): number {
  const own = placeCells(atlas)
  return cell < own ? cell : atlas.pieces!.place[cell - own]!
}
