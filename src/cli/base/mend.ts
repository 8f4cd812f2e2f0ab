// Gives lakes back what their source lost: it was cut into tiles, and some pieces are missing, which leaves
// right-angled bites. Water cannot end dead on a tile's edge: where it seems to, it goes on in the tile behind.
import { difference, intersection, union } from 'polyclip-ts'
import type { Geom } from 'polyclip-ts'
import { areaKm2 } from './area'
import { hull } from './hull'
import { lackingTiles } from './lacking'
import type { Tile } from './lacking'
import { isTileCorner, tileRing } from './tiles'
import type { Rings } from './types'

/** A smaller piece is a pond and says nothing of a lake. */
const SMALLEST_SIGN_KM2 = 1
/** Mending leaves slits between its patches: a smaller isle is not drawn. */
export const SMALLEST_ISLE_KM2 = 4
/** Larger groups of lacking tiles are mended tile by tile: one hull would flood what lies between. */
const LARGEST_GROUP = 4

/**
 * Takes and gives merged water in grid points. A lacking tile gets the hull of the water on its edges: its shores
 * become straight lines between points of the source, no more than the source itself has within a tile.
 * Isles of the source stay dry.
 */
export function mendWater(water: readonly Rings[]): Rings[] {
  const signs = water.filter((rings) => areaKm2(rings[0]!) >= SMALLEST_SIGN_KM2)
  const patches = groupTiles(lackingTiles(signs)).flatMap(patch)
  // a hole with a corner on a tile's corner is a lost tile, not an isle
  const isles = signs
    .flatMap((rings) => rings.slice(1))
    .filter((ring) => areaKm2(ring) >= SMALLEST_ISLE_KM2 && !ring.some(isTileCorner))
    .map((ring) => [ring])
  const dry = difference(patches as unknown as Geom, isles as unknown as Geom)
  return union(water as unknown as Geom, dry)
}

/** Lacking tiles side by side belong together: nothing is known of the edge between them. */
function groupTiles(tiles: ReadonlyMap<string, Tile>): Tile[][] {
  const left = new Map(tiles)
  const groups = [...tiles].map(([key, first]) => {
    const group = left.delete(key) ? [first] : []
    for (const { column: c, row: r } of group)
      for (const next of [`${c - 1} ${r}`, `${c + 1} ${r}`, `${c} ${r - 1}`, `${c} ${r + 1}`]) {
        const tile = left.get(next)
        if (tile && left.delete(next)) group.push(tile)
      }
    return group
  })
  return groups.flatMap((group) => (group.length > LARGEST_GROUP ? group.map((tile) => [tile]) : [group]))
}

function patch(group: readonly Tile[]): Rings[] {
  const ring = hull(group.flatMap(({ ends }) => ends))
  if (ring.length < 4) return []
  const tiles = group.map(({ column, row }) => [tileRing(column, row)])
  return intersection([ring] as unknown as Geom, union(tiles as unknown as Geom))
}
