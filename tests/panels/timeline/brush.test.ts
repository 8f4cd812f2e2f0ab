/** The window on the overview, and what a hand does to it. */
import { describe, expect, it } from 'vitest'
import { brushed, gripAt, windowOf } from '../../../src/panels/timeline/brush'
import type { Frame } from '../../../src/panels/timeline/frame'

/** A pixel a day. */
const whole: Frame = { from: 1000, to: 2000, width: 1024, height: 14, inset: 12 }
const span = { from: 1400, to: 1600 }

describe('the window', () => {
  it('lies over its days, and is seen even when it is a week', () => {
    expect(windowOf(whole, span)).toEqual({ left: 412, right: 612 })
    const { left, right } = windowOf(whole, { from: 1500, to: 1506 })
    expect(right - left).toBeGreaterThanOrEqual(12)
    expect((left + right) / 2).toBe(515)
  })

  it('is taken hold of at its ends and at its middle', () => {
    const grips = [300, 405, 418, 500, 607, 619, 700].map((x) => gripAt(whole, span, x, 10))
    expect(grips).toEqual(['beside', 'from', 'from', 'middle', 'to', 'to', 'beside'])
  })

  it('is mostly its middle where it is small', () => {
    const week = { from: 1500, to: 1506 }
    expect([480, 500, 515, 530, 550].map((x) => gripAt(whole, week, x, 22))).toEqual([
      'from',
      'middle',
      'middle',
      'middle',
      'to',
    ])
  })

  it('follows the hand: as a whole, by an end, or to where it pressed', () => {
    expect(brushed(whole, span, 'middle', 500, 550)).toEqual({ from: 1450, to: 1650 })
    expect(brushed(whole, span, 'from', 412, 462)).toEqual({ from: 1450, to: 1600 })
    expect(brushed(whole, span, 'to', 612, 5000)).toEqual({ from: 1400, to: 2000 })
    expect(brushed(whole, span, 'beside', 812, 812)).toEqual({ from: 1700, to: 1900 })
    expect(brushed(whole, span, 'middle', 500, -5000)).toEqual({ from: 1000, to: 1200 })
  })
})
