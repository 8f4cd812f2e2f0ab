/**
 * A road through time: by whom each stretch was held, spell by spell, over the days of the atlas.
 */
import { cellSpells } from '../cells'
import { spellsOf } from '../holders'
import type { Atlas, Day, Road, Stretch } from '../types'

/** A stretch in one holder's hands. */
export interface RoadSpell {
  /** Index into `Atlas.holders`. */
  readonly holder: number
  /** Within the atlas's days: cut at `firstDay`. */
  readonly from: Day
  /** Exclusive; the day after `Atlas.lastDay` where it lasts. */
  readonly to: Day
}

export interface StretchStory {
  readonly stretch: Stretch
  /** In order, without a gap from the first on; empty where nothing is known. */
  readonly spells: readonly RoadSpell[]
}

const known = new WeakMap<Atlas, Map<Road, readonly StretchStory[]>>()

/** By stretch, from the road's first point to its last; made once for an atlas and a road. */
export function roadStory(atlas: Atlas, road: Road): readonly StretchStory[] {
  const stories = known.get(atlas) ?? new Map<Road, readonly StretchStory[]>()
  known.set(atlas, stories)
  const made = stories.get(road) ?? road.stretches.map((stretch) => storyOf(atlas, stretch))
  stories.set(road, made)
  return made
}

function storyOf(atlas: Atlas, stretch: Stretch): StretchStory {
  const { firstDay, lastDay } = atlas
  if (stretch.cell < 0) return { stretch, spells: [] }
  const end = (lastDay + 1) as Day
  const within = spellsOf(cellSpells(atlas), stretch.cell).flatMap(({ holder, from, to }) => {
    const [start, stop] = [Math.max(from, firstDay) as Day, Math.min(to ?? end, end) as Day]
    return start < stop ? [{ holder, from: start, to: stop }] : []
  })
  return { stretch, spells: within }
}
