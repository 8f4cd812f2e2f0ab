import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Pen } from '../../../src/map/surface/pen'

describe('the pen', () => {
  it('writes points as steps, with as few signs as can be', () => {
    const pen = new Pen()
    pen.place(10, -20)
    pen.line(13, -20)
    pen.line(13, 105)
    pen.line(-2, 100)
    pen.end()
    expect(pen.texts()).toEqual(['l3 0 0 125-15-5'])
  })

  it('names the control point of the first curve; the others mirror it', () => {
    const pen = new Pen()
    pen.place(0, 0)
    expect(pen.isFresh).toBe(true)
    pen.curve(2, 0, 4, 2)
    expect(pen.isFresh).toBe(false)
    pen.smooth(6, 4)
    pen.smooth(6, 8)
    pen.line(6, 9)
    pen.smooth(7, 9)
    pen.end()
    expect(pen.texts()).toEqual(['q2 0 4 2t2 2 0 4l0 1t1 0'])
  })

  it('gives each path its own text, empty ones too, and begins anew afterwards', () => {
    const pen = new Pen()
    pen.end()
    pen.place(1, 2)
    pen.line(2, 2)
    pen.end()
    pen.end()
    expect(pen.texts()).toEqual(['', 'l1 0', ''])
    expect(pen.texts()).toEqual([])
    pen.place(3, 4)
    pen.line(3, 5)
    pen.end()
    expect(pen.texts()).toEqual(['l0 1'])
  })

  it('goes to a place without a word, and there is no control point to mirror from there on', () => {
    const pen = new Pen()
    pen.place(0, 0)
    pen.smooth(4, 4)
    pen.end()
    pen.place(10, 10)
    expect(pen.isFresh).toBe(true)
    pen.curve(12, 10, 14, 12)
    pen.end()
    expect(pen.texts()).toEqual(['t4 4', 'q2 0 4 2'])
  })

  it('says what it does anew where text may be parted, and keeps the place and the control point', () => {
    const pen = new Pen()
    pen.place(0, 0)
    pen.anew()
    expect(pen.isFresh).toBe(true)
    pen.curve(2, 0, 4, 2)
    pen.smooth(6, 4)
    const { written } = pen
    pen.anew()
    expect(pen.isFresh).toBe(false)
    pen.smooth(6, 8)
    pen.line(7, 8)
    pen.anew()
    pen.line(9, 8)
    pen.end()
    const [text] = pen.texts()
    expect(text).toBe('q2 0 4 2t2 2t0 4l1 0l2 0')
    expect(text!.slice(written)).toBe('t0 4l1 0l2 0')
  })

  it('writes lines again as they were, and goes on from their end', () => {
    const points = Array.from({ length: 20_000 }, (_, i) => (i * 7919) % 2003)
    const pen = new Pen()
    pen.place(5, 5)
    const written = pen.lines(points)
    pen.line(1, 1)
    pen.end()
    for (let i = 0; i < 3; i++) {
      pen.place(5, 5)
      pen.again(written, points.at(-2)!, points.at(-1)!)
      pen.line(1, 1)
      pen.end()
    }
    const [first, ...others] = pen.texts()
    expect(first!.match(/-?\d+/g)).toHaveLength(20_002)
    expect(others).toEqual([first, first, first])
  })

  it('writes any whole numbers, however many', () => {
    const whole = fc.integer({ min: -2_000_000, max: 2_000_000 })
    fc.assert(
      fc.property(fc.array(fc.tuple(whole, whole), { minLength: 1, maxLength: 400 }), (points) => {
        const pen = new Pen()
        pen.place(0, 0)
        for (let i = 0; i < 20; i++) for (const [x, y] of points) pen.line(x, y)
        pen.end()
        const steps = pen.texts()[0]!.match(/-?\d+/g)!.map(Number)
        let [x, y] = [0, 0]
        for (let i = 0; i < steps.length; i += 2) {
          x += steps[i]!
          y += steps[i + 1]!
          expect([x, y]).toEqual(points[(i / 2) % points.length])
        }
        expect(steps).toHaveLength(40 * points.length)
      }),
      { numRuns: 20 },
    )
  })
})
