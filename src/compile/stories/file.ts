/** Story files: name → text, and where in one a problem lies. */
import type { Step, Story } from '../../core/stories'
import type { Facts, Problem } from '../facts'

/** The files of `geodata/stories`, name → text. */
export type StoryFiles = Readonly<Record<string, string>>

/** A story as read, with the file it stands in and the line of each step. */
export interface StoryFile {
  /** With its folder, for messages. */
  readonly file: string
  readonly story: Story
  readonly lines: readonly number[]
}

/** A rule looks at one story beside the facts it tells of. */
export type StoryRule = (story: StoryFile, facts: Facts) => readonly Problem[]

/** A problem of a step: `geodata/stories/report.json:40 step 3 (city-2016) places: expected …`. */
export function stepProblem(
  { file, story, lines }: StoryFile,
  step: number,
  field: string,
  expected: string,
  got: string,
  fix: string,
): Problem {
  const id = story.steps[step]!.id
  return { file, line: lines[step] ?? 1, field: `step ${step + 1} (${id}) ${field}`, expected, got, fix }
}

/** Problems of every step, one after the other. */
export function eachStep(
  { story }: StoryFile,
  look: (step: Step, index: number) => readonly Problem[],
): readonly Problem[] {
  return story.steps.flatMap(look)
}
