/** Days lie within the atlas's days, and a step looks back to an earlier day, which comparing needs. */
import { isoDay } from '../../../core/day'
import { eachStep, stepProblem, type StoryRule } from '../file'

export const knownDays: StoryRule = (story, { atlas: { firstDay, lastDay } }) =>
  eachStep(story, ({ day, from, mode }, i) => {
    const within = `a day from ${isoDay(firstDay)} to ${isoDay(lastDay)}`
    const outside = [['day', day] as const, ['from', from] as const].flatMap(([field, value]) =>
      value === null || (value >= firstDay && value <= lastDay)
        ? []
        : [stepProblem(story, i, field, within, isoDay(value), 'Choose a day on the slider')],
    )
    if (from === null && mode !== 'day')
      return [...outside, stepProblem(story, i, 'from', 'a day to compare with', 'nothing', 'Add from')]
    if (from !== null && from >= day)
      outside.push(
        stepProblem(story, i, 'from', `a day before ${isoDay(day)}`, isoDay(from), 'Choose an earlier day'),
      )
    return outside
  })
