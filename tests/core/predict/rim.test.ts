import { describe, expect, it } from 'vitest'
import { spellAt } from '../../../src/core/lookup'
import { drawn } from '../../../src/core/predict/drawn'
import { kriging, KRIGING } from '../../../src/core/predict/kriging'
import { neighboursOf } from '../../../src/core/predict/neighbours'
import { outweighedDays, rimSpells } from '../../../src/core/predict/rim'
import { sceneAt } from '../../../src/core/predict/scene'
import { winner } from '../../../src/core/predict/types'
import { voicesAmong } from '../../../src/core/predict/voices'
import type { Atlas, Day } from '../../../src/core/types'
import { realAtlas } from '../../real'
import { randoms } from '../../synthetic'
import { at, smallAtlas, type Row } from './small-atlas'

/** Who kriging would have at a point, asked of an atlas that has a place there which nobody reports on. */
function krigedAt(atlas: Atlas, lon: number, lat: number, day: Day): number {
  const count = atlas.topology.cellCount - (atlas.pieces?.place.length ?? 0)
  const places = [...atlas.places.slice(0, count), { ...atlas.places[0]!, lon, lat }]
  const first = Uint32Array.from([...atlas.spells.first.subarray(0, count + 1), atlas.spells.first[count]!])
  const asked: Atlas = {
    ...atlas,
    pieces: { place: new Int32Array(), lon: new Float64Array(), lat: new Float64Array() },
    places,
    topology: { ...atlas.topology, cellCount: count + 1 },
    spells: { ...atlas.spells, first },
  }
  const votes = new Float64Array(atlas.holders.length)
  kriging()(asked, neighboursOf(asked, KRIGING.voices))(sceneAt(asked, day), count, votes)
  return winner(votes)
}

describe('rimSpells', () => {
  /** A weak row in one holder's hands amid documented ones in another's from day 10 to day 20. */
  const ring = (x: number, y: number): Row => ({
    x,
    y,
    held: [{ by: 0 }, { by: 1, day: 10 }, { by: 0, day: 20 }],
  })
  const rows = [at(0, 0, 0, 'general'), ring(2, 0), ring(-2, 0), ring(0, 2), ring(0, -2)]
  const atlas = smallAtlas(rows)
  const ask = voicesAmong(atlas, [0, 1, 2, 3, 4])
  const { lon, lat } = atlas.places[0]!
  const story = rimSpells(atlas, 0, ask(lon! + 0.009, lat!))

  it('follows its place until reports round about outweigh it, and after that again', () => {
    expect(story.map(({ from, holder, outweighed }) => [from, holder, outweighed])).toEqual([
      [0, 0, false],
      [10, 1, true],
      [20, 0, false],
    ])
    expect(outweighedDays(story, { firstDay: 0 as Day, lastDay: 1000 as Day })).toBe(10)
    expect(outweighedDays(story, { firstDay: 15 as Day, lastDay: 17 as Day })).toBe(3)
  })

  it('names the strongest report for another holder, or the place’s own', () => {
    const place = (event: number) => atlas.events.first.findLastIndex((first) => first <= event)
    expect(story.map(({ event }) => place(event))).toEqual([0, 1, 0])
    expect(atlas.events.day[story[1]!.event]).toBe(10)
  })

  it('is that of the place where all say the same, and begins with the place’s first spell', () => {
    const same = smallAtlas([{ x: 0, y: 0, held: [{ by: 0, day: 5 }] }, at(2, 0, 0), at(0, 2, 0)])
    const told = rimSpells(same, 0, voicesAmong(same, [0, 1, 2])(lon!, lat!))
    expect(told).toEqual([{ from: 5, holder: 0, event: 0, outweighed: false }])
  })
})

describe('a piece on the real facts', () => {
  const atlas = realAtlas
  const pieces = atlas.pieces!

  it('is held on random days as kriging at its point has it, by whoever its voices are', () => {
    const random = randoms(3)
    const all = Array.from({ length: atlas.topology.cellCount - pieces.place.length }, (_, place) => place)
    const ask = voicesAmong(atlas, all)
    let others = 0
    for (let n = 0; n < 150; n++) {
      const i = Math.floor(random() * pieces.place.length)
      const day = (atlas.firstDay + Math.floor(random() * (atlas.lastDay - atlas.firstDay))) as Day
      const [lon, lat] = [pieces.lon[i]!, pieces.lat[i]!]
      const spell = rimSpells(atlas, pieces.place[i]!, ask(lon, lat)).findLast(({ from }) => from <= day)!
      expect(spell.holder).toBe(krigedAt(atlas, lon, lat, day))
      const own = atlas.spells.holder[spellAt(atlas.spells, pieces.place[i]!, day)]
      expect(spell.outweighed).toBe(spell.holder !== own)
      if (spell.outweighed) others++
    }
    expect(others).toBeGreaterThan(10)
  }, 120_000)
})

describe('voicesAmong', () => {
  it('finds the very nearest, whatever their latitude', () => {
    const random = randoms(5)
    const rows = Array.from({ length: 200 }, () => at(40 * random(), 40 * random(), 0))
    const atlas = smallAtlas(rows)
    const ask = voicesAmong(
      atlas,
      rows.map((_, i) => i),
    )
    const near = neighboursOf(atlas, KRIGING.voices - 1)
    for (let place = 0; place < rows.length; place++) {
      const { lon, lat } = atlas.places[place]!
      const { ids, toPoint } = ask(lon!, lat!)
      expect([...ids]).toEqual([place, ...near.ids.subarray(place * near.count, (place + 1) * near.count)])
      expect(toPoint[0]).toBe(1)
    }
  })
})

describe('drawn', () => {
  const grid = (own: Row): Atlas =>
    smallAtlas([
      own,
      ...[-2, 0, 2].flatMap((x) => [-2, 0, 2].flatMap((y) => (x || y ? [at(4 + x, y, 1)] : []))),
      at(4, 0, 0, 'general'),
    ])
  const guess = (own: Row) => {
    const atlas = grid(own)
    const votes = new Float64Array(2)
    drawn(atlas, neighboursOf(atlas, 30))(sceneAt(atlas, 0 as Day), 0, votes)
    return winner(votes)
  }

  it('holds the core of a cell as its place is, and the rim as the reports round it are', () => {
    expect(guess(at(4.3, 0, 0))).toBe(0)
    expect(guess(at(4.9, 0, 0))).toBe(1)
  })
})
