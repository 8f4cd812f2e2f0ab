/** Labels of the named days never touch and never leave the axis. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels } from '../../../src/panels/timeline/labels'

const box = fc.record({
  x: fc.double({ min: 0, max: 600, noNaN: true }),
  width: fc.integer({ min: 10, max: 200 }),
  rank: fc.integer({ min: 0, max: 1 }),
})

describe('placeLabels', () => {
  it('keeps every pair in a row apart and all of them within the line', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 30 }), fc.integer({ min: 1, max: 3 }), (boxes, rows) => {
        const placed = placeLabels(boxes, 600, rows)
        for (const { index, left, row } of placed) {
          expect(left >= 0 && left + boxes[index]!.width <= 600 && row < rows).toBe(true)
          for (const other of placed)
            if (other.index !== index && other.row === row)
              expect(
                left + boxes[index]!.width <= other.left || other.left + boxes[other.index]!.width <= left,
              ).toBe(true)
        }
      }),
    )
  })

  it('gives room to the most important first', () => {
    const boxes = [
      { x: 100, width: 80, rank: 0 },
      { x: 120, width: 80, rank: 1 },
    ]
    expect(placeLabels(boxes, 600, 1)).toEqual([{ index: 1, row: 0, left: 80 }])
    expect(placeLabels(boxes, 600, 2).map(({ index, row }) => [index, row])).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  it('leaves out a label that is longer than the line', () => {
    expect(placeLabels([{ x: 10, width: 700, rank: 1 }], 600, 2)).toEqual([])
  })
})
