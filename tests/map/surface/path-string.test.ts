import { describe, expect, it } from 'vitest'
import { circlesPath, linesPath, UNITS } from '../../../src/map/surface/path-string'

describe('a path string', () => {
  it('leaves lines open and writes nothing for nothing', () => {
    expect(linesPath([[1, 2, 3, 4]])).toBe('M10 20l20 20 ')
    expect(linesPath([])).toBe('')
  })

  it('draws a circle as two halves round its centre', () => {
    expect(circlesPath([[10, 20]], 3)).toBe('M70 200a30 30 0 1 1 0 1z')
    expect(circlesPath([], 3)).toBe('')
  })

  it('does not add up rounding: every point is within half a unit of its place', () => {
    const line = Array.from({ length: 2000 }, (_, i) => i * 0.333 + Math.sin(i))
    const steps = linesPath([line]).replace(/[Ml]/g, ' ').trim().split(/\s+/).map(Number)
    let [x, y] = [0, 0]
    for (let i = 0; i < line.length; i += 2) {
      x += steps[i]!
      y += steps[i + 1]!
      expect(Math.abs(x / UNITS - line[i]!)).toBeLessThanOrEqual(0.5 / UNITS + 1e-9)
      expect(Math.abs(y / UNITS - line[i + 1]!)).toBeLessThanOrEqual(0.5 / UNITS + 1e-9)
    }
  })

  it('writes a line that two shapes share through the same points, whichever way it is walked', () => {
    const there = [0.04, 0.06, 3.33, 7.77, 9.99, 1.01]
    const back = [9.99, 1.01, 3.33, 7.77, 0.04, 0.06]
    expect(points(linesPath([there]))).toEqual(points(linesPath([back])).reverse())
  })
})

function points(d: string): string[] {
  const numbers = d.replace(/[Ml]/g, ' ').trim().split(/\s+/).map(Number)
  const out: string[] = []
  let [x, y] = [0, 0]
  for (let i = 0; i < numbers.length; i += 2) {
    x += numbers[i]!
    y += numbers[i + 1]!
    out.push(`${x},${y}`)
  }
  return out
}
