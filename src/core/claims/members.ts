/** Which places a claim is about: a region, a tag, or a circle, as one flag a place. */
import { placeOfCell } from '../cells'
import { distanceToPlace } from '../locate'
import type { Atlas } from '../types'
import type { ClaimFacts } from './types'

/** 1 for places that belong, by index into `Atlas.places`. */
export type Flags = Uint8Array

/** Places of a region, or of a tag where no region has that id; all where none is asked for. @throws RangeError */
export function membersOf(atlas: Atlas, { tags }: ClaimFacts, region: string | undefined): Flags {
  if (region === undefined) return new Uint8Array(atlas.places.length).fill(1)
  const index = atlas.regions.findIndex(({ id }) => id === region)
  if (index >= 0) return Uint8Array.from(atlas.places, (place) => Number(place.region === index))
  const tagged = Object.hasOwn(tags, region) ? tags[region]! : null
  if (!tagged) throw new RangeError(`expected a region or a tag of the claims, got "${region}"`)
  const flags = new Uint8Array(atlas.places.length)
  for (const place of tagged) flags[place] = 1
  return flags
}

/** 1 for cells that lead to one of the places. */
export function cellsOf(atlas: Atlas, members: Flags): Flags {
  return Uint8Array.from(
    { length: atlas.topology.cellCount },
    (_, cell) => members[placeOfCell(atlas, cell)]!,
  )
}

/** Places whose point lies within a distance of another point. @param centre lon, lat in degrees */
export function membersWithin(atlas: Atlas, centre: readonly [number, number], km: number): Flags {
  return Uint8Array.from(atlas.places, (_, place) => {
    const distance = distanceToPlace(atlas, place, ...centre)
    return Number(distance !== null && distance <= km)
  })
}

/** Index of a party. @throws RangeError for a party that the atlas does not have */
export function partyIndex({ parties }: Atlas, id: string | undefined): number {
  const index = parties.findIndex((party) => party.id === id)
  if (index < 0) throw new RangeError(`expected a party of the atlas, got "${id ?? ''}"`)
  return index
}
