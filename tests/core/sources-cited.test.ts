import { describe, expect, it } from 'vitest'
import { decodeDetails } from '../../src/atlas/decode'
import { day } from '../../src/core/day'
import { citedOn } from '../../src/core/sources-cited'
import { spellAt } from '../../src/core/lookup'
import { compiled, realAtlas as atlas } from '../real'

const details = decodeDetails(compiled.details)
const DAY = day('2020-02-16')

describe('the sources of a day', () => {
  it('are those of the events that opened the spells, counted by place', () => {
    const anadan = atlas.places.findIndex(({ id }) => id === 'anadan')
    const event = atlas.spells.event[spellAt(atlas.spells, anadan, DAY)]!
    const own = details.events[event]!.sources
    const { sources, publishers } = citedOn(atlas, details, DAY, (place) => place === anadan)
    expect(sources).toBe(own.length)
    expect(new Set(publishers.map(({ name }) => name))).toEqual(
      new Set(own.map((source) => details.sources[source]!.publisher)),
    )
    expect(publishers.every(({ places }) => places === 1)).toBe(true)
  })

  it('come with the most cited publisher first, and none before the atlas begins', () => {
    const { publishers } = citedOn(atlas, details, DAY, () => true)
    expect(publishers.map(({ places }) => places)).toEqual(
      publishers.map(({ places }) => places).sort((a, b) => b - a),
    )
    expect(publishers.length).toBeGreaterThan(10)
    expect(citedOn(atlas, details, day('1990-01-01'), () => true)).toEqual({ sources: 0, publishers: [] })
  })
})
