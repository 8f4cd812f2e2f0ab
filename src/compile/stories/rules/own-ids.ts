/** No two steps of a story share an id. */
import { quoted } from '../../read/quoted'
import { eachStep, stepProblem, type StoryRule } from '../file'

export const ownIds: StoryRule = (story) =>
  eachStep(story, ({ id }, i) => {
    const first = story.story.steps.findIndex((step) => step.id === id)
    if (first === i) return []
    const got = `${quoted(id)}, as in step ${first + 1}`
    return [stepProblem(story, i, 'id', 'an id of its own', got, 'Rename the step')]
  })
