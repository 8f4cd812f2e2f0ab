/**
 * Sites to cells: Voronoi on a plane, cut at the limit of knowledge and at the land's edge, healed into a partition.
 * Order of operations: project · Voronoi · circle · cut pieces off · back to degrees · land · grid · heal · verify.
 */
import type { MultiPolygon } from 'geojson'
import { cutCells } from './cut'
import { heal, type GridPolygon } from './heal'
import { landClipper } from './land'
import { planeAt } from './plane'
import { partitionFaults } from './verify'
import { voronoiCells, type Point, type Ring } from './voronoi'

/** Pieces to cut from the cell of a site: between the site's core and these edges of its ring, numbered by their start. */
export interface Cut {
  readonly site: number
  readonly edges: readonly number[]
}

/** Chooses the pieces, on the plane. @param degrees from the plane to lon, lat */
export type Cutter<T extends Cut> = (
  sites: readonly Point[],
  rings: readonly Ring[],
  degrees: (point: Point) => Point,
) => readonly T[]

/**
 * @param sites lon, lat in degrees, all different
 * @param land where cells may lie, degrees
 * @param limitM metres beyond which nothing is known
 * @returns polygons on the grid by cell, in the order of the sites
 * @throws Error naming the cells when the outcome is not a partition
 */
export function tessellate(sites: readonly Point[], land: MultiPolygon, limitM: number): GridPolygon[][] {
  return tessellateFiner(sites, land, limitM, () => []).cells
}

/** As `tessellate`, with pieces cut from the cells: they come after the sites' own. Those with nothing on land are left out. */
export function tessellateFiner<T extends Cut>(
  sites: readonly Point[],
  land: MultiPolygon,
  limitM: number,
  cutter: Cutter<T>,
): { readonly cells: GridPolygon[][]; readonly cuts: readonly T[] } {
  if (sites.length === 0) return { cells: [], cuts: [] }
  const plane = planeAt(...middle(sites))
  const clip = landClipper(land)
  const points = sites.map(([lon, lat]): Point => plane.forward(lon, lat))
  const rings = voronoiCells(points, limitM)
  const degrees = ([x, y]: Point): Point => plane.inverse(x, y)
  const cuts = cutter(points, rings, degrees)
  const parts = cutCells(points, rings, cuts).map((ring) => ring.flatMap((part) => clip(part.map(degrees))))
  const healed = heal(parts)
  const kept = cuts.map((_, i) => healed[sites.length + i]!.length > 0)
  const cells = healed.filter((_, i) => kept[i - sites.length] ?? true)
  const faults = partitionFaults(cells)
  if (faults.length > 0) throw new Error(`the cells are no partition:\n${faults.slice(0, 20).join('\n')}`)
  return { cells, cuts: cuts.filter((_, i) => kept[i]) }
}

function middle(sites: readonly Point[]): [number, number] {
  const lons = sites.map((site) => site[0])
  const lats = sites.map((site) => site[1])
  return [(Math.min(...lons) + Math.max(...lons)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2]
}
