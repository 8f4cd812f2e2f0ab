import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels, type Box, type Wanted } from '../../src/map/places/boxes'

const SCREEN: Box = [0, 0, 400, 300]
const AROUND = ['right', 'left', 'above', 'below'] as const
const label = (x: number, y: number, more: Partial<Wanted> = {}): Wanted => ({
  x,
  y,
  width: 60,
  height: 16,
  gap: 5,
  sides: AROUND,
  ...more,
})
const boxes = (wanted: Wanted[], marks?: Box[], shut?: Box[]) =>
  placeLabels(wanted, SCREEN, { marks, shut }).map(({ box }) => box)

describe('labels', () => {
  it('stand to the right of their point where there is room', () => {
    expect(boxes([label(100, 100)])).toEqual([[105, 92, 165, 108]])
  })

  it('change sides at the edge of the screen', () => {
    expect(boxes([label(390, 100)])).toEqual([[325, 92, 385, 108]])
  })

  it('give way to more important ones, and are left out where no side is free', () => {
    const crowd = Array.from({ length: 6 }, () => label(100, 100))
    const placed = placeLabels(crowd, SCREEN)
    expect(placed[0]!.wanted).toBe(crowd[0])
    expect(placed).toHaveLength(2)
  })

  it('lie over marks only where no side is free of them', () => {
    const right: Box = [105, 92, 165, 108]
    expect(boxes([label(100, 100, { over: 1 })], [right])).toEqual([[35, 92, 95, 108]])
  })

  it('keep off marks unless they may lie over them', () => {
    const marks: Box[] = [[0, 0, 400, 300]]
    expect(boxes([label(100, 100)], marks)).toEqual([])
    expect(boxes([label(100, 100, { over: 1 })], marks)).toHaveLength(1)
  })

  it('never lie on what is shut, whatever they may lie over', () => {
    const [right, whole]: Box[] = [
      [105, 92, 165, 108],
      [0, 0, 400, 300],
    ]
    expect(boxes([label(100, 100, { over: 1 })], [whole!], [right!])).toEqual([[35, 92, 95, 108]])
    expect(boxes([label(100, 100, { over: 1 })], [], [whole!])).toEqual([])
  })

  it('lie over as little of them as they can', () => {
    const right: Box = [105, 92, 165, 108]
    const corner: Box = [30, 88, 40, 98]
    const between: Box = [90, 60, 110, 140]
    expect(boxes([label(100, 100, { over: 1 })], [right, corner, between])).toEqual([[35, 92, 95, 108]])
  })

  it('lie over no more of them than they may', () => {
    // A fifth of the label on its right, a half on its left.
    const marks: Box[] = [
      [153, 92, 165, 108],
      [35, 92, 65, 108],
      [60, 60, 140, 91],
      [60, 109, 140, 140],
    ]
    expect(boxes([label(100, 100, { over: 0.25 })], marks)).toEqual([[105, 92, 165, 108]])
    expect(boxes([label(100, 100, { over: 0.15 })], marks)).toEqual([])
  })

  it('stand on a side that is seen best where one is free', () => {
    const best: Box = [0, 0, 150, 300]
    const at = (x: number) => placeLabels([label(x, 100)], SCREEN, { best }).map(({ box }) => box)
    expect(at(100)).toEqual([[35, 92, 95, 108]])
    expect(at(300)).toEqual([[305, 92, 365, 108]])
  })

  it('leave enough air beside one another not to read as one name', () => {
    const pair = (x: number) => [label(100, 100), label(x, 100, { sides: ['left'] })]
    expect(boxes(pair(236))).toHaveLength(2)
    expect(boxes(pair(233))).toHaveLength(1)
  })

  it('of a series keep apart and are few', () => {
    const road = (x: number) => label(x, 150, { series: 'm5', apart: 100, most: 2, width: 20 })
    expect(boxes([road(50), road(90), road(180), road(330)])).toEqual([
      [55, 142, 75, 158],
      [185, 142, 205, 158],
    ])
  })

  it('never overlap and never leave the screen', () => {
    const any = fc.record({ x: fc.integer({ min: -50, max: 450 }), y: fc.integer({ min: -50, max: 350 }) })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), (points) => {
        const placed = boxes(points.map(({ x, y }) => label(x, y)))
        placed.forEach((a, i) => {
          expect(a[0] >= 0 && a[1] >= 0 && a[2] <= 400 && a[3] <= 300).toBe(true)
          for (const b of placed.slice(i + 1))
            expect(a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]).toBe(false)
        })
      }),
    )
  })
})
