/** Which day a hand means, and that assistive tools reach every day with changes. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Atlas, Day } from '../../../src/core/types'
import { dayBeyond, dayPointedAt } from '../../../src/panels/timeline/magnet'

const atlas = {
  snapshots: [100, 110, 111, 300],
  firstDay: 100,
  lastDay: 400,
} as unknown as Atlas

describe('dayPointedAt', () => {
  it('is the nearest day with changes, once it is within reach', () => {
    expect([109, 110.4, 110.6, 112].map((at) => dayPointedAt(atlas, at, 2))).toEqual([110, 110, 111, 111])
  })

  it('is the very day pointed at, away from changes', () => {
    expect(dayPointedAt(atlas, 200.4, 2)).toBe(200)
    expect(dayPointedAt(atlas, 105, 2)).toBe(105)
  })

  it('never leaves the finger, nor the atlas', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 90, max: 410, noNaN: true }),
        fc.double({ min: 0.1, max: 150, noNaN: true }),
        (at, scale) => {
          const found = dayPointedAt(atlas, at, scale)
          expect(found >= 100 && found <= 400 && Number.isInteger(found)).toBe(true)
          const within = Math.max(100, Math.min(400, at))
          expect(Math.abs(found - within) * scale).toBeLessThanOrEqual(Math.max(8, scale / 2) + 1e-6)
        },
      ),
    )
  })
})

describe('dayBeyond', () => {
  it('is the next day with changes at or past a value, so that no step stands still', () => {
    expect(dayBeyond(atlas, 101, 100 as Day)).toBe(110)
    expect(dayBeyond(atlas, 110, 100 as Day)).toBe(110)
    expect(dayBeyond(atlas, 250, 300 as Day)).toBe(111)
    expect(dayBeyond(atlas, 399, 300 as Day)).toBe(300)
    expect(dayBeyond(atlas, 50, 110 as Day)).toBe(100)
  })
})
