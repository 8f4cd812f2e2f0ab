/**
 * Where a kilometre and a day lie in the picture of a road, in pixels: kilometres from left to right, days from top to
 * bottom.
 */
import type { StretchStory } from '../../core/road/story'
import type { Day } from '../../core/types'

export interface Frame {
  readonly width: number
  readonly height: number
  readonly lengthKm: number
  readonly from: Day
  /** Exclusive. */
  readonly to: Day
}

/** A stretch (index) on a day. */
export interface Spot {
  readonly index: number
  readonly day: Day
}

/** A pointer this near to a change of hands means the day of the change, pixels. */
const SNAP = 3

export const xOf = ({ width, lengthKm }: Frame, km: number) => (km / lengthKm) * width

/** The top of a day's row. */
export const yOf = ({ height, from, to }: Frame, day: number) => ((day - from) / (to - from)) * height

/** What lies under a point of the picture; a change of hands of that stretch draws the day to itself. */
export function spotAt(frame: Frame, story: readonly StretchStory[], x: number, y: number): Spot | null {
  const km = (x / frame.width) * frame.lengthKm
  const found = story.findIndex(({ stretch }) => km < stretch.toKm)
  const index = found < 0 ? story.length - 1 : found
  const here = story[index]
  if (!here) return null
  const plain = Math.floor(frame.from + (y / frame.height) * (frame.to - frame.from))
  const day = Math.max(frame.from, Math.min(frame.to - 1, plain)) as Day
  const turns = here.spells.map((spell) => spell.from).filter((from) => from > frame.from && from < frame.to)
  const away = (turn: Day) => Math.abs(yOf(frame, turn) - y)
  const near = turns.filter((turn) => away(turn) <= SNAP).sort((a, b) => away(a) - away(b))[0]
  return { index, day: near ?? day }
}
