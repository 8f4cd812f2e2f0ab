import { describe, expect, it } from 'vitest'
import { day } from '../../../src/core/day'
import { placeHoldersAt, recountedBetween, turnsBetween } from '../../../src/core/difference/places'
import { holderAt, NO_HOLDER } from '../../../src/core/holders'
import type { Details } from '../../../src/core/types'
import { CONTESTED, GOV, OPP, tinyRoad } from '../road-tiny'

const { atlas } = tinyRoad([
  [
    ['2012-01-01', GOV],
    ['2013-05-01', OPP],
    ['2014-05-01', CONTESTED],
    ['2014-06-01', GOV],
  ],
  [['2013-01-01', OPP]],
  [
    ['2012-01-01', OPP],
    ['2014-02-01', GOV],
  ],
])
const turns = (place: number, a: string, b: string) => turnsBetween(atlas, place, day(a), day(b))

describe('the turns of a place between two days', () => {
  it('are counted after the first day and up to the second, with the report that opened the last', () => {
    expect(turns(0, '2012-06-01', '2020-01-01')).toEqual({ count: 3, event: 3 })
    expect(turns(0, '2013-05-01', '2014-05-01')).toEqual({ count: 1, event: 2 })
    expect(turns(0, '2013-04-30', '2013-05-01')).toEqual({ count: 1, event: 1 })
    expect(turns(0, '2015-01-01', '2016-01-01')).toEqual({ count: 0, event: -1 })
  })

  it('begin with the first report where nothing was known before', () => {
    expect(turns(1, '2012-06-01', '2014-01-01')).toEqual({ count: 1, event: 4 })
    expect(turns(1, '2012-01-01', '2012-06-01')).toEqual({ count: 0, event: -1 })
  })
})

describe('holders by place', () => {
  it('are those that the spells give one by one', () => {
    for (const iso of ['2012-06-01', '2013-07-01', '2014-05-15'])
      expect([...placeHoldersAt(atlas, day(iso))]).toEqual(
        [0, 1, 2].map((place) => holderAt(atlas.spells, place, day(iso))),
      )
    expect(placeHoldersAt(atlas, day('2012-06-01'))[1]).toBe(NO_HOLDER)
  })
})

describe('places that are only counted otherwise', () => {
  const details = (kinds: readonly string[]) =>
    ({ events: kinds.map((kind) => ({ kind })) }) as unknown as Details
  const found = (kinds: readonly string[], a: string, b: string) => [
    ...recountedBetween(atlas, details(kinds), day(a), day(b)),
  ]
  const named = [
    'baseline',
    'capture',
    'reclassified',
    'reclassified',
    'baseline',
    'baseline',
    'reclassified',
  ]

  it('are those whose every change between the days is one of naming', () => {
    expect(found(named, '2014-01-01', '2015-01-01')).toEqual([0, 2])
    expect(found(named, '2013-01-01', '2015-01-01')).toEqual([2])
    expect(found(named, '2015-01-01', '2016-01-01')).toEqual([])
  })
})
