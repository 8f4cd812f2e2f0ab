/**
 * Stories: data that a reader steps through while the map and the day follow. geodata/README.md describes the files;
 * what is told of figures is filled in by `stories/figures`.
 */
import { day, isoDay } from './day'
import type { Day, Names, PlaceId, SourceId } from './types'
import type { WIRE_FORMAT } from './wire'

/** What the map draws at a step: its day, or its day beside an earlier one. */
export const STORY_MODES = ['day', 'swipe', 'difference'] as const
export type StoryMode = (typeof STORY_MODES)[number]

/** What a step may switch on or off; what it does not name stays as the reader has it. */
export const STORY_LAYERS = ['road', 'places', 'posts', 'fronts', 'basemap'] as const
export type StoryLayer = (typeof STORY_LAYERS)[number]

/** The middle of a view (degrees) and its zoom on a free map of `STORY_SCREEN`; other screens show the same ground. */
export interface StoryView {
  readonly lat: number
  readonly lon: number
  readonly zoom: number
}

/** Where the map can be moved to, degrees: no view of a story leads beyond. */
export const STORY_LIMITS = { lat: [32.2, 38.3], lon: [32.8, 41.2] } as const

/** Pixels. */
export const STORY_SCREEN = { width: 900, height: 600 } as const

export interface Step {
  /** Unlike any other in its story. */
  readonly id: string
  readonly day: Day
  readonly mode: StoryMode
  /** The day that the step looks back to: for the map where `mode` compares, and for what changed. */
  readonly from: Day | null
  readonly view: StoryView
  readonly layers: Readonly<Partial<Record<StoryLayer, boolean>>>
  readonly hiddenParties: readonly string[]
  readonly title: Names
  /** A few sentences; figures in `{…}` are filled in, see `stories/placeholders`. */
  readonly text: Names
  readonly places: readonly PlaceId[]
  readonly claims: readonly string[]
  readonly sources: readonly SourceId[]
}

export interface Story {
  readonly id: string
  readonly title: Names
  readonly summary: Names
  /** At least one; days ascend. */
  readonly steps: readonly Step[]
}

/** Stories as they travel: days as `YYYY-MM-DD`. */
export interface WireStories {
  readonly format: typeof WIRE_FORMAT
  /** The version of the facts that they were checked against. */
  readonly hash: string
  readonly stories: readonly WireStory[]
}

export interface WireStory extends Omit<Story, 'steps'> {
  readonly steps: readonly (Omit<Step, 'day' | 'from'> & {
    readonly day: string
    readonly from: string | null
  })[]
}

export function encodeStory(story: Story): WireStory {
  return {
    ...story,
    steps: story.steps.map((step) => ({
      ...step,
      day: isoDay(step.day),
      from: step.from === null ? null : isoDay(step.from),
    })),
  }
}

/** @throws RangeError where a day is none */
export function decodeStory(wire: WireStory): Story {
  return {
    ...wire,
    steps: wire.steps.map((step) => ({
      ...step,
      day: day(step.day),
      from: step.from === null ? null : day(step.from),
    })),
  }
}
