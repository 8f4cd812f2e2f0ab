/**
 * The cells of the surface: first one for each place that has one, then pieces of their rims (`predict/rim`) that are
 * held, on some days, by another than their place.
 */
import { placeCells } from './cell-places'
import { pieceSpells } from './outweighed'
import { rimSpells, type RimSpell } from './predict/rim'
import { voicesAmong, type Voices } from './predict/voices'
import type { Atlas, Pieces, Spells } from './types'

export { placeCells, placeOfCell } from './cell-places'

/** Spells by cell. Where a piece is held by another than its place, the event is that of the strongest report for it. */
export interface CellSpells extends Spells {
  /** 1: another than the place's holder. */
  readonly outweighed: Uint8Array
}

const known = new WeakMap<Atlas, CellSpells>()

/** The spells of an atlas's cells, made at first use. */
export function cellSpells(atlas: Atlas): CellSpells {
  const found = known.get(atlas) ?? build(atlas)
  known.set(atlas, found)
  return found
}

function build(atlas: Atlas): CellSpells {
  const { spells, pieces } = atlas
  const own = placeCells(atlas)
  const stories = pieces ? storiesOf(atlas, pieces) : []
  const kept = spells.first[own]!
  const all = stories.flat()
  const first = new Uint32Array(atlas.topology.cellCount + 1)
  first.set(spells.first.subarray(0, own + 1))
  stories.forEach((story, i) => (first[own + i + 1] = first[own + i]! + story.length))
  return {
    first,
    from: joined(Int32Array, spells.from.subarray(0, kept), all, ({ from }) => from),
    holder: joined(Uint8Array, spells.holder.subarray(0, kept), all, ({ holder }) => holder),
    event: joined(Uint32Array, spells.event.subarray(0, kept), all, ({ event }) => event),
    outweighed: joined(Uint8Array, new Uint8Array(kept), all, ({ outweighed }) => Number(outweighed)),
  }
}

function storiesOf(atlas: Atlas, pieces: Pieces): RimSpell[][] {
  const { spells, outweighed } = atlas
  // A version of the facts has spells of its own: there the reports are asked anew.
  if (outweighed?.of === spells)
    return Array.from(pieces.place, (place, i) => pieceSpells(spells, outweighed, i, place))
  return voicesOf(atlas, pieces).map((voices, i) => rimSpells(atlas, pieces.place[i]!, voices))
}

function joined<T, A extends { set: (from: ArrayLike<number>, at?: number) => void }>(
  make: new (length: number) => A,
  head: ArrayLike<number>,
  tail: readonly T[],
  of: (entry: T) => number,
): A {
  const out = new make(head.length + tail.length)
  out.set(head)
  out.set(tail.map(of), head.length)
  return out
}

const voices = new WeakMap<Pieces, readonly Voices[]>()

/** Where places lie is the same in every version of the facts. */
function voicesOf(atlas: Atlas, pieces: Pieces): readonly Voices[] {
  const made = voices.get(pieces) ?? askAll(atlas, pieces)
  voices.set(pieces, made)
  return made
}

function askAll(atlas: Atlas, { lon, lat }: Pieces): Voices[] {
  const ask = voicesAmong(
    atlas,
    Array.from({ length: placeCells(atlas) }, (_, place) => place),
  )
  return Array.from(lon, (x, i) => ask(x, lat[i]!))
}
