import { describe, expect, it } from 'vitest'
import { compileStories } from '../../../src/compile/stories'
import { decodeStory, encodeStory } from '../../../src/core/stories'
import { factsOf } from '../tiny-facts'
import { storyMessages, tinyStory, withStep } from './tiny-story'

/** Where the second step's id stands. */
const LINE =
  JSON.stringify(tinyStory, null, 2)
    .split('\n')
    .findIndex((text) => text.includes('"towns"')) + 1

describe('a story file', () => {
  it('in order raises nothing, travels and comes back', () => {
    expect(storyMessages(tinyStory)).toEqual([])
    const { wire } = compileStories({ 'tale.json': JSON.stringify(tinyStory) }, factsOf(), 'tiny')
    expect(wire).toMatchObject({
      hash: 'tiny',
      stories: [{ id: 'tale', steps: [{ from: null }, { mode: 'difference' }] }],
    })
    const [sent] = wire!.stories
    expect(encodeStory(decodeStory(sent!))).toEqual(sent)
    expect(sent!.steps.map(({ day }) => day)).toEqual(['2012-07-01', '2020-02-16'])
  })

  it('that is no JSON is named with what is wrong', () => {
    const [message, ...others] = storyMessages('{"id": ')
    expect(message).toMatch(
      /^stories\/tale\.json:1 file: expected a story as JSON, got .*JSON.*\. Mend the file/,
    )
    expect(others).toEqual([])
    expect(storyMessages('[]')).toHaveLength(1)
  })

  it('bears the name of its story, in the spelling of links', () => {
    expect(storyMessages(tinyStory, 'other.json')).toEqual([
      'stories/other.json:1 id: expected the name of the file, "other", got "tale". Rename one.',
    ])
    expect(storyMessages({ ...tinyStory, id: 'Tale 2' })[0]).toContain('expected an id of lower-case letters')
  })

  it('has at least one step and no field that the format lacks', () => {
    expect(storyMessages({ ...tinyStory, steps: [] })).toEqual([
      'stories/tale.json:1 steps: expected a list of 1 to 99 steps, got 0. Write the steps.',
    ])
    expect(storyMessages({ ...tinyStory, colour: 'red' })[0]).toContain(
      'got "colour". Remove or rename the field.',
    )
  })

  it('is read to its end: all problems at once, each with file, line, step and field', () => {
    const messages = storyMessages(
      withStep({ day: '2020-02-30', mode: 'film', view: { lat: 36 }, places: 'anadan' }),
    )
    expect(messages.map((message) => message.replace(/: expected.*/, ''))).toEqual([
      `stories/tale.json:${LINE} step 2 (towns) day`,
      `stories/tale.json:${LINE} step 2 (towns) mode`,
      `stories/tale.json:${LINE} step 2 (towns) view`,
      `stories/tale.json:${LINE} step 2 (towns) places`,
    ])
  })
})

const wrong = `stories/tale.json:${LINE} step 2 (towns) `

describe('a rule finds', () => {
  it.each([
    [
      { title: { en: 'Two', fr: 'Deux' } },
      'title.ar: expected a text, got nothing. Write it: every text stands in en, fr and ar.',
    ],
    [
      { title: { en: 'Two', fr: ' ', ar: 'اثنتان' } },
      'title.fr: expected a text, got " ". Write it: every text stands in en, fr and ar.',
    ],
    [
      { day: '2021-01-01' },
      'day: expected a day from 2012-01-01 to 2020-12-31, got 2021-01-01. Choose a day on the slider.',
    ],
    [
      { from: '2020-02-16' },
      'from: expected a day before 2020-02-16, got 2020-02-16. Choose an earlier day.',
    ],
    [{ from: undefined }, 'from: expected a day to compare with, got nothing. Add from.'],
    [
      { places: ['anadan', 'nowhere'] },
      'places: expected the id of a place in places.csv, got "nowhere". Correct the id, or add it to places.csv.',
    ],
    [
      { claims: ['three'] },
      'claims: expected the id of a claim in claims.csv, got "three". Correct the id, or add it to claims.csv.',
    ],
    [
      { sources: ['paper-1'] },
      'sources: expected the id of a source in sources.csv, got "paper-1". Correct the id, or add it to sources.csv.',
    ],
    [
      { hiddenParties: ['sdf'] },
      'hiddenParties: expected the id of a party in parties.csv, got "sdf". Correct the id, or add it to parties.csv.',
    ],
    [
      { view: { lat: 48.8, lon: 37, zoom: 9 } },
      'view.lat: expected a number from 32.2 to 38.3, got 48.8. Correct it.',
    ],
    [
      { view: { lat: 36, lon: 37, zoom: 19 } },
      'view.zoom: expected a number from 6 to 13, got 19. Correct it.',
    ],
    [
      { claims: [], sources: [] },
      'sources: expected at least one source or claim, got none. Name who says so.',
    ],
    [{ id: 'start' }, 'id: expected an id of its own, got "start", as in step 1. Rename the step.'],
    [{ layers: { fronts: 'no' } }, 'layers.fronts: expected true or false, got "no". Write one of the two.'],
    [
      { places: ['anadan', 'anadan'] },
      'places: expected each one once, got "anadan". Remove the second mention.',
    ],
  ])('%j', (fields, message) => {
    const found = storyMessages(withStep(fields)).filter((line) => line.includes(message))
    expect(found).toHaveLength(1)
    expect(found[0]?.replace('(start)', '(towns)')).toBe(wrong + message)
  })

  it('a day before that of the step it follows', () => {
    const turned = { ...tinyStory, steps: [...tinyStory.steps].reverse() }
    expect(storyMessages(turned)).toEqual([
      expect.stringMatching(
        /step 2 \(start\) day: expected 2020-02-16 or later, after step 1, got 2012-07-01\. Put/,
      ),
    ])
  })

  it.each([
    [
      '{changed}',
      '{changed:party}, {areaShare:party:region}, {roadKm:road:party} or {claim:claim:figure|claimed|verdict}',
    ],
    [
      '{holders:gov}',
      '{changed:party}, {areaShare:party:region}, {roadKm:road:party} or {claim:claim:figure|claimed|verdict}',
    ],
    ['{changed:sdf}', 'a party of parties.csv'],
    ['{areaShare:gov:homs}', 'a region of regions.csv'],
    ['{roadKm:m6:gov}', 'a road of road-names.csv'],
    ['{claim:four:figure}', 'a claim of claims.csv'],
  ])('a placeholder that cannot be filled in: %s', (placeholder, expected) => {
    const text = { en: placeholder, fr: placeholder, ar: placeholder }
    expect(storyMessages(withStep({ text }))).toEqual(
      ['en', 'fr', 'ar'].map(
        (language) =>
          `${wrong}text.${language}: expected ${expected}, got "${placeholder}". Correct the placeholder.`,
      ),
    )
  })

  it('a language that leaves a figure out', () => {
    const text = { en: '{changed:gov} places', fr: '{changed:gov} lieux', ar: 'أماكن' }
    expect(storyMessages(withStep({ text }))).toEqual([
      `${wrong}text.ar: expected the placeholders of the English text, {changed:gov}, got none. Use the same in every language.`,
    ])
  })
})
