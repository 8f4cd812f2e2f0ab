/** The roads of the facts: what the picture and its answers must say of days that the reports speak of. */
import { describe, expect, it } from 'vitest'
import { addDays, day, isoDay } from '../../src/core/day'
import { holdersAt } from '../../src/core/holders'
import { passage, passageChanges } from '../../src/core/road/passage'
import { roadPlaces } from '../../src/core/road/towns'
import { roadStory } from '../../src/core/road/story'
import { realAtlas as atlas } from '../real'

const m5 = atlas.roads.find(({ id }) => id === 'm5')!
const on = (iso: string) => passage(atlas, m5, holdersAt(atlas, day(iso)))
const party = (index: number) => atlas.parties[index]?.id ?? ''

describe('the M5', () => {
  it('was cut before the winter of 2019–20 ended, and whole under the government from 13 February 2020', () => {
    expect(on('2019-12-31').answer).toBe('cut')
    expect(on('2020-02-08').answer).toBe('cut')
    expect(on('2020-02-12').answer).not.toBe('cut')
    expect(on('2020-02-13')).toMatchObject({ answer: 'whole', cuts: [] })
    expect(party(on('2020-02-13').side)).toBe('gov')
  })

  it('was cut at Saraqib from 27 February to 1 March 2020, and not from 2 March on', () => {
    for (const iso of ['2020-02-27', '2020-03-01']) {
      const { answer, cuts } = on(iso)
      expect(answer).toBe('cut')
      const names = cuts.flatMap(({ first, last }) =>
        m5.stretches.slice(first, last + 1).map(({ place }) => atlas.places[place]?.name),
      )
      expect(names).toContain('Saraqib')
    }
    // Only stretches shorter than the line is exact are left in other hands.
    expect(on('2020-03-03').answer).toBe('nearly')
  })

  it('was whole under another side on 8 December 2024', () => {
    expect(on('2024-12-07').answer).toBe('cut')
    expect([on('2024-12-08').answer, party(on('2024-12-08').side)]).toEqual(['whole', 'opp'])
  })

  it('has its known cities along it, from south to north', () => {
    const km = (name: string) => {
      const index = atlas.places.findIndex((place) => place.name === name)
      return roadPlaces(atlas, m5).find(({ place }) => place === index)?.km ?? Number.NaN
    }
    const kms = ['Homs', 'Hama', 'Khan Shaykhun', 'Maarrat al-Numan', 'Saraqib'].map(km)
    expect(kms).toEqual([...kms].sort((a, b) => a - b))
    expect(kms.every((value) => value > 0 && value < m5.lengthKm)).toBe(true)
  })
})

describe.each(atlas.roads.map((road) => [road.id, road] as const))('the road %s', (_, road) => {
  it('has the same answer by the changes as on each day by itself, around every change and on the last day', () => {
    const changes = passageChanges(atlas, road)
    expect(changes.length).toBeGreaterThan(2)
    const days = changes.flatMap((change) => [addDays(change.day, -1), change.day])
    for (const at of [...days, atlas.lastDay].filter((value) => value >= atlas.firstDay)) {
      const said = changes.findLast((change) => change.day <= at)!
      const { answer, side } = passage(atlas, road, holdersAt(atlas, at))
      expect([isoDay(at), said.answer, said.side]).toEqual([isoDay(at), answer, answer === 'cut' ? -1 : side])
    }
  })

  it('changes its answer on no snapshot that the changes leave out', () => {
    const changes = passageChanges(atlas, road)
    for (const at of atlas.snapshots.filter((_, i) => i % 7 === 0)) {
      const { answer } = passage(atlas, road, holdersAt(atlas, at))
      expect(changes.findLast((change) => change.day <= at)!.answer).toBe(answer)
    }
  })

  it('tells for every stretch the holder that the map shows', () => {
    const story = roadStory(atlas, road)
    for (const at of atlas.snapshots.filter((_, i) => i % 25 === 0)) {
      const holders = holdersAt(atlas, at)
      for (const { stretch, spells } of story) {
        if (stretch.cell < 0) continue
        expect(spells.findLast(({ from, to }) => from <= at && at < to)?.holder).toBe(holders[stretch.cell])
      }
    }
  })
})
