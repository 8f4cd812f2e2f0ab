import { describe, expect, it } from 'vitest'
import { day, isoDay } from '../../../src/core/day'
import {
  speaksOf,
  toldAt,
  versionBy,
  versionOf,
  VERSIONS,
  type Version,
} from '../../../src/core/evidence/versions'
import { holdersAt } from '../../../src/core/holders'
import { decodeDetails } from '../../../src/atlas/decode'
import { compiled, realAtlas } from '../../real'
import { at, holding, told } from './small'

/** What each version says of a place on some days. */
const lives = (both: ReturnType<typeof told>, version: Version, place: string, days: readonly string[]) =>
  days.map((iso) => holding(versionOf(both, version), place, iso))

describe('a side’s version', () => {
  const disputed = told(
    ['2020-03-01,day,zirbah,opp,gov,,capture,monitor-1,medium,'],
    [
      '2020-02-20,day,hreitan,gov,opp,recapture,factions-1,low,Retaken,No second report',
      '2020-03-10,day,zirbah,opp,gov,capture,agency-1,low,Ten days later,Later date',
      '2020-05-20,day,citadel,gov,opp,claim,turkey-1,low,Raid,One report',
    ],
  )

  it('adds what its outlets report and the ledger does not follow', () => {
    const days = ['2020-02-19', '2020-02-20', '2020-04-19']
    expect(lives(disputed, 'ledger', 'hreitan', days)).toEqual(['gov', 'gov', 'gov'])
    expect(lives(disputed, 'opp', 'hreitan', days)).toEqual(['gov', 'opp', 'opp'])
    expect(lives(disputed, 'gov', 'hreitan', days)).toEqual(['gov', 'gov', 'gov'])
  })

  it('keeps Turkey’s outlets with those of the factions', () => {
    expect(lives(disputed, 'opp', 'citadel', ['2020-05-19', '2020-05-20'])).toEqual(['gov', 'opp'])
  })

  it('moves a change to the day its outlets give where that is a little later', () => {
    const days = ['2020-02-28', '2020-03-01', '2020-03-09', '2020-03-10']
    expect(lives(disputed, 'ledger', 'zirbah', days)).toEqual(['opp', 'gov', 'gov', 'gov'])
    expect(lives(disputed, 'gov', 'zirbah', days)).toEqual(['opp', 'opp', 'opp', 'gov'])
  })

  it('takes silence for no other version', () => {
    const plain = told()
    for (const version of ['gov', 'opp'] as const) {
      const { atlas } = versionOf(plain, version)
      expect(atlas.spells).toEqual(plain.atlas.spells)
      expect(atlas.snapshots).toEqual(plain.atlas.snapshots)
    }
  })

  it('shows such a report for sixty days where the ledger says nothing more', () => {
    const days = ['2020-05-20', '2020-07-18', '2020-07-19']
    expect(lives(disputed, 'opp', 'citadel', days)).toEqual(['opp', 'opp', 'gov'])
  })

  it('ends with the ledger’s next change', () => {
    // The tiny facts have a monitor's report of 1 November 2016; on the 12th the government regains the quarter.
    const days = ['2016-10-31', '2016-11-01', '2016-11-11', '2016-11-12']
    expect(lives(told(), 'ledger', 'new-aleppo', days)).toEqual([
      'contested',
      'contested',
      'contested',
      'gov',
    ])
    expect(lives(told(), 'independent', 'new-aleppo', days)).toEqual(['contested', 'opp', 'opp', 'gov'])
  })

  it('stops on the days on which it alone has a change', () => {
    const days = (version: Version) => versionOf(disputed, version).atlas.snapshots.map(isoDay)
    expect(days('opp')).toContain('2020-02-20')
    expect(days('ledger')).not.toContain('2020-02-20')
    expect(days('gov')).not.toContain('2020-03-01')
  })
})

describe('the ledger without own claims', () => {
  const speaks = (both: ReturnType<typeof told>, place: string, iso: string) =>
    speaksOf(both, 'confirmed', at(both, place), day(iso))

  it('leaves out a place whose holder’s outlets alone report it', () => {
    const both = told()
    // Hreitan by the agency and a monitor; Anadan by the government's agency alone.
    expect(speaks(both, 'hreitan', '2020-02-16')).toBe(true)
    expect([speaks(both, 'anadan', '2020-02-15'), speaks(both, 'anadan', '2020-02-16')]).toEqual([
      true,
      false,
    ])
    // General knowledge is nobody's claim.
    expect(speaks(both, 'citadel', '2020-02-16')).toBe(true)
    const cells = toldAt(both, 'confirmed', day('2020-02-16'))
    expect([cells[at(both, 'anadan')], cells[at(both, 'hreitan')]]).toEqual([0, 1])
  })

  it('takes it in again when another reports it', () => {
    const both = told(['2020-03-01,day,anadan,gov,gov,,recapture,monitor-1,medium,'])
    expect([speaks(both, 'anadan', '2020-02-29'), speaks(both, 'anadan', '2020-03-01')]).toEqual([
      false,
      true,
    ])
  })

  it('shows nobody else in its place', () => {
    const both = told()
    expect(versionOf(both, 'confirmed')).toBe(both)
  })
})

describe('what a version’s tellers say themselves', () => {
  it('is what the holder on the day rests on', () => {
    const both = told()
    const says = (version: Version, place: string, iso: string) =>
      toldAt(versionOf(both, version), version, day(iso))[at(both, place)]
    expect(says('gov', 'anadan', '2020-02-16')).toBe(1)
    expect(says('independent', 'anadan', '2020-02-16')).toBe(0)
    expect(says('independent', 'hreitan', '2020-02-16')).toBe(1)
    // Before the conflict: no source was read.
    expect(says('gov', 'citadel', '2020-02-16')).toBe(0)
    expect([...toldAt(both, 'ledger', day('2020-02-16'))]).not.toContain(0)
  })

  it('counts a later report of the same holder from its day on', () => {
    const both = told(['2020-03-01,day,anadan,gov,gov,,recapture,monitor-1,medium,'])
    const says = (iso: string) => toldAt(both, 'independent', day(iso))[at(both, 'anadan')]
    expect([says('2020-02-29'), says('2020-03-01')]).toEqual([0, 1])
  })

  it('is found by the alignment of a publisher', () => {
    expect((['gov', 'opp', 'turkey', 'independent', 'sdf', 'unknown'] as const).map(versionBy)).toEqual([
      ...['gov', 'opp', 'opp', 'independent'],
      ...[null, null],
    ])
  })
})

describe('every version of the real facts', () => {
  const details = decodeDetails(compiled.details)
  const base = { atlas: realAtlas, details }

  it.each(VERSIONS)('%s keeps events, details and spells in step', (version) => {
    const { atlas, details: own } = versionOf(base, version)
    const { events, spells } = atlas
    expect(own.events).toHaveLength(events.day.length)
    expect(events.first).toHaveLength(atlas.places.length + 1)
    for (let place = 0; place < atlas.places.length; place++) {
      // Someone holds every place from the start, as in the ledger.
      expect(spells.first[place + 1]!).toBeGreaterThan(spells.first[place]!)
      expect(spells.from[spells.first[place]!]).toBe(realAtlas.spells.from[realAtlas.spells.first[place]!])
      for (let i = events.first[place]! + 1; i < events.first[place + 1]!; i++)
        expect(events.day[i]!).toBeGreaterThanOrEqual(events.day[i - 1]!)
    }
    expect([...atlas.snapshots].sort((a, b) => a - b)).toEqual(atlas.snapshots)
    expect(new Set(atlas.snapshots).size).toBe(atlas.snapshots.length)
  })

  it.each(['gov', 'opp', 'independent'] as const)('%s differs from the ledger in few places', (version) => {
    const { atlas } = versionOf(base, version)
    const counts = ['2015-10-15', '2018-04-01', '2020-02-28', '2024-12-03'].map((iso) => {
      const [a, b] = [holdersAt(realAtlas, day(iso)), holdersAt(atlas, day(iso))]
      return a.reduce((sum, holder, cell) => sum + (holder === b[cell] ? 0 : 1), 0)
    })
    expect(Math.max(...counts)).toBeGreaterThan(0)
    expect(Math.max(...counts)).toBeLessThanOrEqual(details.disputed.length)
  })
})
