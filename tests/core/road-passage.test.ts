/** Whether a road can be travelled through one side's territory, on small roads with known answers. */
import { describe, expect, it } from 'vitest'
import { day, isoDay } from '../../src/core/day'
import { holdersAt } from '../../src/core/holders'
import { passage, passageChanges } from '../../src/core/road/passage'
import { CONTESTED, GOV, OPP, tinyRoad, type Turn } from './road-tiny'

const since = (holder: number): Turn => ['2011-03-15', holder]
const on = ({ atlas, road }: ReturnType<typeof tinyRoad>, iso: string) =>
  passage(atlas, road, holdersAt(atlas, day(iso)))
const changes = ({ atlas, road }: ReturnType<typeof tinyRoad>) =>
  passageChanges(atlas, road).map((change) => [isoDay(change.day), change.answer, change.side])

describe('passage', () => {
  it('is whole where one side holds every stretch', () => {
    expect(on(tinyRoad([[since(GOV)], [since(GOV)]]), '2013-01-01')).toEqual({
      answer: 'whole',
      side: GOV,
      cuts: [],
      unknownKm: 0,
    })
  })

  it('is cut by a stretch in other hands, from and to its kilometres', () => {
    const found = on(tinyRoad([[since(GOV)], [since(OPP)], [since(GOV)]]), '2013-01-01')
    expect(found).toMatchObject({ answer: 'cut', side: GOV })
    expect(found.cuts).toEqual([{ holder: OPP, fromKm: 10, toKm: 20, first: 1, last: 1, narrow: false }])
  })

  it('does not let a stretch of which nothing is known cut it, and counts that apart', () => {
    const tiny = tinyRoad(
      [[since(GOV)], [since(GOV)]],
      [
        [0, 10],
        [-1, 17],
        [1, 30],
      ],
    )
    expect(on(tiny, '2013-01-01')).toMatchObject({ answer: 'whole', side: GOV, unknownKm: 7 })
  })

  it('is cut by a contested stretch, even where all of it is contested', () => {
    expect(on(tinyRoad([[since(GOV)], [since(CONTESTED)]]), '2013-01-01').answer).toBe('cut')
    expect(on(tinyRoad([[since(CONTESTED)]]), '2013-01-01')).toMatchObject({ answer: 'cut', side: -1 })
  })

  it('is unknown where nothing is known of any stretch', () => {
    expect(on(tinyRoad([], [[-1, 10]]), '2013-01-01')).toMatchObject({ answer: 'unknown', unknownKm: 10 })
  })

  it('leaves it open where what is in other hands is no longer than the line is exact', () => {
    const narrow = (km: number) =>
      on(
        tinyRoad(
          [[since(GOV)], [since(OPP)], [since(GOV)]],
          [
            [0, 10],
            [1, 10 + km],
            [2, 30],
          ],
        ),
        '2013-01-01',
      )
    expect(narrow(2.5)).toMatchObject({ answer: 'nearly', side: GOV, cuts: [{ narrow: true }] })
    expect(narrow(2.6)).toMatchObject({ answer: 'cut', cuts: [{ narrow: false }] })
  })

  it('measures adjoining stretches in other hands as one cut', () => {
    const tiny = tinyRoad(
      [[since(GOV)], [since(OPP)], [since(CONTESTED)], [since(GOV)]],
      [
        [0, 10],
        [1, 12],
        [2, 14],
        [3, 30],
      ],
    )
    const found = on(tiny, '2013-01-01')
    expect(found.answer).toBe('cut')
    expect(found.cuts.map(({ narrow }) => narrow)).toEqual([false, false])
  })
})

describe('passageChanges', () => {
  it('names the first day and every day on which the answer became another', () => {
    const tiny = tinyRoad([
      [since(GOV), ['2014-05-01', OPP], ['2020-02-10', GOV]],
      [since(GOV), ['2013-01-01', OPP], ['2015-01-01', CONTESTED], ['2020-02-11', GOV]],
    ])
    expect(changes(tiny)).toEqual([
      ['2012-01-01', 'whole', GOV],
      ['2013-01-01', 'cut', -1],
      ['2014-05-01', 'whole', OPP],
      ['2015-01-01', 'cut', -1],
      ['2020-02-11', 'whole', GOV],
    ])
  })

  it('takes the changes of one day together', () => {
    const tiny = tinyRoad([
      [since(GOV), ['2014-05-01', OPP]],
      [since(GOV), ['2014-05-01', OPP]],
    ])
    expect(changes(tiny)).toEqual([
      ['2012-01-01', 'whole', GOV],
      ['2014-05-01', 'whole', OPP],
    ])
  })

  it('leaves out what happened before the first and after the last day of the atlas', () => {
    const tiny = tinyRoad([[since(GOV), ['2011-06-01', OPP], ['2021-01-01', GOV]]])
    expect(changes(tiny)).toEqual([['2012-01-01', 'whole', OPP]])
  })
})
