import { describe, expect, it } from 'vitest'
import type { Language, PlaceId } from '../../src/core/types'
import { translator } from '../../src/i18n'
import { lifeOf } from '../../src/panels/card/model'
import { subjectOf } from '../../src/panels/card/subject'
import { distanceText, safeHref, sinceText, untilText, wordOf } from '../../src/panels/card/words'
import { tinyAtlas } from './tiny-atlas'

const placeOf = (id: string) => tinyAtlas.places.findIndex((place) => place.id === id)
const since = (id: string, report: number, language: Language = 'en') =>
  sinceText(translator(language), tinyAtlas, lifeOf(tinyAtlas, null, placeOf(id)).reports[report]!)
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('since and until', () => {
  it('say how exact the day is', () => {
    expect(since('anadan', 2)).toBe('since 10 August 2013')
    expect(since('hreitan', 1)).toBe('since about 20 July 2012')
    expect(since('zirbah', 1)).toBe('since some day in August 2012')
    expect(since('zirbah', 1, 'fr')).toBe('depuis un jour inconnu, en août 2012')
    expect(since('zirbah', 1, 'ar')).toContain('2012')
  })

  it('claim no day for what was so before the atlas begins', () => {
    expect(since('anadan', 0)).toBe('since before 1 January 2012, where the atlas begins')
  })

  it('say that the last spell lasts as far as the atlas goes', () => {
    const { reports } = lifeOf(tinyAtlas, null, placeOf('anadan'))
    const en = translator('en')
    expect(untilText(en, tinyAtlas, reports[3]!)).toBe('until 8 January 2014')
    expect(untilText(en, tinyAtlas, null)).toBe('still so where the atlas ends, 31 December 2020')
  })
})

describe('words', () => {
  it('write distances no finer than they are known', () => {
    const text = (km: number) => plain(distanceText(translator('en'), km))
    expect([0.3, 0.304, 0.999, 1.24, 2.5, 12.4].map(text)).toEqual([
      '300 m',
      '300 m',
      '1 km',
      '1.2 km',
      '2.5 km',
      '12 km',
    ])
    expect(plain(distanceText(translator('fr'), 1.24))).toBe('1,2 km')
  })

  it('fall back to the word of the facts', () => {
    expect(wordOf(translator('en'), 'card.source', 'agency')).toBe('news agency')
    expect(wordOf(translator('en'), 'card.source', 'leaflet')).toBe('leaflet')
  })

  it('link only to addresses of the web', () => {
    expect(safeHref('https://example.org/a?b=c')).toBe('https://example.org/a?b=c')
    expect(safeHref('http://example.org/')).toBe('http://example.org/')
    const others = ['', 'example.org', 'javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x']
    expect(others.map(safeHref)).toEqual(others.map(() => null))
  })
})

describe('the subject of a selection', () => {
  const place = (id: string, at: readonly [number, number] | null = null) =>
    subjectOf(tinyAtlas, { kind: 'place', place: id as PlaceId, at })

  it('is a place and how far the click was from it', () => {
    expect(place('anadan')).toEqual({
      place: placeOf('anadan'),
      cell: -1,
      stretch: null,
      clickedKm: null,
    })
    expect(place('anadan', [37.0434, 36.3038])!.clickedKm).toBeCloseTo(1.112, 2)
  })

  it('has no distance for a place without a position', () => {
    expect(place('orchard', [37, 36])!.clickedKm).toBeNull()
  })

  it('is a stretch of road and the place that decides it', () => {
    const subject = subjectOf(tinyAtlas, { kind: 'stretch', road: 'm5', index: 0, at: null })!
    expect(subject.place).toBe(placeOf('zirbah'))
    expect(subject.stretch!.stretch.fromKm).toBe(0)
  })

  it('is nothing where the atlas knows no such thing', () => {
    expect(place('nowhere')).toBeNull()
    expect(subjectOf(tinyAtlas, { kind: 'stretch', road: 'm5', index: 999, at: null })).toBeNull()
    expect(subjectOf(tinyAtlas, { kind: 'stretch', road: 'm6', index: 0, at: null })).toBeNull()
  })
})
