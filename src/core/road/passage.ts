/**
 * Whether one could travel a road from end to end through one side's territory.
 *
 * The line is schematic and each stretch goes by the place that decides it, so that a short stretch in other hands may owe
 * its cut to the drawing alone: no longer than the line is exact, it leaves the answer open. Stretches of which nothing is
 * known cut nothing and are counted apart. A contested stretch is neither side's and does cut.
 */
import { cellSpells } from '../cells'
import { NO_HOLDER, holdersAt } from '../holders'
import { roadSections, type RoadSection } from '../road'
import type { Atlas, Day, Km, Road } from '../types'

/**
 * `whole`: one side holds all that is known. `nearly`: all but stretches shorter than the line is exact. `cut`: no side
 * does. `unknown`: nothing is known of any stretch.
 */
export type Answer = 'whole' | 'nearly' | 'cut' | 'unknown'

export interface RoadCut extends RoadSection {
  /** It and what adjoins it in other hands than the main side's are no longer than the line is exact. */
  readonly narrow: boolean
}

export interface Passage {
  readonly answer: Answer
  /** The side that holds most of the road: an index into `Atlas.parties`; −1 where none holds any. */
  readonly side: number
  /** What is known and not in that side's hands, in order. */
  readonly cuts: readonly RoadCut[]
  readonly unknownKm: Km
}

/** The answer on a day. @param holders holder by cell, as `holdersAt` gives it */
export function passage(atlas: Atlas, road: Road, holders: Uint8Array): Passage {
  const sections = roadSections(road, holders)
  const km = new Float64Array(atlas.parties.length)
  let unknownKm = 0
  for (const { holder, fromKm, toKm } of sections) {
    const party = partyOf(atlas, holder)
    if (party !== null) km[party]! += toKm - fromKm
    else if (holder === NO_HOLDER) unknownKm += toKm - fromKm
  }
  const most = Math.max(0, ...km)
  const side = most > 0 ? km.indexOf(most) : -1
  const cuts = cutsOf(
    sections.filter(({ holder }) => holder !== NO_HOLDER && partyOf(atlas, holder) !== side),
    road.precisionM / 1000,
  )
  return { answer: answerOf(side, cuts, unknownKm < road.lengthKm), side, cuts, unknownKm: unknownKm as Km }
}

/** From this day on (until the next) the answer is this one. */
export interface PassageChange {
  readonly day: Day
  readonly answer: Answer
  /** As in `Passage`; −1 where the road is cut, whoever holds most of it. */
  readonly side: number
}

/** The answer on the atlas's first day, then every day on which it became another; in order. */
export function passageChanges(atlas: Atlas, road: Road): PassageChange[] {
  const { firstDay, lastDay } = atlas
  const spells = cellSpells(atlas)
  const turns: { readonly day: number; readonly cell: number; readonly holder: number }[] = []
  for (const cell of new Set(road.stretches.map((stretch) => stretch.cell))) {
    if (cell < 0) continue
    for (let i = spells.first[cell]!; i < spells.first[cell + 1]!; i++) {
      const day = spells.from[i]!
      if (day > firstDay && day <= lastDay) turns.push({ day, cell, holder: spells.holder[i]! })
    }
  }
  turns.sort((a, b) => a.day - b.day)
  // One state, moved on by what changed: a day costs the stretches of the road, not the cells of the atlas.
  const holders = holdersAt(atlas, firstDay).slice()
  const out: PassageChange[] = []
  const note = (day: number) => {
    const { answer, side } = passage(atlas, road, holders)
    const next = { day: day as Day, answer, side: answer === 'cut' ? -1 : side }
    const last = out.at(-1)
    if (last?.answer !== next.answer || last.side !== next.side) out.push(next)
  }
  note(firstDay)
  turns.forEach(({ day, cell, holder }, i) => {
    holders[cell] = holder
    if (turns[i + 1]?.day !== day) note(day)
  })
  return out
}

/** A holder's party; null for a contested one and for none. */
function partyOf(atlas: Atlas, holder: number): number | null {
  const entry = atlas.holders[holder]
  return entry && !entry.between ? entry.party : null
}

function cutsOf(sections: readonly RoadSection[], exactKm: number): RoadCut[] {
  const runs: RoadSection[][] = []
  for (const section of sections) {
    const open = runs.at(-1)
    if (open && open.at(-1)!.last + 1 === section.first) open.push(section)
    else runs.push([section])
  }
  return runs.flatMap((run) => {
    const narrow = run.at(-1)!.toKm - run[0]!.fromKm <= exactKm
    return run.map((section) => ({ ...section, narrow }))
  })
}

function answerOf(side: number, cuts: readonly RoadCut[], known: boolean): Answer {
  if (!known) return 'unknown'
  if (side < 0 || cuts.some(({ narrow }) => !narrow)) return 'cut'
  return cuts.length > 0 ? 'nearly' : 'whole'
}
