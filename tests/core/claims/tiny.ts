/**
 * The tiny facts as an atlas with claims to measure, each place with one whole cell, so that areas are known by name; `claimOn` makes a claim without going through a
 * table.
 */
import { decodeAtlas, decodeDetails } from '../../../src/atlas/decode'
import { compile } from '../../../src/compile'
import type { FactsFiles } from '../../../src/compile/facts'
import {
  measureClaim,
  type Claim,
  type MeasureName,
  type Measurement,
  type Unit,
} from '../../../src/core/claims'
import { day } from '../../../src/core/day'
import type { Atlas, Details } from '../../../src/core/types'
import { factsOf, tinyFiles } from '../../compile/tiny-facts'
import { wholeCells } from '../../whole-cells'

const land = {
  type: 'MultiPolygon' as const,
  coordinates: [
    [
      [
        [36.5, 35.8],
        [37.6, 35.8],
        [37.6, 36.6],
        [36.5, 36.6],
        [36.5, 35.8],
      ],
    ],
  ],
}

export interface Both {
  readonly atlas: Atlas
  readonly details: Details
}

export function bothOf(files: FactsFiles = tinyFiles): Both {
  const { atlas, details } = compile(factsOf(files), land, 'tiny')
  return { atlas: wholeCells(decodeAtlas(atlas)), details: decodeDetails(details) }
}

export function claimOn(measure: MeasureName, args: Claim['args'], claimed: string, unit: Unit): Claim {
  const rest = { publisher: 'Agency', alignment: 'gov', statement: 'It was so', url: '', note: '' } as const
  return { id: 'claim', day: day('2020-02-16'), measure, args, claimed, unit, ...rest }
}

export function measured({ atlas, details }: Both, ...claim: Parameters<typeof claimOn>): Measurement {
  return measureClaim(atlas, details, claimOn(...claim))
}

/** Index of a place. */
export function at({ atlas }: Both, id: string): number {
  return atlas.places.findIndex((place) => place.id === id)
}

/** km² of a place's cell. */
export function km2({ atlas }: Both, ...ids: string[]): number {
  return ids.reduce((sum, id) => sum + atlas.cellKm2[atlas.places.findIndex((place) => place.id === id)]!, 0)
}
