/** The claims on record, held against the real facts. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { decodeAtlas, decodeDetails } from '../../src/atlas/decode'
import { hashOf } from '../../src/cli/build-atlas'
import { FACTS_FOLDER, readFactsFolder } from '../../src/cli/files'
import { compile } from '../../src/compile'
import type { FactsFiles } from '../../src/compile/facts'
import { readFacts } from '../../src/compile/read'
import { measureClaim, type Measurement } from '../../src/core/claims'
import type { Feature, MultiPolygon, Polygon } from 'geojson'

const files = readFactsFolder(FACTS_FOLDER)
let all: Record<string, Measurement>

beforeAll(() => {
  all = measureAll(files)
}, 30_000)

describe('the claims on record', () => {
  it('each yield a verdict and a finite range that holds its figure', () => {
    expect(Object.keys(all)).toHaveLength(15)
    for (const { claim, readings, verdict } of Object.values(all)) {
      expect(['consistent', 'more', 'fewer', 'partly'], claim.id).toContain(verdict)
      expect(readings.length, claim.id).toBeGreaterThan(0)
      for (const { range } of readings) {
        for (const figure of Object.values(range)) expect(Number.isFinite(figure), claim.id).toBe(true)
        expect(range.low, claim.id).toBeLessThanOrEqual(range.value)
        expect(range.value, claim.id).toBeLessThanOrEqual(range.high)
        if (claim.unit === 'percent') {
          expect(range.low, claim.id).toBeGreaterThanOrEqual(0)
          expect(range.high, claim.id).toBeLessThanOrEqual(100)
        }
      }
    }
  })

  it('name a place of the facts for every name of the two lists', () => {
    for (const id of ['sana-list-29', 'army-16']) {
      const { places, claimed } = all[id]!
      expect(places).toHaveLength(claimed)
      expect(places.filter(({ status }) => status === 'unmatched' || status === 'never')).toEqual([])
    }
  })

  it('find all 29 names of the list of 16 February 2020 on that day, two of them one place', () => {
    const { places, readings } = all['sana-list-29']!
    expect(places.map(({ status }) => status)).toEqual(Array(29).fill('onDay'))
    expect(places.filter(({ repeats }) => repeats).map(({ name }) => name)).toEqual([
      'al-Hutah al-Barraniyah',
    ])
    expect(readings[0]!.range).toEqual({ low: 28, value: 29, high: 29 })
  })

  it('measure what a claim leaves open both ways', () => {
    const kinds = (id: string) => all[id]!.readings.map(({ kind }) => kind)
    expect(kinds('idlib-half')).toEqual(['gain', 'held', 'gain', 'held'])
    expect(kinds('army-600')).toEqual(['area', 'area'])
    expect(kinds('periphery-whole')).toEqual(['share', 'shareWithin', 'shareWithin'])
  })
})

describe('a changed ledger', () => {
  it('without the row of Anadan counts one place less, and finds one name of the list less', () => {
    const ledger = files['ledger.csv']!
    const row = ledger.split('\n').find((line) => line.startsWith('2020-02-16,day,anadan,'))!
    const less = measureAll({ ...files, 'ledger.csv': ledger.replace(`${row}\n`, '') })
    const value = (of: Record<string, Measurement>, id: string) => of[id]!.readings[0]!.range.value
    expect(value(less, 'sana-28')).toBe(value(all, 'sana-28') - 1)
    expect(value(less, 'sana-list-29')).toBe(28)
    expect(less['sana-list-29']!.verdict).toBe('more')
    expect(value(less, 'periphery-whole')).toBeLessThan(value(all, 'periphery-whole'))
    expect(value(less, 'campaign-2345')).toBeLessThan(value(all, 'campaign-2345'))
  }, 30_000)
})

function measureAll(from: FactsFiles): Record<string, Measurement> {
  const { facts } = readFacts(from)
  const built = compile(facts!, land(), hashOf(from))
  const [atlas, details] = [decodeAtlas(built.atlas), decodeDetails(built.details)]
  return Object.fromEntries(details.claims.map((claim) => [claim.id, measureClaim(atlas, details, claim)]))
}

function land(): MultiPolygon {
  const { geometry } = JSON.parse(readFileSync('geodata/base/syria.geojson', 'utf8')) as Feature<
    Polygon | MultiPolygon
  >
  return geometry.type === 'MultiPolygon'
    ? geometry
    : { type: 'MultiPolygon', coordinates: [geometry.coordinates] }
}
