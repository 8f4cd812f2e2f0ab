/** Views lie where the map can be moved to. */
import { STORY_LIMITS } from '../../../core/stories'
import { eachStep, stepProblem, type StoryRule } from '../file'

const RANGES = { ...STORY_LIMITS, zoom: [6, 13] } as const

export const viewsInRange: StoryRule = (story) =>
  eachStep(story, ({ view }, i) =>
    (['lat', 'lon', 'zoom'] as const).flatMap((field) => {
      const [low, high] = RANGES[field]
      const value = view[field]
      if (value >= low && value <= high) return []
      return [
        stepProblem(story, i, `view.${field}`, `a number from ${low} to ${high}`, `${value}`, 'Correct it'),
      ]
    }),
  )
