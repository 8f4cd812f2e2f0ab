import { describe, expect, it } from 'vitest'
import { restsOnOwnClaim, standingOf, STANDINGS, transferOf } from '../../../src/core/evidence/standing'
import { NO_HOLDER } from '../../../src/core/holders'
import { ALIGNMENTS } from '../../../src/core/types'
import { compiled, realAtlas } from '../../real'
import { decodeDetails } from '../../../src/atlas/decode'
import { at, told } from './small'

const both = told(['2020-03-01,day,zirbah,opp,gov,,capture,factions-1,medium,'])
const { atlas, details } = both
const party = (id: string) =>
  atlas.holders.findIndex((holder) => holder.between === null && atlas.parties[holder.party]!.id === id)
const contested = atlas.holders.findIndex(({ between }) => between !== null)

describe('a change', () => {
  it('is won by who comes and lost by who goes', () => {
    expect(transferOf(atlas, party('gov'), party('opp'))).toEqual({ won: ['opp'], lost: ['gov'] })
    expect(transferOf(atlas, NO_HOLDER, party('opp'))).toEqual({ won: ['opp'], lost: [] })
  })

  it('to contested is won by the newcomer, and from contested lost by who must leave', () => {
    expect(transferOf(atlas, party('gov'), contested)).toEqual({ won: ['opp'], lost: ['gov'] })
    expect(transferOf(atlas, contested, party('gov'))).toEqual({ won: ['gov'], lost: ['opp'] })
  })

  it('that is none is the word of who holds on', () => {
    expect(transferOf(atlas, party('gov'), party('gov'))).toEqual({ won: ['gov'], lost: [] })
  })
})

describe('an outlet', () => {
  const lost = { won: ['opp'], lost: ['gov'] }
  it.each([
    ['independent', lost, 'independent'],
    ['gov', lost, 'against'],
    ['opp', lost, 'own'],
    ['turkey', lost, 'own'],
    ['sdf', lost, 'other'],
    ['unknown', lost, 'other'],
    ['gov', { won: ['gov'], lost: ['opp'] }, 'own'],
    ['opp', { won: ['gov'], lost: ['opp'] }, 'against'],
    ['turkey', { won: ['gov'], lost: ['sna'] }, 'against'],
    ['opp', { won: ['sna'], lost: ['opp'] }, 'own'],
    ['isis', { won: ['isis'], lost: ['sdf'] }, 'own'],
  ] as const)('of alignment %s, of %j, stands as %s', (alignment, transfer, standing) => {
    expect(standingOf(alignment, transfer)).toBe(standing)
  })

  it('always has a standing', () => {
    for (const alignment of ALIGNMENTS)
      expect(STANDINGS).toContain(standingOf(alignment, { won: [], lost: [] }))
  })
})

describe('an own claim', () => {
  const own = (place: string) => {
    const index = at(both, place)
    const { first } = atlas.events
    return Array.from({ length: first[index + 1]! - first[index]! }, (_, i) =>
      restsOnOwnClaim(atlas, details, index, first[index]! + i),
    )
  }

  it('is a change that the winner’s outlets alone report', () => {
    // Before the conflict, unsourced; for the factions by the government's agency; the agency's and a monitor's word.
    expect(own('hreitan')).toEqual([false, false, false])
    // Baseline, factions by the agency, isis by both, factions by the monitor, government by the agency alone.
    expect(own('anadan')).toEqual([false, false, false, false, true])
    // Regained by the agency after a fight that a monitor reports.
    expect(own('new-aleppo')).toEqual([false, false, true])
    // The factions report the loss of what was theirs.
    expect(own('zirbah')).toEqual([false, false, false])
  })

  it('is some, but not most of what the real ledger says', () => {
    const real = decodeDetails(compiled.details)
    let [claims, sourced] = [0, 0]
    for (let place = 0; place < realAtlas.places.length; place++) {
      for (let i = realAtlas.events.first[place]!; i < realAtlas.events.first[place + 1]!; i++) {
        if (real.events[i]!.sources.length > 0) sourced++
        if (restsOnOwnClaim(realAtlas, real, place, i)) claims++
      }
    }
    expect(claims).toBeGreaterThan(0.1 * sourced)
    expect(claims).toBeLessThan(0.5 * sourced)
  })
})
