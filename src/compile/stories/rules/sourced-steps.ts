/** A step says who says so: it cites a source or a claim. */
import { eachStep, stepProblem, type StoryRule } from '../file'

export const sourcedSteps: StoryRule = (story) =>
  eachStep(story, ({ sources, claims }, i) =>
    sources.length + claims.length > 0
      ? []
      : [stepProblem(story, i, 'sources', 'at least one source or claim', 'none', 'Name who says so')],
  )
