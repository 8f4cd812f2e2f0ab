/**
 * A road on a day: by whom each stretch is held, kilometres by holder, and where the holder changes.
 */
import { NO_HOLDER } from './holders'
import type { Atlas, Km, Road } from './types'

/** A run of road in one holder's hands. */
export interface RoadSection {
  /** Index into `Atlas.holders`, `NO_HOLDER` where nothing is known. */
  readonly holder: number
  readonly fromKm: Km
  readonly toKm: Km
  /** Indexes of the stretches it is made of: `first .. last`, both included. */
  readonly first: number
  readonly last: number
}

/** Sections from the road's first point to its last. @param holders holder by cell, as `holdersAt` gives it */
export function roadSections(road: Road, holders: Uint8Array): RoadSection[] {
  const sections: { holder: number; fromKm: Km; toKm: Km; first: number; last: number }[] = []
  road.stretches.forEach((stretch, i) => {
    const holder = stretch.cell < 0 ? NO_HOLDER : holders[stretch.cell]!
    const open = sections.at(-1)
    if (open?.holder === holder) {
      open.toKm = stretch.toKm
      open.last = i
    } else sections.push({ holder, fromKm: stretch.fromKm, toKm: stretch.toKm, first: i, last: i })
  })
  return sections
}

/** Kilometres by party (index into `Atlas.parties`); what nobody is known to hold is left out. */
export function roadKmByParty(atlas: Atlas, sections: readonly RoadSection[]): Float64Array {
  const km = new Float64Array(atlas.parties.length)
  for (const { holder, fromKm, toKm } of sections) {
    if (holder !== NO_HOLDER) km[atlas.holders[holder]!.party]! += toKm - fromKm
  }
  return km
}
