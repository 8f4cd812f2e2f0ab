import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day, NamedDay } from '../../../src/core/types'
import { newPixels, spread } from '../../../src/panels/share/film/gif-frame'
import { framesOf, PACES, planFilm, RATE } from '../../../src/panels/share/film/plan'
import { fileName } from '../../../src/panels/share/picture'
import { rangesOf } from '../../../src/panels/share/type'

const days = (...numbers: number[]) => numbers as Day[]
const names = { en: '', fr: '', ar: '' }
const named = (day: number): NamedDay => ({ day: day as Day, title: names, line: names })
const ATLAS = { snapshots: days(0, 10, 12, 13, 40), named: [named(12)] }
const TWO = { of: 'steps', perSecond: 2 } as const

describe('planFilm', () => {
  it('goes through the days with changes, holds a named day longer and ends on the last day for two seconds', () => {
    expect(planFilm(ATLAS, 10 as Day, 40 as Day, TWO)).toEqual([
      { day: 10, frames: 5 },
      { day: 12, frames: 15 },
      { day: 13, frames: 5 },
      { day: 40, frames: 20 },
    ])
  })

  it('begins and ends on the days asked for, changes or not', () => {
    expect(planFilm(ATLAS, 11 as Day, 39 as Day, TWO).map(({ day }) => day)).toEqual([11, 12, 13, 39])
  })

  it('is one shot for one day and none where the last day is before the first', () => {
    expect(planFilm(ATLAS, 12 as Day, 12 as Day, TWO)).toEqual([{ day: 12, frames: 20 }])
    expect(planFilm(ATLAS, 13 as Day, 12 as Day, TWO)).toEqual([])
  })

  it('to the scale of time shows every day, or every so many, and no named day is passed over', () => {
    const slow = planFilm(ATLAS, 8 as Day, 14 as Day, { of: 'days', perSecond: 10 })
    expect(slow.map(({ day }) => day)).toEqual([8, 9, 10, 11, 12, 13, 14])
    const fast = planFilm(ATLAS, 0 as Day, 40 as Day, { of: 'days', perSecond: 50 })
    expect(fast.map(({ day }) => day)).toEqual([0, 5, 10, 12, 15, 20, 25, 30, 35, 40])
  })

  it('keeps the days ascending, each once, within the bounds, at every pace', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.constantFrom(...PACES), (from, length, pace) => {
        const shots = planFilm(ATLAS, from as Day, (from + length) as Day, pace)
        const shown = shots.map(({ day }) => day as number)
        expect(shown).toEqual([...new Set(shown)].sort((a, b) => a - b))
        expect([shown[0], shown.at(-1)]).toEqual([from, from + length])
        expect(framesOf(shots)).toBeGreaterThanOrEqual(2 * RATE)
        for (const { frames } of shots) expect(Number.isInteger(frames)).toBe(true)
      }),
    )
  })
})

describe('frames of a GIF', () => {
  it('hold only what is new, and put together again they are the frame', () => {
    const pixels = fc.array(fc.nat(3), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(pixels, pixels, (before, now) => {
        const fresh = newPixels(Uint32Array.from(now), Uint32Array.from(before))
        const index = spread(Uint8Array.from(fresh.colours), fresh.at, 12, 255)
        expect([...index].map((value, i) => (value === 255 ? before[i] : value))).toEqual(now)
        expect(fresh.at).toHaveLength(now.filter((value, i) => value !== before[i]).length)
      }),
    )
  })

  it('are whole the first time', () => {
    expect(newPixels(Uint32Array.of(1, 1, 2), null).colours).toHaveLength(3)
  })
})

describe('files', () => {
  it('are named by their days and by who tells the story', () => {
    expect(fileName(['2020-02-16'], 'ledger', 'png')).toBe('control-atlas-2020-02-16.png')
    expect(fileName(['2019-11-01', '2020-02-16'], 'gov', 'webm')).toBe(
      'control-atlas-2019-11-01-to-2020-02-16-gov.webm',
    )
  })
})

describe('rangesOf', () => {
  it('reads what a face covers, single letters too; a face that says nothing covers all', () => {
    expect(rangesOf('U+0-FF, U+131')).toEqual([
      [0, 255],
      [0x131, 0x131],
    ])
    expect(rangesOf('')).toEqual([[0, 0x10ffff]])
  })
})
