/** Parties under the name of the day, contested places with both sides, places in the reader's script. */
import { describe, expect, it } from 'vitest'
import { day } from '../../src/core/day'
import { holderName, partyName, placeName } from '../../src/i18n/naming'
import { tinyAtlas } from '../panels/tiny-atlas'
import '../texts'

const atlas = tinyAtlas
const opp = atlas.parties.findIndex(({ id }) => id === 'opp')
const contested = atlas.holders.findIndex(({ between }) => between)
const [before, after] = [day('2017-01-27'), day('2017-01-28')]

describe('partyName', () => {
  it('is the name that the party bore on the day, the change of name on its first day', () => {
    expect(partyName(atlas, opp, before, 'en')).toBe('Opposition factions')
    expect(partyName(atlas, opp, after, 'en')).toBe('HTS and factions')
    expect(partyName(atlas, opp, after, 'fr', 'short')).toBe('HTC')
    expect(partyName(atlas, opp, after, 'ar')).toBe('الهيئة والفصائل')
  })

  it('is the nearest name for a day before the first', () => {
    expect(partyName(atlas, opp, day('2001-01-01'), 'en')).toBe('Opposition factions')
  })

  it('refuses an index that is no party', () => {
    expect(() => partyName(atlas, 99, after, 'en')).toThrow('expected a party below 4, got 99')
  })
})

describe('holderName', () => {
  it('names both sides of a contested place, briefly, as they were called on the day', () => {
    expect(holderName(atlas, contested, before, 'en')).toBe('Contested: Gov / Opp')
    expect(holderName(atlas, contested, after, 'fr')).toBe('Contesté\u00a0: Gouv / HTC')
  })

  it('is the party’s name for a place held by one', () => {
    const holder = atlas.holders.findIndex(({ party, between }) => party === opp && !between)
    expect(holderName(atlas, holder, after, 'en', 'short')).toBe('HTS')
  })

  it('says that nothing is known where there is no holder', () => {
    expect(holderName(atlas, 255, after, 'en')).toBe('Not known')
  })
})

describe('placeName', () => {
  const place = (id: string) => atlas.places.find((entry) => entry.id === id)!

  it('is the Arabic name for Arabic readers, the Latin spelling for others', () => {
    expect(placeName(place('anadan'), 'ar')).toBe('عندان')
    expect(placeName(place('anadan'), 'fr')).toBe('Anadan')
  })

  it('is the Latin spelling for Arabic readers where no Arabic name is known', () => {
    expect(placeName(place('orchard'), 'ar')).toBe('Orchard')
  })
})
