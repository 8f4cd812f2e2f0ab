/** What comparing two days looks like must be told apart without hues. */
import { describe, expect, it } from 'vitest'
import { DRAW_ORDER } from '../../src/theme'
import { hatchOf } from '../../src/theme/hatches'

describe('hatches', () => {
  it('differ between all parties in direction, spacing or form', () => {
    const marks = DRAW_ORDER.map((party) => {
      const { size, angle, d } = hatchOf(party)
      return `${size} ${angle} ${d}`
    })
    expect(new Set(marks).size).toBe(DRAW_ORDER.length)
  })

  it('leave more of the winner’s colour than they cover', () => {
    for (const party of DRAW_ORDER) {
      const { size, width } = hatchOf(party)
      expect(width / size).toBeLessThan(0.4)
    }
  })
})
