import { describe, expect, it } from 'vitest'
import { greyOf, paled } from '../../../src/map/compare/paled'
import { DARK, LIGHT } from '../../../src/theme'

describe('the paled theme', () => {
  it('has no hue, less opacity, and the parties’ order of lightness', () => {
    for (const theme of [LIGHT, DARK]) {
      const pale = paled(theme)
      for (const { fill } of Object.values(pale.parties)) expect(fill).toMatch(/^#(\w\w)\1\1$/)
      expect(pale.fillOpacity).toBeLessThan(theme.fillOpacity)
      const luma = (fill: string) => parseInt(greyOf(fill).slice(1, 3), 16)
      const order = (parties: typeof theme.parties) =>
        Object.keys(parties).sort((a, b) => luma(parties[a]!.fill) - luma(parties[b]!.fill))
      expect(order(pale.parties)).toEqual(order(theme.parties))
      expect(paled(theme)).toBe(pale)
      expect(paled(pale)).toBe(pale)
    }
  })

  it('turns colours into greys by what the eye makes of them', () => {
    expect(['#000000', '#ffffff', '#808080', '#00ff00'].map(greyOf)).toEqual([
      '#000000',
      '#ffffff',
      '#808080',
      '#b6b6b6',
    ])
  })
})
