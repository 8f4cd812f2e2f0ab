import { describe, expect, it, vi } from 'vitest'
import { decodeDetails } from '../../src/atlas/decode'
import { day, isoDay } from '../../src/core/day'
import { spellAt } from '../../src/core/holders'
import { distanceKm } from '../../src/core/locate'
import { changedNearby, NEARBY_DAYS, NEARBY_KM } from '../../src/core/nearby'
import { compiled, realAtlas as atlas } from '../real'

vi.setConfig({ testTimeout: 30_000 })

const details = decodeDetails(compiled.details)
const indexOf = (id: string) => atlas.places.findIndex((place) => (place.id as string) === id)
const anadan = indexOf('anadan')
const after = day('2020-03-06')

describe('what changed hands nearby in the same week', () => {
  it('has the towns that went with Anadan in February 2020, the nearest first', () => {
    const found = changedNearby(atlas, details, anadan, after)
    const names = found.map(({ place }) => atlas.places[place]!.name)
    expect(names).toEqual(expect.arrayContaining(['Hayyan', 'Hreitan', 'Bayanoun']))
    expect(found.map(({ km }) => km)).toEqual(found.map(({ km }) => km).sort((a, b) => a - b))
    expect(new Set(found.map(({ place }) => place)).size).toBe(found.length)
  })

  it('is the same as a plain count over all places', () => {
    for (const [id, on] of [
      ['anadan', after],
      ['al-eis', after],
      ['khan-shaykhun', day('2019-09-01')],
    ] as const) {
      const place = indexOf(id)
      const start = atlas.spells.from[spellAt(atlas.spells, place, on)]!
      const here = atlas.places[place]!
      const plain = atlas.places.flatMap(({ lon, lat }, other) => {
        if (other === place || lon === null || lat === null) return []
        if (distanceKm(here.lon!, here.lat!, lon, lat) > NEARBY_KM) return []
        const [first, end] = [atlas.spells.first[other]! + 1, atlas.spells.first[other + 1]!]
        const starts = [...atlas.spells.from.subarray(first, Math.max(first, end))]
        return starts.some((from) => Math.abs(from - start) <= NEARBY_DAYS) ? [other] : []
      })
      const found = changedNearby(atlas, null, place, on).map((entry) => entry.place)
      expect(
        [...found].sort((a, b) => a - b),
        `${id} ${isoDay(on)}`,
      ).toEqual(plain)
      expect(found.length).toBeGreaterThan(0)
    }
  })

  it('tells who held each place before and after', () => {
    const spellsOf = atlas.spells
    for (const { place, day: on, from, to } of changedNearby(atlas, details, anadan, after)) {
      expect(spellsOf.holder[spellAt(spellsOf, place, on)]).toBe(to)
      expect(from).not.toBe(to)
      expect(spellsOf.holder[spellAt(spellsOf, place, on) - 1]).toBe(from)
    }
  })

  it('has nothing for a first spell, a day before any, and a place without a position', () => {
    const first = atlas.spells.from[atlas.spells.first[anadan]!]!
    expect(changedNearby(atlas, details, anadan, first as never)).toEqual([])
    expect(changedNearby(atlas, details, anadan, (first - 1) as never)).toEqual([])
    const nowhere = atlas.places.findIndex(({ lon }) => lon === null)
    expect(changedNearby(atlas, details, nowhere, after)).toEqual([])
  })

  it('leaves out changes of name once it knows which they are', () => {
    const places = details.events.flatMap(({ kind }, event) => (kind === 'reclassified' ? [event] : []))
    const event = places.find((one) => atlas.spells.event.includes(one))!
    const spell = atlas.spells.event.indexOf(event)
    const place = atlas.spells.first.findIndex(
      (first, i) => first <= spell && spell < atlas.spells.first[i + 1]!,
    )
    expect(changedNearby(atlas, details, place, atlas.spells.from[spell]! as never)).toEqual([])
  })
})
