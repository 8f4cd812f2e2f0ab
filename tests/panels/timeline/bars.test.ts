/** Bars and thumb stand at the same places; heights tell counts apart however large the largest is. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barPaths, barWidth, indexAt, xOf, type Frame } from '../../../src/panels/timeline/bars'

const frame: Frame = { first: 10, last: 20, width: 324, height: 40, inset: 12 }

/** Left, foot and height of each rectangle of a path. */
const rects = (d: string) =>
  [...d.matchAll(/M(\S+) (\S+)v-(\S+)h(\S+)v(\S+)z/g)].map(([, x, y, tall]) => ({
    x: Number(x),
    foot: Number(y),
    tall: Number(tall),
  }))

describe('xOf', () => {
  it('is where a native thumb’s middle stands: half a thumb from either end', () => {
    expect([xOf(frame, 10), xOf(frame, 15), xOf(frame, 20)]).toEqual([12, 162, 312])
  })

  it('is undone by indexAt, also beyond the ends', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 20 }),
        fc.double({ min: -14, max: 14, noNaN: true }),
        (i, off) => {
          expect(indexAt(frame, xOf(frame, i) + off)).toBe(i)
        },
      ),
    )
    expect([indexAt(frame, -50), indexAt(frame, 900)]).toEqual([10, 20])
  })
})

describe('barPaths', () => {
  it('stacks the parties of a day from the axis upwards, in the order given', () => {
    const counts = Array.from({ length: 21 }, (_, i) => (i === 10 ? [3, 1] : [0, 0]))
    const [gov, opp] = barPaths(counts, [0, 1], frame)
    expect([gov?.party, opp?.party]).toEqual([0, 1])
    expect(rects(gov!.d)).toEqual([{ x: 12 - barWidth(frame) / 2, foot: 40, tall: 30 }])
    expect(rects(opp!.d)).toEqual([{ x: 12 - barWidth(frame) / 2, foot: 10, tall: 10 }])
  })

  it('draws heights by the square root of the count', () => {
    const counts = Array.from({ length: 21 }, (_, i) => [i === 10 ? 36 : i === 11 ? 9 : 0])
    expect(rects(barPaths(counts, [0], frame)[0]!.d).map(({ tall }) => tall)).toEqual([40, 20])
  })

  it('cuts the few tallest of a long period short, with a gap, so that single places stay visible', () => {
    const long: Frame = { ...frame, first: 0, last: 199 }
    const counts = Array.from({ length: 200 }, (_, i) => [i === 7 ? 587 : 1])
    const all = rects(barPaths(counts, [0], long)[0]!.d)
    const tall = all.filter(({ x }) => Math.abs(x + barWidth(long) / 2 - xOf(long, 7)) < 0.1)
    expect(tall).toEqual([
      { x: tall[0]!.x, foot: 40, tall: 33 },
      { x: tall[0]!.x, foot: 5, tall: 5 },
    ])
    expect(all[0]!.tall).toBeCloseTo(40 / Math.sqrt(60), 1)
  })

  it('draws nothing outside its period and nothing for a day without changes', () => {
    expect(barPaths([[5], ...Array.from({ length: 20 }, () => [0])], [0], frame)).toEqual([])
  })
})
