/** Two fingers keep their days under them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAt, type Frame } from '../../../src/panels/timeline/frame'
import { pinched } from '../../../src/panels/timeline/use-gestures'
import { SHORTEST } from '../../../src/state/span'

const bounds = { from: 15340, to: 20088 }
const frame: Frame = { from: 17000, to: 17600, width: 624, height: 30, inset: 12 }
const x = fc.integer({ min: 0, max: 624 })

describe('pinched', () => {
  it('has both days where the fingers are', () => {
    const span = pinched(frame, [17200, 17300], 112, 512, bounds)
    expect(dayAt({ ...frame, ...span }, 112)).toBeCloseTo(17200, 6)
    expect(dayAt({ ...frame, ...span }, 512)).toBeCloseTo(17300, 6)
  })

  it('stays within the bounds whatever the fingers do, even crossing', () => {
    fc.assert(
      fc.property(x, x, x, x, (a, b, c, d) => {
        const span = pinched(frame, [dayAt(frame, a), dayAt(frame, b)], c, d, bounds)
        expect(span.from).toBeGreaterThanOrEqual(bounds.from - 1e-6)
        expect(span.to).toBeLessThanOrEqual(bounds.to + 1e-6)
        expect(span.to - span.from).toBeGreaterThanOrEqual(SHORTEST - 1e-6)
      }),
    )
  })
})
