/** A road's stretches through time, and the places along it. */
import { expect, it } from 'vitest'
import { addDays, day } from '../../src/core/day'
import { roadStory } from '../../src/core/road/story'
import { roadPlaces } from '../../src/core/road/towns'
import { GOV, OPP, tinyRoad } from './road-tiny'

const tiny = tinyRoad(
  [
    [
      ['2011-03-15', GOV],
      ['2013-01-01', OPP],
    ],
    [['2011-03-15', GOV]],
    [['2014-01-01', OPP]],
  ],
  [
    [0, 10],
    [-1, 15],
    [1, 20],
    [2, 30],
  ],
)

it('gives each stretch its spells, cut at the days of the atlas', () => {
  const { atlas, road } = tiny
  const end = addDays(atlas.lastDay, 1)
  expect(roadStory(atlas, road).map(({ spells }) => spells)).toEqual([
    [
      { holder: GOV, from: atlas.firstDay, to: day('2013-01-01') },
      { holder: OPP, from: day('2013-01-01'), to: end },
    ],
    [],
    [{ holder: GOV, from: atlas.firstDay, to: end }],
    [{ holder: OPP, from: day('2014-01-01'), to: end }],
  ])
  expect(roadStory(atlas, road)).toBe(roadStory(atlas, road))
})

it('leaves out what ended before the atlas begins', () => {
  const { atlas, road } = tinyRoad([
    [
      ['2011-03-15', GOV],
      ['2011-06-01', OPP],
    ],
  ])
  expect(roadStory(atlas, road)[0]!.spells.map(({ holder }) => holder)).toEqual([OPP])
})

it('puts each place at the kilometre of the road that is nearest to it, once, cities before villages', () => {
  const { atlas, road } = tiny
  const found = roadPlaces(atlas, road)
  expect(found.map(({ place }) => place)).toEqual([0, 1, 2])
  // A place beside km 5 of its stretch; one south of its stretch's start; one in the last stretch's middle.
  expect(found.map(({ km }) => Number(km.toFixed(6)))).toEqual([5, 15, 25])
  const [city, village] = found.map(({ rank }) => rank)
  expect(city!).toBeGreaterThan(village!)
})

it('names a place once where the road crosses its cell twice, at the nearer crossing', () => {
  const { atlas, road } = tinyRoad(
    [[['2011-03-15', GOV]], [['2011-03-15', GOV]]],
    [
      [1, 4],
      [0, 10],
      [1, 30],
    ],
  )
  const second = roadPlaces(atlas, road).find(({ place }) => place === 1)!
  expect(second.km).toBeCloseTo(15, 6)
})
