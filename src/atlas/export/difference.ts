/** What changed hands between two days, as GeoJSON: one feature for each place's area whose holder is another. */
import { cellSpells } from '../../core/cells'
import { isoDay } from '../../core/day'
import { holdersAt } from '../../core/holders'
import type { Day, Spells } from '../../core/types'
import { groupsOn, polygonsOfGroup, whereWords } from './cells'
import { GEOJSON } from './day'
import { fileName, stampOf, type Exported, type ExportFile, type GeoOptions } from './file'
import { collectionText, featureText } from './geojson'
import { groundWords, holderWords, timeOf, timeWords } from './words'

/** The earlier day first, whichever order they come in. */
export const inOrder = (a: Day, b: Day): readonly [Day, Day] => (a <= b ? [a, b] : [b, a])

/**
 * `from…` is the holder on the earlier day, `party…` the one on the later, who took it on `day`, the last of the
 * `changes` in between; `start` and `end` are those of its spell.
 */
export function differenceFile(from: Exported, a: Day, b: Day, options: GeoOptions = {}): ExportFile {
  const { atlas } = from
  const [early, late] = inOrder(a, b)
  const before = holdersAt(atlas, early)
  const spells = cellSpells(atlas)
  const features = groupsOn(from, late, (cell) => before[cell]).flatMap((group) => {
    const { id, spell, cells } = group
    const [cell] = cells as readonly [number]
    if (before[cell] === spell.holder) return []
    const was = holderWords(atlas, before[cell]!, early)
    const properties = {
      ...whereWords(atlas, group),
      from: was.party,
      from_name: was.party_name,
      from_between: was.between,
      ...holderWords(atlas, spell.holder, late),
      day: isoDay(spell.from),
      changes: changesWithin(spells, cell, early, late),
      ...timeWords(spell.from, spell.to, options),
      ...groundWords(from, spell, group.outweighed),
    }
    return featureText(id, timeOf(spell.from, spell.to), properties, polygonsOfGroup(atlas, group))
  })
  const head = { from_day: isoDay(early), day: isoDay(late), ...stampOf(from) }
  return {
    name: fileName([early, 'to', late], from.told, 'geojson'),
    type: GEOJSON,
    data: collectionText(head, features),
  }
}

/** How often a place or a cell, by its column of spells, passed to another holder after `early`, up to `late`. */
export function changesWithin(spells: Spells, at: number, early: Day, late: Day): number {
  let count = 0
  for (let i = spells.first[at]! + 1; i < spells.first[at + 1]!; i++)
    if (spells.from[i]! > early && spells.from[i]! <= late) count++
  return count
}
