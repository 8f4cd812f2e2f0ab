/** What changed on a day, counted and in words, over the tiny facts. */
import { describe, expect, it } from 'vitest'
import { changesBySnapshot } from '../../../src/core/changes'
import { day } from '../../../src/core/day'
import type { Details } from '../../../src/core/types'
import { translator } from '../../../src/i18n'
import { pairsInWords, spokenDay, summaryOf } from '../../../src/panels/header/summary'
import { tinyAtlas } from '../tiny-atlas'
import { tinyDetails } from '../tiny-details'

const bySnapshot = changesBySnapshot(tinyAtlas)
const on = (iso: string, details: Details | null = null) =>
  summaryOf(tinyAtlas, bySnapshot, details, day(iso))
const words = (iso: string, language: 'en' | 'fr' | 'ar') =>
  pairsInWords(tinyAtlas, on(iso), translator(language), { form: 'name' })

describe('summaryOf', () => {
  it('counts places by pair of holders; what was lost and regained within the day has not changed', () => {
    const { count, pairs } = on('2020-02-16')
    expect(count).toBe(3)
    expect(
      pairs.map(({ changes }) => changes.map(({ place }) => tinyAtlas.places[place]!.id).sort()),
    ).toEqual([['anadan', 'hill', 'hreitan']])
  })

  it('tells the last day with changes before a day without', () => {
    expect(on('2020-05-01')).toMatchObject({ count: 0, previous: day('2020-02-16') })
    expect(on('2012-01-01')).toMatchObject({ count: 0, previous: null })
  })

  it('counts apart what only came to be counted with another party, once the details are read', () => {
    const changed = tinyAtlas.places.findIndex(({ id }) => id === 'anadan')
    const event = tinyAtlas.events.first[changed + 1]! - 1
    const events = tinyDetails.events.map((entry, i) =>
      i === event ? { ...entry, kind: 'reclassified' as const } : entry,
    )
    expect(on('2020-02-16', tinyDetails)).toMatchObject({ count: 3, recounted: 0 })
    expect(on('2020-02-16', { ...tinyDetails, events })).toMatchObject({ count: 2, recounted: 1 })
  })
})

describe('pairsInWords', () => {
  it('names the parties as they were called on the day, in the reader’s language', () => {
    expect(words('2020-02-16', 'en')).toBe('HTS and factions → Government')
    expect(words('2013-08-10', 'fr')).toBe('Factions → État islamique')
    expect(words('2020-02-16', 'ar')).toBe('الهيئة والفصائل ← الحكومة')
  })

  it('names three pairs, the largest first, and counts the rest', () => {
    const pair = (from: number, to: number, count: number) => ({
      from,
      to,
      changes: Array.from({ length: count }, (_, place) => ({ place, from, to })),
    })
    const summary = {
      ...on('2020-02-16'),
      pairs: [pair(0, 1, 9), pair(1, 0, 4), pair(0, 2, 2), pair(2, 0, 1)],
    }
    const text = pairsInWords(tinyAtlas, summary, translator('en'), { form: 'name' })
    expect(text).toMatch(/^Gov → HTS \(9\); HTS → Gov \(4\); Gov → .+ \(2\), and 1 more$/)
  })
})

describe('spokenDay', () => {
  it('says date, what changed, and the title of a named day', () => {
    expect(spokenDay(tinyAtlas, on('2020-02-16'), translator('en'))).toBe(
      '16 February 2020: 3 places: HTS and factions to Government. Around Aleppo',
    )
    expect(spokenDay(tinyAtlas, on('2020-05-01'), translator('fr'))).toBe('1 mai 2020: aucun changement')
  })
})
