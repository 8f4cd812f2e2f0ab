/** When pieces are held by another than their place, as columns of the file. */
import { cellSpells, placeCells, placeOfCell } from '../../core/cells'
import { spellsOf } from '../../core/lookup'
import type { Atlas } from '../../core/types'
import type { WireAtlas, WireOutweighed } from '../../core/wire'
import { deltas } from './topology'

/** @param atlas decoded from `wire` @returns the file with the times put in */
export function withOutweighed(wire: WireAtlas, atlas: Atlas): WireAtlas {
  return wire.pieces ? { ...wire, pieces: { ...wire.pieces, outweighed: columns(atlas) } } : wire
}

function columns(atlas: Atlas): WireOutweighed {
  const spells = cellSpells(atlas)
  const days = [...new Set(atlas.events.day)].sort((a, b) => a - b)
  const index = new Map(days.map((day, i) => [day, i]))
  const places = placesOfEvents(atlas)
  const count: number[] = []
  const from: number[] = []
  const lasting: number[] = []
  const speaker: number[] = []
  for (let cell = placeCells(atlas); cell < atlas.topology.cellCount; cell++) {
    const times = spellsOf(spells, cell).filter((spell) => spells.outweighed[spell.index])
    const starts = times.map((spell) => index.get(spell.from)!)
    count.push(times.length)
    from.push(...deltas(starts))
    lasting.push(...times.map(({ to }, i) => (to === null ? 0 : index.get(to)! - starts[i]!)))
    speaker.push(...times.map(({ event }) => places[event]! - placeOfCell(atlas, cell)))
  }
  return { count, from, days: lasting, speaker }
}

function placesOfEvents({ events }: Atlas): Int32Array {
  const out = new Int32Array(events.day.length)
  for (let place = 0; place + 1 < events.first.length; place++)
    out.fill(place, events.first[place], events.first[place + 1])
  return out
}
