/**
 * Areas by party and region over all snapshots. Each spell adds its cell's area where it begins and takes it away where
 * it ends; one running sum then gives every day. Sums are of whole square metres, so that adding and taking away leaves
 * nothing behind.
 */
import { cellSpells, placeOfCell } from './cells'
import { nearAreas } from './evidence/near'
import { EVIDENCES, type Atlas, type Day } from './types'

const M2 = 1e6
const DOCUMENTED = EVIDENCES.indexOf('documented')

export interface History {
  /** `Atlas.snapshots`. */
  readonly days: readonly Day[]
  readonly parties: number
  readonly regions: number
  /** km² by snapshot, region and party: `km2[(snapshot * regions + region) * parties + party]`. */
  readonly km2: Float64Array
  /** Of these, km² within 5 km of a place whose holder a report names; laid out alike. */
  readonly documented: Float64Array
}

const histories = new WeakMap<Atlas, History>()

/** The history of an atlas, made once. */
export function areaHistory(atlas: Atlas): History {
  const known = histories.get(atlas)
  if (known) return known
  const made: History = {
    days: atlas.snapshots,
    parties: atlas.parties.length,
    regions: atlas.regions.length,
    km2: runningSums(atlas, (cell) => atlas.cellKm2[cell]!),
    documented: documentedSums(atlas),
  }
  histories.set(atlas, made)
  return made
}

/** km² by party on a snapshot, over the regions asked for. @param values `km2` or `documented` of the history */
export function partiesAt(
  { regions, parties }: History,
  values: Float64Array,
  snapshot: number,
  wanted: (region: number) => boolean,
): Float64Array {
  const out = new Float64Array(parties)
  for (let region = 0; region < regions; region++) {
    if (!wanted(region)) continue
    const start = (snapshot * regions + region) * parties
    for (let party = 0; party < parties; party++) out[party]! += values[start + party]!
  }
  return out
}

function documentedSums(atlas: Atlas): Float64Array {
  const near = nearAreas(atlas)
  const { event, outweighed } = cellSpells(atlas)
  return runningSums(atlas, (cell, spell) =>
    !outweighed[spell] && atlas.events.evidence[event[spell]!] === DOCUMENTED ? near[cell]! : 0,
  )
}

/** @param weigh km² that a spell of a cell counts for */
function runningSums(atlas: Atlas, weigh: (cell: number, spell: number) => number): Float64Array {
  const { places, holders, topology, snapshots, regions, parties } = atlas
  const spells = cellSpells(atlas)
  const width = regions.length * parties.length
  const sums = new Float64Array(snapshots.length * width)
  const at = snapshotFrom(atlas)
  for (let cell = 0; cell < topology.cellCount; cell++) {
    const end = spells.first[cell + 1]!
    const column = places[placeOfCell(atlas, cell)]!.region * parties.length
    for (let spell = spells.first[cell]!; spell < end; spell++) {
      const m2 = Math.round(weigh(cell, spell) * M2)
      const slot = column + holders[spells.holder[spell]!]!.party
      const begins = at(spells.from[spell]!)
      const ends = spell + 1 < end ? at(spells.from[spell + 1]!) : snapshots.length
      if (begins < snapshots.length) sums[begins * width + slot]! += m2
      if (ends < snapshots.length) sums[ends * width + slot]! -= m2
    }
  }
  for (let i = width; i < sums.length; i++) sums[i]! += sums[i - width]!
  for (let i = 0; i < sums.length; i++) sums[i]! /= M2
  return sums
}

/** For a day, the first snapshot on or after it; their number where none is left. */
function snapshotFrom({ snapshots, firstDay, lastDay }: Atlas): (day: number) => number {
  const table = new Int32Array(lastDay - firstDay + 1)
  let next = 0
  for (let i = 0; i < table.length; i++) {
    while (next < snapshots.length && snapshots[next]! < firstDay + i) next++
    table[i] = next
  }
  return (day) => (day <= firstDay ? 0 : (table[day - firstDay] ?? snapshots.length))
}
