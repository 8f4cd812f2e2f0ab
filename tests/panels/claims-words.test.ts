import { describe, expect, it } from 'vitest'
import { measureClaim, type Measurement } from '../../src/core/claims'
import { day } from '../../src/core/day'
import { translator } from '../../src/i18n'
import { viewOf } from '../../src/panels/claims/view'
import {
  definitionText,
  figureText,
  namesText,
  rangeText,
  statusText,
  verdictText,
} from '../../src/panels/claims/words'
import { bothOf, measured } from '../core/claims/tiny'
import '../texts'

const en = translator('en')
const both = bothOf()
const { atlas, details } = both
const all: Measurement[] = [
  ...details.claims.map((claim) => measureClaim(atlas, details, claim)),
  measured(both, 'area_gain', { to: 'gov', from: '2020-02-01', until: '2020-02-16' }, '600', 'km2'),
  measured(
    both,
    'region_gain_share',
    { region: 'aleppo', to: 'gov', from: '2020-02-01', until: '2020-02-16' },
    '50',
    'percent',
  ),
  measured(
    both,
    'region_share',
    { region: 'aleppo', party: 'gov', day: '2020-02-16', centre: '36.19|37.16', within_km: '10' },
    '100',
    'percent',
  ),
]

describe('the words of a claim', () => {
  it.each(['en', 'fr', 'ar'] as const)('are filled in for every measure, in %s', (language) => {
    const words = translator(language)
    const texts = all.flatMap(({ claim, readings, verdict, places }) => [
      verdictText(words, verdict, claim.unit, 'verdict'),
      ...readings.flatMap((reading) => [
        definitionText(words, atlas, claim, reading),
        rangeText(words, reading.range, claim.unit),
        verdictText(words, reading.verdict, claim.unit, 'short'),
      ]),
      ...places.map((place) => statusText(words, place, readings[0]!)),
    ])
    expect(texts.length).toBeGreaterThan(40)
    for (const text of texts) expect(text).not.toMatch(/[{}]|claims\.|NaN|undefined|^$/)
  })

  it('say what was measured, in which region and within which days', () => {
    const [count, , , , gain, share, circle] = all
    expect(definitionText(en, atlas, count!.claim, count!.readings[0]!)).toBe(
      'Places that passed to Government on 16 February 2020, in: Surroundings',
    )
    expect(definitionText(en, atlas, gain!.claim, gain!.readings[0]!)).toBe(
      'Area that passed to Government from 1 February 2020 to 16 February 2020',
    )
    expect(definitionText(en, atlas, share!.claim, share!.readings[1]!)).toBe(
      'Share of the area held by Government on 16 February 2020, in: Aleppo',
    )
    expect(definitionText(en, atlas, circle!.claim, circle!.readings[1]!)).toBe(
      'The same share among all places within 10 km of Citadel (36.19, 37.16)',
    )
  })

  it('write a figure in its unit, with its range where it has one', () => {
    expect(figureText(en, 1070.9, 'km2')).toBe('1,071 km²')
    expect(figureText(en, day('2020-01-25'), 'date')).toBe('25 January 2020')
    expect(figureText(en, Infinity, 'date')).toBe('nothing to measure')
    expect(rangeText(en, { low: 39, value: 47, high: 64 }, 'places')).toBe('47, between 39 and 64')
    expect(rangeText(en, { low: 47, value: 47, high: 47 }, 'places')).toBe('47')
  })

  it('call a date later or earlier, not more or less', () => {
    expect(verdictText(en, 'more', 'date', 'verdict')).toBe('Later than the documented changes')
    expect(verdictText(en, 'fewer', 'date', 'short')).toBe('claim earlier')
    expect(verdictText(en, 'fewer', 'km2', 'verdict')).toBe('Less than the documented changes')
  })

  it('name a few places and count the others', () => {
    expect(namesText(en, atlas, [0, 1, 2])).not.toContain('more')
    expect(namesText(en, atlas, [0, 1, 2, 3, 4, 5, 6], 3)).toMatch(/, .*, .* and 4 more$/)
  })
})

describe('the view of a claim', () => {
  const screen = { width: 1000, height: 800, covered: { left: 400, right: 0, top: 0, bottom: 200 } }
  const anadan = atlas.places.find(({ id }) => id === 'anadan')!
  const zirbah = atlas.places.find(({ id }) => id === 'zirbah')!

  it('has all its places in the part of the screen that no panel covers', () => {
    const view = viewOf([anadan, zirbah], screen)!
    for (const { lon, lat } of [anadan, zirbah]) {
      const [x, y] = pixels(lon! - view.lon, lat!, view)
      expect(x).toBeGreaterThan(400)
      expect(x).toBeLessThan(1000)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(600)
    }
  })

  it('goes no nearer than a village and its neighbours for one place, and nowhere for none', () => {
    expect(viewOf([anadan], screen)!.zoom).toBe(12.5)
    expect(viewOf([atlas.places.find(({ id }) => id === 'orchard')!], screen)).toBeNull()
  })

  /** Where a point falls on the screen, by the textbook formula of Web Mercator. */
  function pixels(east: number, lat: number, view: { lat: number; zoom: number }): [number, number] {
    const size = 256 * 2 ** view.zoom
    const merc = (degrees: number) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360))
    return [500 + (east / 360) * size, 400 - ((merc(lat) - merc(view.lat)) / (2 * Math.PI)) * size]
  }
})
