import { describe, expect, it } from 'vitest'
import { day } from '../../../src/core/day'
import { storyFigure } from '../../../src/core/stories/figures'
import { piecesOf, type Placeholder } from '../../../src/core/stories/placeholders'
import { tinyAtlas } from '../../panels/tiny-atlas'

type Asked = Exclude<Placeholder, { kind: 'claim' }>

const on = (iso: string, asked: Asked, from: string | null = null) =>
  storyFigure(tinyAtlas, { day: day(iso), from: from === null ? null : day(from) }, asked)

describe('pieces of a text', () => {
  it('are words and placeholders in order, and nothing is lost', () => {
    expect(piecesOf('On {changed:gov} and {claim:two:verdict}.')).toEqual([
      'On ',
      { source: '{changed:gov}', placeholder: { kind: 'changed', party: 'gov' } },
      ' and ',
      { source: '{claim:two:verdict}', placeholder: { kind: 'claim', claim: 'two', part: 'verdict' } },
      '.',
    ])
    expect(piecesOf('{areaShare:gov:idlib}{roadKm:m5:opp}').map((piece) => typeof piece)).toEqual([
      'object',
      'object',
    ])
  })

  it.each([
    '{}',
    '{changed}',
    '{changed:gov:x}',
    '{roadKm:m5}',
    '{claim:two:colour}',
    '{areaShare:a:b:c}',
    '{x:y:z}',
  ])('are null where braces hold nothing known: %s', (source) =>
    expect(piecesOf(source)).toEqual([{ source, placeholder: null }]),
  )
})

describe('a figure', () => {
  it('counts the places that passed to a party since the day before', () => {
    // Hreitan, its hill and Anadan; the orchard was lost and regained within the day.
    expect(on('2020-02-16', { kind: 'changed', party: 'gov' })).toEqual({ unit: 'places', value: 3 })
    expect(on('2020-02-15', { kind: 'changed', party: 'gov' })?.value).toBe(0)
  })

  it('counts them since the day looked back to, and only what differs then', () => {
    expect(on('2014-01-08', { kind: 'changed', party: 'opp' }, '2013-08-10')?.value).toBe(1)
    expect(on('2014-01-08', { kind: 'changed', party: 'opp' }, '2013-08-09')?.value).toBe(0)
  })

  it('is a share of a region, whole where one party has it', () => {
    expect(on('2012-07-01', { kind: 'areaShare', party: 'gov', region: 'aleppo' })?.value).toBeCloseTo(100)
    const shares = ['gov', 'opp', 'isis', 'contested'].map(
      (party) => on('2016-11-01', { kind: 'areaShare', party, region: 'aleppo' })!.value,
    )
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100)
    expect(shares[3]).toBeGreaterThan(0)
    expect(shares[2]).toBe(0)
  })

  it('is the kilometres of a road, all of them in one hand or another', () => {
    const road = tinyAtlas.roads[0]!
    const km = (party: string) => on('2016-11-01', { kind: 'roadKm', party, road: road.id })!.value
    const unknown = road.stretches
      .filter(({ place }) => place < 0)
      .reduce((sum, { fromKm, toKm }) => sum + toKm - fromKm, 0)
    expect(km('gov') + km('opp') + km('isis') + km('contested')).toBeCloseTo(road.lengthKm - unknown)
  })

  it.each<Asked>([
    { kind: 'changed', party: 'nobody' },
    { kind: 'areaShare', party: 'gov', region: 'nowhere' },
    { kind: 'roadKm', road: 'm6', party: 'gov' },
  ])('is null for what the atlas does not have: %j', (asked) => expect(on('2020-02-16', asked)).toBeNull())
})
