/** What rules of the kind "every id stands in a table" share. */
import type { Facts } from '../facts'
import { quoted } from '../read/quoted'
import { eachStep, stepProblem, type StoryRule } from './file'

/** A rule: every id in a field of a step is one of those that `idsOf` finds in a table. */
export function known(
  field: 'places' | 'claims' | 'sources' | 'hiddenParties',
  what: string,
  table: string,
  idsOf: (facts: Facts) => readonly string[],
): StoryRule {
  return (story, facts) => {
    const ids = new Set(idsOf(facts))
    const fix = `Correct the id, or add it to ${table}`
    return eachStep(story, (step, i) =>
      step[field]
        .filter((id) => !ids.has(id))
        .map((id) => stepProblem(story, i, field, `the id of a ${what} in ${table}`, quoted(id), fix)),
    )
  }
}
