/** The stories of this project: in order, in three languages, each figure worked out and each source there. */
import { describe, expect, it } from 'vitest'
import { decodeDetails } from '../../src/atlas/decode'
import { measureClaim } from '../../src/core/claims'
import { day } from '../../src/core/day'
import { decodeStory, type Step } from '../../src/core/stories'
import { piecesOf } from '../../src/core/stories/placeholders'
import { translator, LANGUAGES } from '../../src/i18n'
import { NOT_YET, storyText } from '../../src/panels/stories/text'
import { loadedWords } from '../rooms/words'
import { compiled, realAtlas } from '../real'
import '../texts'

const stories = compiled.stories.stories.map(decodeStory)
const details = decodeDetails(compiled.details)
const outcomes = details.claims.map((claim) => measureClaim(realAtlas, details, claim))
const steps = stories.flatMap((story) => story.steps.map((step) => ({ at: `${story.id}: ${step.id}`, step })))

describe('the stories', () => {
  it('are two: the report, and the road', () => {
    expect(stories.map(({ id }) => id)).toEqual(['report', 'the-road'])
    expect(compiled.stories.hash).toBe(compiled.atlas.hash)
  })

  it('go forward in time', () => {
    for (const { id, steps } of stories) {
      const days = steps.map((step) => step.day)
      expect([id, days]).toEqual([id, [...days].sort((a, b) => a - b)])
    }
  })

  it('the report goes through the days that it was asked for', () => {
    const days = stories[0]!.steps.map((step) => step.day as number)
    const asked = [
      '2012-08-15',
      '2016-12-22',
      '2019-11-01',
      '2020-01-25',
      '2020-01-29',
      '2020-02-07',
      '2020-02-11',
    ]
    for (const iso of [...asked, '2020-02-16', '2020-02-17', '2020-03-06', '2024-11-30', '2024-12-08'])
      expect([iso, days.includes(day(iso))]).toEqual([iso, true])
  })

  it.each(steps)('$at: sources, claims and places are there', ({ step }) => {
    const sources = new Set<string>(details.sources.map(({ id }) => id))
    const places = new Set<string>(realAtlas.places.map(({ id }) => id))
    const claims = new Set(details.claims.map(({ id }) => id))
    expect(step.sources.filter((id) => !sources.has(id))).toEqual([])
    expect(step.places.filter((id) => !places.has(id))).toEqual([])
    expect(step.claims.filter((id) => !claims.has(id))).toEqual([])
    expect(step.sources.length).toBeGreaterThan(0)
  })

  it('have every figure of every text worked out, in three languages', () => {
    const asked = steps
      .flatMap(({ step }) => piecesOf(step.text.en))
      .filter((piece) => typeof piece !== 'string')
    expect(asked.length).toBeGreaterThan(30)
    for (const { id } of LANGUAGES)
      for (const { at, step } of steps) {
        const text = storyText(translator(id), realAtlas, details, outcomes, step)
        expect([at, id, text.includes(NOT_YET), /[{}]|NaN|undefined/.test(text)]).toEqual([
          at,
          id,
          false,
          false,
        ])
      }
  })

  it('say in figures what the claims panel measures', () => {
    const step = steps.find(({ at }) => at === 'report: counts')!.step
    const measured =
      outcomes[details.claims.findIndex(({ id }) => id === 'sana-28')]!.readings[0]!.range.value
    const text = storyText(translator('en'), realAtlas, details, outcomes, step)
    expect(text).toContain(`${measured} places west and north of Aleppo passed to the government`)
  })

  it('are short: two to five sentences a step, none of another alphabet', () => {
    const count = (step: Step, language: 'en' | 'fr') => step.text[language].split(/[.:;!?](?=\s|$)/).length
    for (const { at, step } of steps) {
      expect([at, count(step, 'en') <= 12 && step.text.en.length < 620]).toEqual([at, true])
      expect([at, /\p{Script=Arabic}/u.test(step.text.ar), /\p{Script=Arabic}/u.test(step.text.fr)]).toEqual([
        at,
        true,
        false,
      ])
    }
  })

  it('take no side in any language', () => {
    const texts = stories.flatMap((story) => [
      ...Object.values(story.title),
      ...Object.values(story.summary),
      ...story.steps.flatMap(({ title, text }) => [...Object.values(title), ...Object.values(text)]),
    ])
    expect(texts.length).toBeGreaterThan(150)
    expect(texts.flatMap((text) => loadedWords('stories', text))).toEqual([])
  })
})
