/** All the rules over stories. A new rule is a file in `rules/`, its test, and a line here. */
import type { Facts, Problem } from '../facts'
import type { StoryFile, StoryRule } from './file'
import { ascendingDays } from './rules/ascending-days'
import { knownClaims } from './rules/known-claims'
import { knownDays } from './rules/known-days'
import { knownParties } from './rules/known-parties'
import { knownPlaceholders } from './rules/known-placeholders'
import { knownPlaces } from './rules/known-places'
import { knownSources } from './rules/known-sources'
import { ownIds } from './rules/own-ids'
import { sourcedSteps } from './rules/sourced-steps'
import { viewsInRange } from './rules/views-in-range'

const RULES: readonly StoryRule[] = [
  ownIds,
  knownDays,
  ascendingDays,
  knownPlaces,
  knownClaims,
  knownSources,
  knownParties,
  viewsInRange,
  sourcedSteps,
  knownPlaceholders,
]

/** Every problem of the stories beside the facts, story by story and step by step. */
export function checkStories(stories: readonly StoryFile[], facts: Facts): readonly Problem[] {
  return stories.flatMap((story) =>
    RULES.flatMap((rule) => rule(story, facts)).sort((a, b) => a.line - b.line),
  )
}
