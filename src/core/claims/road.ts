/**
 * `road_share`: a party's share of a road's length on a day, where it is cut, and since when it had not been as high.
 * Stretches of which nothing is known are left out.
 *
 * low: stretches in cells that are surely the party's, less a quarter of the distance between the two places at every
 * cell edge where its hold ends (the front may lie so far off, see `fronts`); value: by the ledger; high: perhaps its
 * own, and as much more.
 */
import { cellSpells } from '../cells'
import { holdersAt, NO_HOLDER, spellAt } from '../holders'
import { roadSections } from '../road'
import type { Atlas, Day, Details, Road } from '../types'
import { dayArg } from './args'
import { betweenKm } from './fronts'
import { cellsHeldOn } from './holding'
import { partyIndex, type Flags } from './members'
import { changeDays, lastAsHigh } from './since'
import type { Claim, Finding, Measured } from './types'

/** @throws RangeError for a road that the atlas does not have */
export function roadShare(atlas: Atlas, _: Details, claim: Claim): Measured {
  const party = partyIndex(atlas, claim.args['party'])
  const on = dayArg(claim, 'day')
  const road = atlas.roads.find(({ id }) => id === claim.args['road'])
  if (!road) throw new RangeError(`expected a road of the atlas, got "${claim.args['road'] ?? ''}"`)
  const { surely, ledger, perhaps } = cellsHeldOn(atlas, party, on)
  const [least, middle, most] = [surely, ledger, perhaps].map((held) => kmHeld(road, held))
  const total = kmHeld(road, null)
  const slack = ends(atlas, road, ledger)
  const share = (km: number) => (100 * Math.max(0, Math.min(total, km))) / total
  const range = {
    low: share(Math.min(middle!, least! - slack)),
    value: share(middle!),
    high: share(Math.max(middle!, most! + slack)),
  }
  const findings: Finding[] = [
    { kind: 'length', km: middle!, totalKm: total },
    { kind: 'fronts', minus: (100 * slack) / total, plus: (100 * slack) / total },
    ...cuts(atlas, road, party, on),
    { kind: 'asHigh', ...lastAsHigh(daysOf(atlas, road, on), (day) => shareOn(atlas, road, party, day), on) },
  ]
  return {
    readings: [{ kind: 'road', range, until: on, party, road: road.id, findings }],
    places: [],
    day: on,
    inView: road.stretches.flatMap(({ place }) => (place < 0 ? [] : [place])),
  }
}

function shareOn(atlas: Atlas, road: Road, party: number, on: Day): number {
  const { holders } = atlas
  const spells = cellSpells(atlas)
  const held = new Uint8Array(atlas.topology.cellCount)
  for (const { cell } of road.stretches) {
    const spell = cell < 0 ? -1 : spellAt(spells, cell, on)
    if (spell >= 0 && holders[spells.holder[spell]!]!.party === party) held[cell] = 1
  }
  return kmHeld(road, held) / kmHeld(road, null)
}

/** @param held null: all stretches in a cell */
function kmHeld(road: Road, held: Flags | null): number {
  let km = 0
  for (const { cell, fromKm, toKm } of road.stretches)
    if (cell >= 0 && (!held || held[cell])) km += toKm - fromKm
  return km
}

/** How far the ends of the party's hold may shift, all the same way, km. */
function ends(atlas: Atlas, road: Road, held: Flags): number {
  let km = 0
  road.stretches.forEach(({ cell }, i) => {
    const before = road.stretches[i - 1]?.cell ?? -1
    if (cell >= 0 && before >= 0 && held[cell] !== held[before]) km += betweenKm(atlas, cell, before) / 4
  })
  return km
}

function cuts(atlas: Atlas, road: Road, party: number, on: Day): Finding[] {
  return roadSections(road, holdersAt(atlas, on)).flatMap(({ holder, fromKm, toKm, first }) =>
    holder === NO_HOLDER || atlas.holders[holder]!.party === party
      ? []
      : [{ kind: 'cut', fromKm, toKm, holder, place: road.stretches[first]!.place } as const],
  )
}

function daysOf(atlas: Atlas, road: Road, on: Day): Day[] {
  const along = new Uint8Array(atlas.topology.cellCount)
  for (const { cell } of road.stretches) if (cell >= 0) along[cell] = 1
  return changeDays(atlas, along, on)
}
