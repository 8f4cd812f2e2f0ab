/** A story goes forward: no step lies before the one it follows. */
import { isoDay } from '../../../core/day'
import { eachStep, stepProblem, type StoryRule } from '../file'

export const ascendingDays: StoryRule = (story) =>
  eachStep(story, ({ day }, i) => {
    const before = story.story.steps[i - 1]
    if (!before || before.day <= day) return []
    const expected = `${isoDay(before.day)} or later, after step ${i}`
    return [stepProblem(story, i, 'day', expected, isoDay(day), 'Put the steps in the order of time')]
  })
