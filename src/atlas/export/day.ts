/** One day as GeoJSON: every place's area with what it rests on, or the merged area of every holder. */
import { cellSpells, placeOfCell } from '../../core/cells'
import { isoDay } from '../../core/day'
import { holdersAt, NO_HOLDER } from '../../core/holders'
import { polygonsOf } from '../../core/polygons'
import { surfaceOf } from '../../core/surface'
import type { Atlas, Day } from '../../core/types'
import { groupsOn, polygonsOfGroup, whereWords } from './cells'
import { fileName, includes, stampOf, type Exported, type ExportFile, type GeoOptions } from './file'
import { collectionText, featureText, km2Of } from './geojson'
import { groundWords, holderWords, timeOf, timeWords } from './words'

export const GEOJSON = 'application/geo+json'

export interface DayOptions extends GeoOptions {
  /** By cell, 0 .. 1, as `certaintyAt` gives it. */
  readonly certainty?: Float32Array
}

/** One feature a place, and one for each part of it with another story. `start` and `end` are those of its spell. */
export function dayFile(from: Exported, day: Day, options: DayOptions = {}): ExportFile {
  const { atlas } = from
  const features = groupsOn(from, day).map((group) => {
    const { id, spell, cells } = group
    const properties = {
      ...whereWords(atlas, group),
      ...holderWords(atlas, spell.holder, day),
      ...timeWords(spell.from, spell.to, options),
      ...groundWords(from, spell, group.outweighed),
      ...(options.certainty && { certainty: meanOf(atlas, cells, options.certainty) }),
    }
    return featureText(id, timeOf(spell.from, spell.to), properties, polygonsOfGroup(atlas, group))
  })
  const name = fileName([day], from.told, 'geojson')
  return { name, type: GEOJSON, data: collectionText({ day: isoDay(day), ...stampOf(from) }, features) }
}

/** One feature a holder. `start` and `end` bound the days on which its area is the same. */
export function mergedDayFile(from: Exported, day: Day, options: GeoOptions = {}): ExportFile {
  const { atlas } = from
  const holders = holdersAt(atlas, day).map((holder, cell) =>
    includes(from, placeOfCell(atlas, cell), day) ? holder : NO_HOLDER,
  )
  const { shapes } = surfaceOf(atlas.topology, holders, atlas.topology, Infinity)
  const features = [...shapes].map(([holder, lines]) => {
    const words = holderWords(atlas, holder, day)
    const [start, end] = sameBetween(atlas, holders, holder, day)
    const own = [...holders.keys()].filter((cell) => holders[cell] === holder)
    const properties = {
      ...words,
      ...timeWords(start, end, options),
      places: new Set(own.map((cell) => placeOfCell(atlas, cell))).size,
      km2: km2Of(own.reduce((sum, cell) => sum + atlas.cellKm2[cell]!, 0)),
    }
    const id = `${[words.party, words.between].filter(Boolean).join(':')}@${isoDay(day)}`
    return featureText(id, timeOf(start, end), properties, polygonsOf(lines))
  })
  const name = fileName([day, 'areas'], from.told, 'geojson')
  return { name, type: GEOJSON, data: collectionText({ day: isoDay(day), ...stampOf(from) }, features) }
}

/** Mean over the area of some cells, two decimals. */
function meanOf({ cellKm2 }: Atlas, cells: readonly number[], values: Float32Array): number {
  const km2 = cells.reduce((sum, cell) => sum + cellKm2[cell]!, 0)
  const sum = cells.reduce((total, cell) => total + cellKm2[cell]! * values[cell]!, 0)
  return Math.round((sum / km2) * 100) / 100
}

/** The last day up to `day`, and the first one after it, on which one of the cells passes to or from a holder. */
function sameBetween(atlas: Atlas, holders: Uint8Array, holder: number, day: Day): [Day, Day | null] {
  const spells = cellSpells(atlas)
  let [start, end]: [number, number] = [atlas.firstDay, Infinity]
  for (let cell = 0; cell < holders.length; cell++) {
    if (holders[cell] === NO_HOLDER) continue
    let before = -1
    for (let i = spells.first[cell]!; i < spells.first[cell + 1]!; i++) {
      const [at, now] = [spells.from[i]!, spells.holder[i]!]
      if (before === holder || now === holder) {
        if (at <= day) start = Math.max(start, at)
        else end = Math.min(end, at)
      }
      before = now
    }
  }
  return [start as Day, end === Infinity ? null : (end as Day)]
}
