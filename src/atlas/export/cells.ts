/** The cells of a day, those of one place with one story taken together: what a feature of an export stands for. */
import { cellSpells, placeOfCell } from '../../core/cells'
import { isoDay } from '../../core/day'
import { spellAt, type Spell } from '../../core/lookup'
import { cellPolygons, type PolygonRings } from '../../core/polygons'
import type { Atlas, Day, Spells } from '../../core/types'
import { includes, type Exported } from './file'
import { km2Of } from './geojson'

export interface Group {
  /** `anadan@2020-02-16`, as in the layers; a part with another story than its place's bears its cell's number too. */
  readonly id: string
  readonly place: number
  readonly spell: Spell
  /** Reports round about weigh more here than the place's own, and name another holder. */
  readonly outweighed: boolean
  readonly cells: readonly number[]
}

/** Every known cell of a day once. @param apart cells differing in this are never taken together */
export function groupsOn(from: Exported, day: Day, apart: (cell: number) => unknown = () => ''): Group[] {
  const { atlas } = from
  const spells = cellSpells(atlas)
  const groups = new Map<string, Group & { readonly cells: number[] }>()
  for (let cell = 0; cell < atlas.topology.cellCount; cell++) {
    const place = placeOfCell(atlas, cell)
    const spell = spellOn(spells, cell, day)
    if (!spell || !includes(from, place, day)) continue
    const outweighed = spells.outweighed[spell.index] === 1
    const key = [place, spell.from, spell.to, spell.holder, outweighed, apart(cell)].join()
    const known = groups.get(key)
    // A place's own cell comes before its pieces.
    if (known) known.cells.push(cell)
    else {
      const name = `${atlas.places[place]!.id}${cell === place ? '' : `~${cell}`}`
      groups.set(key, { id: `${name}@${isoDay(spell.from)}`, place, spell, outweighed, cells: [cell] })
    }
  }
  return [...groups.values()]
}

/** The spell that a place or a cell is in on a day, of its column of spells; null before its first. */
export function spellOn(spells: Spells, at: number, day: Day): Spell | null {
  const index = spellAt(spells, at, day)
  if (index < 0) return null
  const last = index + 1 === spells.first[at + 1]!
  return {
    index,
    from: spells.from[index]! as Day,
    to: last ? null : (spells.from[index + 1]! as Day),
    holder: spells.holder[index]!,
    event: spells.event[index]!,
  }
}

export const polygonsOfGroup = ({ topology }: Atlas, { cells }: Group): PolygonRings[] =>
  cellPolygons(topology, ...cells)

/** Words on where a group lies. */
export function whereWords({ places, regions, cellKm2 }: Atlas, { place, outweighed, cells }: Group) {
  const { id, name, nameAr, region, precisionM } = places[place]!
  return {
    place: id,
    name_en: name,
    name_ar: nameAr || null,
    region: regions[region]!.id,
    precision_m: precisionM,
    ...(outweighed && { outweighed }),
    km2: km2Of(cells.reduce((sum, cell) => sum + cellKm2[cell]!, 0)),
  }
}
