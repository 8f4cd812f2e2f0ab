/**
 * Checked facts to the two files a reader loads. Runs wherever JavaScript does: in Node, in Vite, in a worker.
 */
import type { MultiPolygon } from 'geojson'
import { decodeTopology } from '../core/decode-topology'
import type { WireAtlas, WireDetails } from '../core/wire'
import { wireAtlas } from './encode/atlas'
import { wireDetails } from './encode/details'
import { wireTopology } from './encode/topology'
import type { Facts } from './facts'
import { modelOf, type Model } from './model'
import { rimPieces } from './rims'
import { tessellateFiner } from './tessellate'
import type { GridPolygon } from './tessellate/heal'
import { cellTopology } from './tessellate/topology'

export interface Compiled {
  readonly model: Model
  /** Polygons on the grid by cell: what the layers are written from. */
  readonly cells: readonly GridPolygon[][]
  readonly atlas: WireAtlas
  readonly details: WireDetails
}

/**
 * @param facts as `readFacts` gives them, without problems
 * @param land where cells may lie, degrees
 * @param hash the version of the facts
 * @throws Error when the cells are no partition
 */
export function compile(facts: Facts, land: MultiPolygon, hash: string): Compiled {
  const model = modelOf(facts)
  const sites = model.places.slice(0, model.cells).map(({ row }) => [row.lon!, row.lat!] as const)
  const { cells, cuts } = tessellateFiner(sites, land, facts.atlas.limitKm * 1000, rimPieces(model))
  const wire = wireTopology(cellTopology(cells))
  const atlas = wireAtlas(model, { wire, topology: decodeTopology(wire), pieces: cuts }, hash)
  return { model, cells, atlas, details: wireDetails(model, hash) }
}
