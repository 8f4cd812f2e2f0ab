/** Where kilometres and days lie in the picture of a road, what a key leads to, and the marks of its axes. */
import { describe, expect, it } from 'vitest'
import { day, isoDay } from '../../src/core/day'
import { roadStory } from '../../src/core/road/story'
import { spotAt, xOf, yOf, type Frame } from '../../src/panels/road/frame'
import { spotForKey } from '../../src/panels/road/keys'
import { kmMarks, timeMarks } from '../../src/panels/road/marks'
import { sideLines } from '../../src/panels/road/side-lines'
import { GOV, OPP, tinyRoad } from '../core/road-tiny'

const { atlas, road } = tinyRoad([
  [
    ['2011-03-15', GOV],
    ['2015-03-10', OPP],
    ['2020-02-10', GOV],
  ],
  [['2011-03-15', GOV]],
  [['2011-03-15', OPP]],
])
const story = roadStory(atlas, road)
const frame: Frame = {
  width: 600,
  height: 200,
  lengthKm: 30,
  from: day('2012-01-01'),
  to: day('2021-01-01'),
}
const at = (iso: string, index = 0) => ({ index, day: day(iso) })

describe('a point of the picture', () => {
  it('is a stretch on a day', () => {
    const y = yOf(frame, day('2018-06-01')) + 0.01
    expect(spotAt(frame, story, xOf(frame, 15), y)).toEqual(at('2018-06-01', 1))
  })

  it('means the day of a change of hands that it lies near', () => {
    const y = yOf(frame, day('2015-03-10'))
    expect(spotAt(frame, story, 10, y + 2)).toEqual(at('2015-03-10'))
    expect(spotAt(frame, story, 10, y + 8)!.day).toBeGreaterThan(day('2015-03-10') + 100)
    // The neighbour did not change hands.
    expect(spotAt(frame, story, 300, y + 2)!.day).not.toBe(day('2015-03-10'))
  })

  it('stays within the road and the years shown', () => {
    expect(spotAt(frame, story, -5, -5)).toEqual(at('2012-01-01'))
    expect(spotAt(frame, story, 999, 999)).toEqual(at('2020-12-31', 2))
  })
})

describe('a key', () => {
  const range = { from: frame.from, to: frame.to, named: [day('2013-01-01'), day('2016-01-01')] }
  const press = (key: string, iso: string, index = 0) => {
    const spot = spotForKey(key, at(iso, index), story, range)
    return spot && `${spot.index} ${isoDay(spot.day)}`
  }

  it('goes along the road, not beyond its ends', () => {
    expect(press('ArrowRight', '2015-01-01')).toBe('1 2015-01-01')
    expect(press('ArrowLeft', '2015-01-01')).toBe('0 2015-01-01')
    expect([press('End', '2015-01-01'), press('Home', '2015-01-01', 2)]).toEqual([
      '2 2015-01-01',
      '0 2015-01-01',
    ])
  })

  it('goes to days on which the stretch changed hands', () => {
    expect(press('ArrowDown', '2014-01-01')).toBe('0 2015-03-10')
    expect(press('ArrowDown', '2015-03-10')).toBe('0 2020-02-10')
    expect(press('ArrowDown', '2020-02-10')).toBe('0 2020-02-10')
    expect(press('ArrowUp', '2020-02-10')).toBe('0 2015-03-10')
    expect(press('ArrowUp', '2015-03-10')).toBe('0 2012-01-01')
  })

  it('goes to named days', () => {
    expect(press('PageDown', '2013-01-01')).toBe('0 2016-01-01')
    expect(press('PageUp', '2016-01-01')).toBe('0 2013-01-01')
  })

  it('is left to the page where it means nothing here', () => {
    expect([press('a', '2013-01-01'), press('Tab', '2013-01-01')]).toEqual([null, null])
  })
})

describe('marks', () => {
  it('stand at years where many are shown, at months where few are', () => {
    const years = timeMarks(frame)
    expect(years.map((mark) => isoDay(mark.day)).slice(0, 2)).toEqual(['2012-01-01', '2013-01-01'])
    const winter = timeMarks({ ...frame, from: day('2019-12-18'), to: day('2020-04-01') })
    expect(winter.map((mark) => [isoDay(mark.day), mark.unit])).toEqual([
      ['2020-01-01', 'axis-year'],
      ['2020-02-01', 'axis-month'],
      ['2020-03-01', 'axis-month'],
    ])
  })

  it('keep room for their labels', () => {
    for (const height of [60, 120, 200, 400]) {
      const ys = timeMarks({ ...frame, height }).map(({ y }) => y)
      expect(ys.slice(1).every((y, i) => y - ys[i]! >= 14)).toBe(true)
    }
    expect(kmMarks(frame).map(({ km }) => km)).toEqual([0, 5, 10, 15, 20, 25])
    expect(kmMarks({ ...frame, width: 120 }).map(({ km }) => km)).toEqual([0, 20])
  })
})

describe('lines between neighbours', () => {
  it('last as long as their holders differ', () => {
    const lines = sideLines(story, () => false).map(({ column, from, to }) => [
      column.stretch.place,
      isoDay(from as Frame['from']),
      isoDay(to as Frame['to']),
    ])
    expect(lines).toEqual([
      [1, '2015-03-10', '2020-02-10'],
      [2, '2012-01-01', '2021-01-01'],
    ])
  })

  it('are left out round a stretch too thin for them, while it differs from both', () => {
    const thin = (place: number) => sideLines(story, ({ stretch }) => stretch.place === place)
    // The middle one differs from both from 2015 to 2020.
    expect(thin(1).map(({ from, to }) => [isoDay(from as Frame['from']), isoDay(to as Frame['to'])])).toEqual(
      [
        ['2012-01-01', '2015-03-10'],
        ['2020-02-10', '2021-01-01'],
      ],
    )
  })
})
