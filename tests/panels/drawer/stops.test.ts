import { describe, expect, it } from 'vitest'
import { stopFor } from '../../../src/panels/drawer/use-sheet'

/** Heights of peek, half and full. */
const HEIGHTS = [56, 385, 550]

describe('a sheet let go', () => {
  it('settles at the nearest stop', () => {
    const at = (px: number) => stopFor(HEIGHTS, px, 0)
    expect([20, 56, 219, 222, 460, 480, 700].map(at)).toEqual([
      ...['peek', 'peek', 'peek', 'half', 'half', 'full', 'full'],
    ])
  })

  it('goes on to the next stop when flicked, and never past the ends', () => {
    expect(stopFor(HEIGHTS, 60, 1)).toBe('half')
    expect(stopFor(HEIGHTS, 390, 1)).toBe('full')
    expect(stopFor(HEIGHTS, 600, 1)).toBe('full')
    expect(stopFor(HEIGHTS, 540, -1)).toBe('half')
    expect(stopFor(HEIGHTS, 300, -1)).toBe('peek')
    expect(stopFor(HEIGHTS, 40, -1)).toBe('peek')
  })
})
