import { area, kinks } from '@turf/turf'
import { describe, expect, it, vi } from 'vitest'
import { decodeDetails } from '../../../src/atlas/decode'
import { dayFile, mergedDayFile } from '../../../src/atlas/export/day'
import { differenceFile } from '../../../src/atlas/export/difference'
import type { Exported as From } from '../../../src/atlas/export/file'
import { placeCells } from '../../../src/core/cells'
import { certaintyAt } from '../../../src/core/certainty/certainty'
import { day, isoDay } from '../../../src/core/day'
import { versionOf } from '../../../src/core/evidence/versions'
import { holdersAt, NO_HOLDER } from '../../../src/core/holders'
import { compiled, realAtlas as atlas } from '../../real'
import { syntheticAtlas } from '../../synthetic'
import { dayBefore, expectTimes, expectValid, km2Of, polygonsOf, read, type Exported } from './shapes'

// Quick on a quiet machine; a busy one may take ten times as long.
vi.setConfig({ testTimeout: 60_000 })

const details = decodeDetails(compiled.details)
const ledger: From = { atlas, details, told: 'ledger' }
const DAY = day('2020-02-16')
const FROM = day('2019-11-01')
const whole = (cells: (cell: number) => boolean) =>
  atlas.cellKm2.reduce((sum, km2, cell) => sum + (cells(cell) ? km2 : 0), 0)
const sum = (file: Exported, of: (feature: Exported['features'][number]) => number) =>
  file.features.reduce((total, feature) => total + of(feature), 0)
const km2 = ({ properties }: Exported['features'][number]) => properties['km2'] as number

describe('a day as GeoJSON', () => {
  const file = dayFile(ledger, DAY, { certainty: certaintyAt(atlas, DAY) })
  const cells = read(file)

  it('has every place once, parts with another story apart, with areas that add up to the atlas', () => {
    const known = holdersAt(atlas, DAY)
    const places = cells.features.filter(({ id }) => !String(id).includes('~'))
    expect(places.length).toBe(
      atlas.places.filter((_, i) => i < placeCells(atlas) && known[i] !== NO_HOLDER).length,
    )
    for (const feature of cells.features) expect(Math.abs(km2Of(feature) - km2(feature))).toBeLessThan(0.001)
    expect(sum(cells, km2)).toBeCloseTo(
      whole((cell) => known[cell] !== NO_HOLDER),
      0,
    )
  })

  it('calls ground inferred that is held as the reports round about say', () => {
    const outweighed = cells.features.filter(({ properties }) => properties['outweighed'] === true)
    expect(outweighed.length).toBeGreaterThan(20)
    for (const { properties } of outweighed) expect(properties['evidence']).toBe('inferred')
  })

  it('agrees with another library on areas, up to the sphere that it takes for the ellipsoid', () => {
    const square = sum(cells, (feature) => area(feature)) / 1e6
    expect(Math.abs(square / sum(cells, km2) - 1)).toBeLessThan(0.005)
  })

  it('is valid, and no ring crosses itself', () => {
    expectValid(cells)
    for (const feature of cells.features.filter((_, i) => i % 7 === 0))
      expect(kinks(feature).features, String(feature.id)).toEqual([])
  })

  it('states the time twice', () => {
    expectTimes(cells)
    for (const { properties } of cells.features) {
      expect((properties['start'] as string) <= '2020-02-16').toBe(true)
      expect(properties['end'] === null || (properties['end'] as string) > '2020-02-16').toBe(true)
      expect(properties).not.toHaveProperty('begin')
    }
  })

  it('writes both days included when asked to', () => {
    for (const { properties } of read(dayFile(ledger, DAY, { inclusive: true })).features) {
      expect(properties['begin']).toBe(properties['start'])
      const end = properties['end'] as string | null
      expect(properties['end_inclusive']).toBe(end === null ? null : dayBefore(end))
    }
  })

  it('says facts, version, licence and day, and names holder, evidence and sources of a place', () => {
    expect(file.name).toBe('control-atlas-2020-02-16.geojson')
    expect(cells).toMatchObject({
      day: '2020-02-16',
      facts: atlas.facts.hash,
      version: 'ledger',
      licence: 'CC BY-SA 4.0',
    })
    const anadan = cells.features.find(({ properties }) => properties['place'] === 'anadan')!
    expect(anadan.id).toBe('anadan@2020-02-16')
    expect(anadan.properties).toMatchObject({
      name_en: 'Anadan',
      name_ar: 'عندان',
      region: 'aleppo',
      party: 'gov',
      party_name: 'Syrian government and allies',
      between: null,
      start: '2020-02-16',
      start_precision: 'day',
      evidence: 'documented',
    })
    expect(anadan.properties['sources']).not.toBe('')
    expect(anadan.properties['certainty']).toBeGreaterThan(0.5)
  })

  it('leaves sources open while they are unread', () => {
    const unread = read(dayFile({ atlas, details: null, told: 'ledger' }, DAY))
    expect(unread.features.every(({ properties }) => properties['sources'] === null)).toBe(true)
  })

  it('leaves out what the confirmed version does not speak of, and says which version it is', () => {
    const confirmed = dayFile({ ...versionOf({ atlas, details }, 'confirmed'), told: 'confirmed' }, DAY)
    const { features, version } = read(confirmed)
    expect(confirmed.name).toBe('control-atlas-2020-02-16-confirmed.geojson')
    expect(version).toBe('confirmed')
    expect(features.length).toBeLessThan(cells.features.length)
    expect(features.length).toBeGreaterThan(100)
  })
})

describe('a day merged by holder', () => {
  const merged = read(mergedDayFile(ledger, DAY))
  const cells = read(dayFile(ledger, DAY))

  it('has one valid feature a holder, with the areas of its cells', () => {
    expectValid(merged)
    expectTimes(merged)
    expect(merged.features.map(({ id }) => id)).toContain('gov@2020-02-16')
    for (const feature of merged.features) {
      const { party, between } = feature.properties
      const own = cells.features.filter(
        ({ properties }) => properties['party'] === party && properties['between'] === between,
      )
      expect(km2(feature)).toBeCloseTo(
        own.reduce((total, cell) => total + km2(cell), 0),
        0,
      )
      expect(Math.abs(km2Of(feature) - km2(feature))).toBeLessThan(0.01)
    }
  })

  it('bounds each area by the days on which it changed', () => {
    const { start, end } = merged.features.find(({ id }) => id === 'gov@2020-02-16')!.properties
    expect(start).toBe('2020-02-16')
    const next = day(end as string)
    const held = (on: typeof DAY) => [...holdersAt(atlas, on)].map((holder) => holder === 0).join()
    expect(held((next - 1) as typeof DAY)).toBe(held(DAY))
    expect(held(next)).not.toBe(held(DAY))
  })

  it('is valid on made-up maps too', () => {
    const made = syntheticAtlas({ cells: 120, days: 30, seed: 5 })
    for (const on of made.snapshots.filter((_, i) => i % 7 === 0)) {
      const file = read(mergedDayFile({ atlas: made, details: null, told: 'ledger' }, on))
      expectValid(file)
      expectTimes(file)
      for (const feature of file.features)
        for (const polygon of polygonsOf(feature))
          expect(kinks({ type: 'Polygon', coordinates: [polygon[0]!] }).features.length).toBe(0)
    }
  })
})

describe('a difference as GeoJSON', () => {
  const difference = read(differenceFile(ledger, FROM, DAY))

  it('has each cell whose holder is another, with both holders and the day of the last change', () => {
    const [before, after] = [holdersAt(atlas, FROM), holdersAt(atlas, DAY)]
    expect(sum(difference, km2)).toBeCloseTo(
      whole((cell) => after[cell] !== before[cell]),
      0,
    )
    expect(difference.features.length).toBeGreaterThan(100)
    expectValid(difference)
    expectTimes(difference)
    for (const { properties } of difference.features) {
      expect([properties['party'], properties['between']]).not.toEqual([
        properties['from'],
        properties['from_between'],
      ])
      expect((properties['day'] as string) > '2019-11-01').toBe(true)
      expect((properties['day'] as string) <= '2020-02-16').toBe(true)
      expect(properties['changes']).toBeGreaterThanOrEqual(1)
    }
  })

  it('is the same whichever day comes first', () => {
    expect(differenceFile(ledger, DAY, FROM)).toEqual(differenceFile(ledger, FROM, DAY))
    expect(difference).toMatchObject({ from_day: isoDay(FROM), day: isoDay(DAY) })
  })

  it('of a day with itself has no features', () => {
    expect(read(differenceFile(ledger, DAY, DAY)).features).toEqual([])
  })
})
