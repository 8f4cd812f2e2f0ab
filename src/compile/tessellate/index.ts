/**
 * Sites to cells: Voronoi on a plane, cut at the limit of knowledge and at the land's edge, healed into a partition.
 * Order of operations: project · Voronoi · circle · back to degrees · land · grid · heal · verify.
 */
import type { MultiPolygon } from 'geojson'
import { heal, type GridPolygon } from './heal'
import { landClipper } from './land'
import { planeAt } from './plane'
import { partitionFaults } from './verify'
import { voronoiCells, type Point } from './voronoi'

/**
 * @param sites lon, lat in degrees, all different
 * @param land where cells may lie, degrees
 * @param limitM metres beyond which nothing is known
 * @returns polygons on the grid by cell, in the order of the sites
 * @throws Error naming the cells when the outcome is not a partition
 */
export function tessellate(sites: readonly Point[], land: MultiPolygon, limitM: number): GridPolygon[][] {
  if (sites.length === 0) return []
  const plane = planeAt(...middle(sites))
  const cut = landClipper(land)
  const cells = voronoiCells(
    sites.map(([lon, lat]) => plane.forward(lon, lat)),
    limitM,
  ).map((ring) => cut(ring.map(([x, y]) => plane.inverse(x, y))))
  const healed = heal(cells)
  const faults = partitionFaults(healed)
  if (faults.length > 0) throw new Error(`the cells are no partition:\n${faults.slice(0, 20).join('\n')}`)
  return healed
}

function middle(sites: readonly Point[]): [number, number] {
  const lons = sites.map((site) => site[0])
  const lats = sites.map((site) => site[1])
  return [(Math.min(...lons) + Math.max(...lons)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2]
}
