/** A story of the tiny facts, in order; tests break one thing at a time. */
import { formatProblem } from '../../../src/compile/check'
import { compileStories } from '../../../src/compile/stories'
import { factsOf } from '../tiny-facts'

const names = (text: string) => ({ en: text, fr: `${text} (fr)`, ar: `${text} (ar)` })

/** A step of the tiny story, as its file has it. */
export type TinyStep = Record<string, unknown>

export const tinySteps: readonly TinyStep[] = [
  {
    id: 'start',
    day: '2012-07-01',
    view: { lat: 36.2, lon: 37, zoom: 9 },
    title: names('Before'),
    text: names('The government holds {areaShare:gov:aleppo}.'),
    places: ['citadel'],
    sources: ['agency-1'],
  },
  {
    id: 'towns',
    day: '2020-02-16',
    from: '2014-01-08',
    mode: 'difference',
    view: { lat: 36.25, lon: 37.05, zoom: 10 },
    layers: { fronts: false },
    hiddenParties: ['isis'],
    title: names('Two towns'),
    text: names(
      '{changed:gov} places; {roadKm:m5:gov}; measured at {claim:two:figure} of {claim:two:claimed}.',
    ),
    places: ['hreitan', 'anadan'],
    claims: ['two'],
    sources: ['agency-1', 'monitor-1'],
  },
]

export const tinyStory = {
  id: 'tale',
  title: names('A tale'),
  summary: names('Two steps'),
  steps: tinySteps,
}

/** The tiny story with fields of its second step replaced; `undefined` takes one away. */
export const withStep = (fields: TinyStep) => ({
  ...tinyStory,
  steps: [tinySteps[0], { ...tinySteps[1], ...fields }],
})

/** What reading and checking say of a story. */
export function storyMessages(story: unknown, name = 'tale.json'): string[] {
  const text = typeof story === 'string' ? story : JSON.stringify(story, null, 2)
  return compileStories({ [name]: text }, factsOf(), 'tiny', 'stories/').problems.map(formatProblem)
}
