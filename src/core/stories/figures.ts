/** What stands for a placeholder of a story's text: worked out from the atlas on the step's day. */
import { areasBy, areasByParty } from '../area'
import { changesBetween } from '../changes'
import { holdersAt } from '../holders'
import { roadKmByParty, roadSections } from '../road'
import type { Step } from '../stories'
import type { Atlas, Day } from '../types'
import type { Placeholder } from './placeholders'

/** A figure in places, percent or kilometres. */
export interface StoryFigure {
  readonly unit: 'places' | 'percent' | 'km'
  readonly value: number
}

/** @returns null where the atlas lacks the party, region or road, or knows nothing of the region on that day */
export function storyFigure(
  atlas: Atlas,
  step: Pick<Step, 'day' | 'from'>,
  placeholder: Exclude<Placeholder, { kind: 'claim' }>,
): StoryFigure | null {
  const party = atlas.parties.findIndex(({ id }) => id === placeholder.party)
  if (party < 0) return null
  switch (placeholder.kind) {
    case 'changed':
      return { unit: 'places', value: passed(atlas, step, party) }
    case 'areaShare':
      return finite('percent', share(atlas, step.day, party, placeholder.region))
    case 'roadKm':
      return finite('km', roadKm(atlas, step.day, party, placeholder.road))
  }
}

/** Places that are the party's on the day and were not on the day before the span; lost and regained counts as neither. */
function passed(atlas: Atlas, { day, from }: Pick<Step, 'day' | 'from'>, party: number): number {
  const changes = changesBetween(atlas, from ?? ((day - 1) as Day), day)
  return changes.filter(({ to }) => atlas.holders[to]?.party === party).length
}

function share(atlas: Atlas, day: Day, party: number, id: string): number {
  const region = atlas.regions.findIndex((entry) => entry.id === id)
  const km2 = areasByParty(atlas, areasBy(atlas, holdersAt(atlas, day)), (index) => index === region)
  return (100 * km2[party]!) / km2.reduce((sum, part) => sum + part, 0)
}

function roadKm(atlas: Atlas, day: Day, party: number, id: string): number {
  const road = atlas.roads.find((entry) => entry.id === id)
  return road ? roadKmByParty(atlas, roadSections(road, holdersAt(atlas, day)))[party]! : Number.NaN
}

function finite(unit: StoryFigure['unit'], value: number): StoryFigure | null {
  return Number.isFinite(value) ? { unit, value } : null
}
