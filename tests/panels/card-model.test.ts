import { describe, expect, it } from 'vitest'
import { day, isoDay } from '../../src/core/day'
import { NO_HOLDER } from '../../src/core/holders'
import { evidenceOf, lifeOf, nowOf } from '../../src/panels/card/model'
import { piecesOf, shareOf } from '../../src/panels/card/strip-pieces'
import { realAtlas } from '../real'
import { tinyAtlas } from './tiny-atlas'
import { tinyDetails } from './tiny-details'

const placeOf = (id: string) => tinyAtlas.places.findIndex((place) => place.id === id)
const life = (id: string) => lifeOf(tinyAtlas, tinyDetails, placeOf(id))
const party = (holder: number) =>
  holder === NO_HOLDER ? 'nobody' : tinyAtlas.parties[tinyAtlas.holders[holder]!.party]!.id

describe('the life of a place', () => {
  it('tells every row of the facts in order, from whom to whom', () => {
    const rows = life('anadan').reports.map(
      ({ day, from, to, evidence, precision, detail }) =>
        `${isoDay(day)} ${party(from)}>${party(to)} ${evidence} ${precision} ${detail!.sources.map(({ id }) => id).join()}`,
    )
    expect(rows).toEqual([
      '2011-03-15 nobody>gov general approx ',
      '2012-06-01 gov>opp area approx agency-1',
      '2013-08-10 opp>isis documented day agency-1,monitor-1',
      '2014-01-08 isis>opp documented day monitor-1',
      '2020-02-16 opp>gov documented day agency-1',
    ])
  })

  it('keeps what came and went on one day as reports, and makes no spell of it', () => {
    const { reports, spells } = life('orchard')
    expect(reports.map(({ to }) => party(to))).toEqual(['gov', 'opp', 'gov'])
    expect(spells.map(({ holder }) => party(holder))).toEqual(['gov'])
  })

  it('is known before the sources are, and then lacks them', () => {
    const early = lifeOf(tinyAtlas, null, placeOf('anadan'))
    expect(early.reports.map(({ detail }) => detail)).toEqual(Array(5).fill(null))
    expect(early.spells).toEqual(life('anadan').spells)
  })

  it('has the versions that the atlas does not follow, with their publishers', () => {
    const [version, ...others] = life('new-aleppo').disputed
    expect(others).toEqual([])
    expect(version!.sources.map(({ publisher }) => publisher)).toEqual(['Monitor'])
    expect([tinyAtlas.parties[version!.from]!.id, tinyAtlas.parties[version!.to]!.id]).toEqual([
      'contested',
      'opp',
    ])
    expect(version!.why).toBe('One report only')
    expect(life('anadan').disputed).toEqual([])
  })

  it('names the places at the same point, both ways', () => {
    expect(life('hill').samePoint).toEqual([placeOf('hreitan')])
    expect(life('hreitan').samePoint).toEqual([placeOf('hill')])
    expect(life('anadan').samePoint).toEqual([])
  })

  it('calls an area row an estimate only when it is known that no report was read', () => {
    const area = (id: string, details: typeof tinyDetails | null) =>
      evidenceOf(lifeOf(tinyAtlas, details, placeOf(id)).reports[1]!)
    expect(area('zirbah', tinyDetails)).toBe('area')
    const bare = { ...tinyDetails, events: tinyDetails.events.map((event) => ({ ...event, sources: [] })) }
    expect(area('zirbah', bare)).toBe('estimate')
    expect(area('zirbah', null)).toBe('area')
  })
})

describe('the holder on a day', () => {
  const at = (iso: string) => {
    const now = nowOf(life('anadan'), day(iso))
    return now && [party(now.spell.holder), isoDay(now.opened.day), now.ended && isoDay(now.ended.day)]
  }

  it('changes on the day of the change, not after it', () => {
    expect(at('2013-08-09')).toEqual(['opp', '2012-06-01', '2013-08-10'])
    expect(at('2013-08-10')).toEqual(['isis', '2013-08-10', '2014-01-08'])
  })

  it('lasts where the facts end, and is unknown before they begin', () => {
    expect(at('2020-12-31')).toEqual(['gov', '2020-02-16', null])
    expect(at('2011-03-14')).toBeNull()
  })

  it('is opened and ended by a report, for every spell of the real facts', () => {
    let spells = 0
    realAtlas.places.forEach((_, place) => {
      const real = lifeOf(realAtlas, null, place)
      real.spells.forEach(({ from, to, holder }) => {
        const now = nowOf(real, from)!
        spells++
        expect([now.opened.day, now.opened.to, now.ended?.day ?? null]).toEqual([from, holder, to])
      })
    })
    expect(spells).toBe(realAtlas.spells.from.length)
  })
})

describe('the strip', () => {
  it('fills the years of the atlas without gap or overlap, for every real place', () => {
    const { firstDay, lastDay } = realAtlas
    realAtlas.places.forEach(({ id }, place) => {
      const pieces = piecesOf(lifeOf(realAtlas, null, place).spells, firstDay, lastDay)
      const joints = [0, ...pieces.map(({ end }) => end)]
      expect([id, pieces.map(({ start }) => start)]).toEqual([id, joints.slice(0, -1)])
      expect([id, joints.at(-1)]).toEqual([id, 1])
    })
  })

  it('puts the first day at its start and the day after the last at its end', () => {
    expect(shareOf(day('2012-01-01'), day('2012-01-01'), day('2012-01-04'))).toBe(0)
    expect(shareOf(day('2012-01-03'), day('2012-01-01'), day('2012-01-04'))).toBe(0.5)
  })
})
