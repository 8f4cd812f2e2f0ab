/** One day, and what changed between two, as tables: one row a place, those without an area of their own included. */
import { isoDay } from '../../core/day'
import { changesBetween } from '../../core/changes'
import type { Atlas, Day } from '../../core/types'
import { spellOn } from './cells'
import { csvText, type Value } from './csv'
import { changesWithin, inOrder } from './difference'
import { fileName, includes, stampOf, type Exported, type ExportFile } from './file'
import { groundWords, holderWords } from './words'

export const CSV = 'text/csv;charset=utf-8'

/** Rows in the order of the places. `until` is exclusive and empty while it lasts. */
export function dayTable(from: Exported, day: Day): ExportFile {
  const { atlas } = from
  const rows = [...atlas.places.keys()].flatMap((place) => {
    const spell = spellOn(atlas.spells, place, day)
    if (!spell || !includes(from, place, day)) return []
    const { party, party_name, between } = holderWords(atlas, spell.holder, day)
    const ground = groundWords(from, spell)
    return [
      {
        day: isoDay(day),
        ...placeWords(atlas, place),
        party,
        party_name,
        between,
        since: isoDay(spell.from),
        since_precision: ground.start_precision,
        until: spell.to === null ? null : isoDay(spell.to),
        evidence: ground.evidence,
        confidence: ground.confidence,
        sources: ground.sources,
        ...creditWords(from),
      },
    ]
  })
  return { name: fileName([day], from.told, 'csv'), type: CSV, data: table(rows) }
}

/** `since` is the day on which the present holder took the place, the last of the `changes` in between. */
export function differenceTable(from: Exported, a: Day, b: Day): ExportFile {
  const { atlas } = from
  const [early, late] = inOrder(a, b)
  const rows = changesBetween(atlas, early, late).flatMap((change) => {
    const { place } = change
    const spell = spellOn(atlas.spells, place, late)
    if (!spell || !includes(from, place, late)) return []
    const was = holderWords(atlas, change.from, early)
    const { party, party_name, between } = holderWords(atlas, change.to, late)
    const ground = groundWords(from, spell)
    return [
      {
        from_day: isoDay(early),
        day: isoDay(late),
        ...placeWords(atlas, place),
        from: was.party,
        from_name: was.party_name,
        from_between: was.between,
        party,
        party_name,
        between,
        since: isoDay(spell.from),
        since_precision: ground.start_precision,
        changes: changesWithin(atlas.spells, place, early, late),
        evidence: ground.evidence,
        confidence: ground.confidence,
        sources: ground.sources,
        ...creditWords(from),
      },
    ]
  })
  return { name: fileName([early, 'to', late], from.told, 'csv'), type: CSV, data: table(rows) }
}

function placeWords({ places, regions }: Atlas, place: number) {
  const { id, name, nameAr, lat, lon, region } = places[place]!
  return { place: id, name_en: name, name_ar: nameAr || null, lat, lon, region: regions[region]!.id }
}

function creditWords(from: Exported) {
  const { facts, facts_date, version, licence } = stampOf(from)
  return { version, facts, facts_date, licence }
}

/** All rows have the same keys; a table without rows has no columns to name either. */
function table(rows: readonly Readonly<Record<string, Value>>[]): string {
  return csvText(
    Object.keys(rows[0] ?? {}),
    rows.map((row) => Object.values(row)),
  )
}
