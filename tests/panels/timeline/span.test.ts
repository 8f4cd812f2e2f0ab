/** Zooming and moving keep their promises anywhere on the axis. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../src/core/types'
import { dayAt, xOfDay, type Frame } from '../../../src/panels/timeline/frame'
import { clamped, following, lengthOf, moved, resized, zoomed } from '../../../src/panels/timeline/span'
import { holds, SHORTEST } from '../../../src/state/span'

const bounds = { from: 15340, to: 20088 }
const span = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([at, share]) => {
    const length = SHORTEST + share * (lengthOf(bounds) - SHORTEST)
    const from = bounds.from + at * (lengthOf(bounds) - length)
    return { from, to: from + length }
  })
const factor = fc.double({ min: 0.05, max: 20, noNaN: true })
const share = fc.double({ min: 0, max: 1, noNaN: true })
const within = ({ from, to }: { from: number; to: number }) =>
  from >= bounds.from - 1e-6 && to <= bounds.to + 1e-6 && to - from >= SHORTEST - 1e-6

describe('zooming', () => {
  it('keeps the day under the pointer there, but for the ends of time', () => {
    const frame = (shown: { from: number; to: number }): Frame => ({
      ...shown,
      width: 900,
      height: 40,
      inset: 12,
    })
    fc.assert(
      fc.property(span, factor, share, (shown, by, at) => {
        const day = shown.from + at * lengthOf(shown)
        const next = zoomed(shown, by, day, bounds)
        expect(within(next)).toBe(true)
        const touches = next.from < bounds.from + 1e-6 || next.to > bounds.to - 1e-6
        if (!touches) expect(xOfDay(frame(next), day)).toBeCloseTo(xOfDay(frame(shown), day), 5)
      }),
    )
  })

  it('shows the time divided by the factor, between a week and all of it', () => {
    expect(lengthOf(zoomed({ from: 17000, to: 17100 }, 2, 17050, bounds))).toBe(50)
    expect(lengthOf(zoomed({ from: 17000, to: 17010 }, 9, 17005, bounds))).toBe(SHORTEST)
    expect(zoomed({ from: 17000, to: 19000 }, 0.01, 17050, bounds)).toEqual(bounds)
  })

  it('in and out again by the same factor leads back', () => {
    const start = { from: 17000, to: 17200 }
    const back = zoomed(zoomed(start, 1.5, 17050, bounds), 1 / 1.5, 17050, bounds)
    expect([back.from, back.to].map(Math.round)).toEqual([17000, 17200])
  })
})

describe('moving', () => {
  it('keeps the length and stops at the ends of time', () => {
    fc.assert(
      fc.property(span, fc.integer({ min: -6000, max: 6000 }), (shown, days) => {
        const next = moved(shown, days, bounds)
        expect(within(next)).toBe(true)
        expect(lengthOf(next)).toBeCloseTo(lengthOf(shown), 6)
      }),
    )
  })

  it('of one end leaves the other', () => {
    fc.assert(
      fc.property(
        span,
        fc.constantFrom('from' as const, 'to' as const),
        fc.integer({ min: 15000, max: 21000 }),
        (s, end, day) => {
          const next = resized(s, end, day, bounds)
          expect(within(next)).toBe(true)
          expect(end === 'from' ? next.to : next.from).toBe(end === 'from' ? s.to : s.from)
        },
      ),
    )
  })
})

describe('following the day', () => {
  it('shows it, in a span as long as before', () => {
    fc.assert(
      fc.property(span, fc.integer({ min: bounds.from, max: bounds.to }), (shown, day) => {
        const next = following(shown, day as Day, bounds)
        expect(holds({ from: next.from - 1e-6, to: next.to + 1e-6 }, day) && within(next)).toBe(true)
        expect(lengthOf(next)).toBeCloseTo(lengthOf(shown), 6)
      }),
    )
  })

  it('leaves the axis alone while the day is on it, and moves a little way for a day just past its end', () => {
    const shown = { from: 17000, to: 17100 }
    expect(following(shown, 17060 as Day, bounds)).toBe(shown)
    expect(following(shown, 17102 as Day, bounds)).toEqual({ from: 17017, to: 17117 })
    expect(following(shown, 19000 as Day, bounds)).toEqual({ from: 18950, to: 19050 })
  })
})

describe('a span', () => {
  it('is brought within the bounds', () => {
    expect(clamped({ from: 0, to: 1e9 }, bounds)).toEqual(bounds)
    expect(clamped({ from: bounds.from - 50, to: bounds.from + 50 }, bounds)).toEqual({
      from: bounds.from,
      to: bounds.from + 100,
    })
    expect(lengthOf(clamped({ from: 17000, to: 17001 }, bounds))).toBe(SHORTEST)
  })

  it('may be as short as an atlas of few days', () => {
    expect(clamped({ from: 1, to: 2 }, { from: 0, to: 3 })).toEqual({ from: 0, to: 3 })
  })
})

describe('a point of the axis', () => {
  it('is a day, and that day is at the point', () => {
    fc.assert(
      fc.property(span, fc.double({ min: 0, max: 900, noNaN: true }), (shown, x) => {
        const frame: Frame = { ...shown, width: 900, height: 40, inset: 12 }
        expect(xOfDay(frame, dayAt(frame, x))).toBeCloseTo(x, 6)
      }),
    )
  })

  it('is half a thumb from the end for the first and the last day, as a native thumb is', () => {
    const frame: Frame = { from: 100, to: 200, width: 324, height: 40, inset: 12 }
    expect([xOfDay(frame, 100), xOfDay(frame, 150), xOfDay(frame, 200)]).toEqual([12, 162, 312])
  })
})
