import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { areasBy, areasByParty } from '../../src/core/area'
import { changesBetween } from '../../src/core/changes'
import { addDays, day } from '../../src/core/day'
import { DIFFERENCE_KINDS, differenceOf, type Difference, type Held } from '../../src/core/difference'
import { placeHoldersAt } from '../../src/core/difference/places'
import { holdersAt, NO_HOLDER } from '../../src/core/holders'
import type { Atlas, Day } from '../../src/core/types'
import { tinyAtlas } from '../panels/tiny-atlas'
import { syntheticAtlas } from '../synthetic'
import { GOV, OPP, tinyRoad } from './road-tiny'

// Quick on a quiet machine; a busy one may take ten times as long.
vi.setConfig({ testTimeout: 30_000 })

const DAYS = 60
const made = syntheticAtlas({ cells: 300, days: DAYS })
const heldOn = (atlas: Atlas, on: Day): Held => ({
  cells: holdersAt(atlas, on),
  places: placeHoldersAt(atlas, on),
})
const someDay = fc.integer({ min: 0, max: DAYS - 1 }).map((days) => addDays(made.firstDay, days))
/** Some cells and places switched off, the same ones for both. */
const masked = (held: Held, off: (i: number) => boolean): Held => ({
  cells: held.cells.map((holder, i) => (off(i) ? NO_HOLDER : holder)),
  places: held.places.map((holder, i) => (off(i) ? NO_HOLDER : holder)),
})
const net = ({ gainedKm2, lostKm2 }: Difference) => Array.from(gainedKm2, (km2, i) => km2 - lostKm2[i]!)
const close = (a: readonly number[], b: readonly number[]) =>
  a.forEach((value, i) => expect(value).toBeCloseTo(b[i]!, 6))

describe('the difference of two days', () => {
  it('counts cells, places and km² by who lost and who gained them', () => {
    const [first, second] = [day('2016-11-05'), day('2020-02-16')]
    const found = differenceOf(tinyAtlas, heldOn(tinyAtlas, first), heldOn(tinyAtlas, second))
    const id = (place: number) => tinyAtlas.places[place]!.id
    const party = (holder: number) => tinyAtlas.parties[tinyAtlas.holders[holder]!.party]!.id
    expect(found.places.map(({ place, from, to }) => [id(place), party(from), party(to)]).sort()).toEqual([
      ['anadan', 'opp', 'gov'],
      ['hill', 'opp', 'gov'],
      ['hreitan', 'opp', 'gov'],
      ['new-aleppo', 'contested', 'gov'],
    ])
    expect(found.pairs.map(({ from, to, places, kind }) => [party(from), party(to), places, kind])).toEqual([
      ['opp', 'gov', 3, 'changed'],
      ['contested', 'gov', 1, 'changed'],
    ])
    const km2 = (place: string) => tinyAtlas.cellKm2[tinyAtlas.places.findIndex(({ id }) => id === place)]!
    // At least the places' own cells; at their rims, what is reported round about counts.
    expect(found.pairs[0]!.km2).toBeGreaterThanOrEqual(km2('anadan') + km2('hreitan'))
    expect(found.pairs[1]!.km2).toBeGreaterThanOrEqual(km2('new-aleppo'))
    const gov = [first, second].map(
      (on) => areasByParty(tinyAtlas, areasBy(tinyAtlas, holdersAt(tinyAtlas, on)))[0]!,
    )
    expect(found.totals.changed.km2).toBeCloseTo(gov[1]! - gov[0]!, 9)
    expect(found.totals.changed.places).toBe(4)
    // New Aleppo is the one of the city.
    const city = tinyAtlas.regions.findIndex(({ id }) => id === 'aleppo')
    expect(Array.from(found.pairs[1]!.placesByRegion, Number)[city]).toBe(1)
    expect(found.pairs[1]!.km2ByRegion[city]).toBeGreaterThanOrEqual(km2('new-aleppo'))
    expect(found.pairs[0]!.placesByRegion[city]).toBe(0)
  })

  it('is nothing for a day and itself', () => {
    fc.assert(
      fc.property(someDay, (on) => {
        const found = differenceOf(made, heldOn(made, on), heldOn(made, on))
        expect(found.cells).toHaveLength(0)
        expect([found.pairs, found.places]).toEqual([[], []])
        expect(net(found).every((km2) => km2 === 0)).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  it('turned round is the same with losers and winners exchanged', () => {
    fc.assert(
      fc.property(someDay, someDay, fc.integer({ min: 0, max: 6 }), (a, b, off) => {
        const [first, second] = [masked(heldOn(made, a), (i) => i % 7 === off), heldOn(made, b)]
        const there = differenceOf(made, first, second)
        const back = differenceOf(made, second, first)
        expect(back.cells).toEqual(there.cells)
        expect([back.from, back.to]).toEqual([there.to, there.from])
        expect([...back.gainedKm2]).toEqual([...there.lostKm2])
        const key = ({ from, to, km2, places }: Difference['pairs'][number], turn: boolean) =>
          `${turn ? to : from} ${turn ? from : to} ${km2.toFixed(6)} ${places}`
        expect(back.pairs.map((pair) => key(pair, true)).sort()).toEqual(
          there.pairs.map((pair) => key(pair, false)).sort(),
        )
        expect(back.totals.appeared).toEqual(there.totals.vanished)
      }),
      { numRuns: 30 },
    )
  })

  it('over days in a row adds up, in net', () => {
    fc.assert(
      fc.property(someDay, someDay, someDay, (a, b, c) => {
        const [first, middle, last] = [a, b, c].map((on) => heldOn(made, on))
        const parts = [differenceOf(made, first!, middle!), differenceOf(made, middle!, last!)].map(net)
        close(
          net(differenceOf(made, first!, last!)),
          parts[0]!.map((km2, i) => km2 + parts[1]![i]!),
        )
      }),
      { numRuns: 30 },
    )
  })

  it('is for each party what its areas on the two days differ by', () => {
    fc.assert(
      fc.property(someDay, someDay, fc.integer({ min: 0, max: 6 }), (a, b, off) => {
        const [first, second] = [heldOn(made, a), masked(heldOn(made, b), (i) => i % 7 === off)]
        const areas = [first, second].map(({ cells }) => areasByParty(made, areasBy(made, cells)))
        close(
          net(differenceOf(made, first, second)),
          Array.from(areas[1]!, (km2, i) => km2 - areas[0]![i]!),
        )
      }),
      { numRuns: 30 },
    )
  })

  it('says the same in pairs, regions, totals, places and cells', () => {
    fc.assert(
      fc.property(someDay, someDay, (a, b) => {
        const found = differenceOf(made, heldOn(made, a), heldOn(made, b))
        const sum = (values: Iterable<number>) => [...values].reduce((all, value) => all + value, 0)
        for (const pair of found.pairs) {
          expect(sum(pair.km2ByRegion)).toBeCloseTo(pair.km2, 6)
          expect(sum(pair.placesByRegion)).toBe(pair.places)
        }
        const km2 = sum(found.pairs.map((pair) => pair.km2))
        expect(km2).toBeCloseTo(sum(Array.from(found.cells, (cell) => made.cellKm2[cell]!)), 6)
        expect(km2).toBeCloseTo(sum(DIFFERENCE_KINDS.map((kind) => found.totals[kind].km2)), 6)
        expect(found.places.map(({ place, from, to }) => ({ place, from, to }))).toEqual(
          changesBetween(made, a, b),
        )
        found.cells.forEach((cell, i) => {
          const pair = found.pairs[found.pairByCell[cell]!]!
          expect([pair.from, pair.to]).toEqual([found.from[i], found.to[i]])
        })
        expect(found.pairByCell.filter((pair) => pair !== 255)).toHaveLength(found.cells.length)
      }),
      { numRuns: 20 },
    )
  })

  it('tells apart what is known on one of the days alone, and gives it to nobody', () => {
    const on = heldOn(made, made.firstDay)
    const some = masked(on, (i) => i === 3)
    const appeared = differenceOf(made, some, on)
    expect(appeared.totals.appeared).toEqual({ km2: made.cellKm2[3], places: 1 })
    expect(appeared.totals.changed).toEqual({ km2: 0, places: 0 })
    expect(appeared.pairs).toMatchObject([{ kind: 'appeared', from: NO_HOLDER, to: on.cells[3] }])
    expect(differenceOf(made, on, some).pairs).toMatchObject([{ kind: 'vanished', to: NO_HOLDER }])
  })

  it('tells apart places that are only counted with another party', () => {
    const [first, second] = [heldOn(made, made.firstDay), heldOn(made, made.lastDay)]
    const plain = differenceOf(made, first, second)
    const { place } = plain.places[0]!
    const found = differenceOf(made, first, second, new Set([place]))
    expect(found.totals.recounted).toEqual({ km2: made.cellKm2[place], places: 1 })
    expect(found.totals.changed.places).toBe(plain.totals.changed.places - 1)
    expect(found.places.find((entry) => entry.place === place)?.kind).toBe('recounted')
    expect(net(found)).toEqual(net(plain))
  })
})

describe('kilometres of road', () => {
  it('are those of stretches whose holder differs, by pair; what is not known on a day has not changed hands', () => {
    const { atlas, road } = tinyRoad(
      [
        [['2012-01-01', GOV]],
        [
          ['2012-01-01', GOV],
          ['2015-01-01', OPP],
        ],
        [
          ['2012-01-01', OPP],
          ['2015-06-01', GOV],
        ],
        [['2015-01-01', OPP]],
      ],
      [
        [0, 10],
        [1, 25],
        [-1, 30],
        [2, 32],
        [3, 40],
      ],
    )
    const [first, second] = [day('2014-01-01'), day('2016-01-01')].map((on) => holdersAt(atlas, on))
    const held = (cells: Uint8Array) => ({ cells, places: cells })
    const full = { ...atlas, regions: [{}], cellKm2: new Float64Array(4), roads: [road] } as unknown as Atlas
    const places = full.places.map((entry) => ({ ...entry, region: 0 }))
    const { roads } = differenceOf({ ...full, places }, held(first!), held(second!))
    expect(roads).toEqual([
      {
        km: 17,
        pairs: [
          { from: GOV, to: OPP, km: 15 },
          { from: NO_HOLDER, to: OPP, km: 8 },
          { from: OPP, to: GOV, km: 2 },
        ],
      },
    ])
  })
})
