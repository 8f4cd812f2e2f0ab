import { describe, expect, it } from 'vitest'
import { lostPattern } from '../../src/map/compare/hatch'
import { contestedPattern, partyFill, partyPattern } from '../../src/map/surface/hatch'
import { DARK, LIGHT } from '../../src/theme'
import { forcedTheme } from '../../src/theme/forced'
import { inkOn, PATTERN_TILES } from '../../src/theme/patterns'
import { realAtlas as atlas } from '../real'

const parties = atlas.parties.map(({ id }) => id).filter((id) => id !== 'contested')

const FORCED = forcedTheme({ canvas: '#ffffff', canvasText: '#000000', grayText: '#600000' })

describe('where colours are forced', () => {
  it('every party has a pattern of its own, in the two colours of the system', () => {
    const patterns = parties.map((id) => partyPattern(id, FORCED, 1))
    expect(new Set(patterns.map((pattern) => pattern.replace(/id="[^"]+"/, ''))).size).toBe(parties.length)
    for (const pattern of patterns)
      expect(new Set(pattern.match(/#[0-9a-f]{6}/g))).toEqual(new Set(['#ffffff', '#000000']))
  })

  it('contested land is striped in the same two, unlike every party', () => {
    const stripes = contestedPattern('gov', 'opp', FORCED, 1)
    expect(new Set(stripes.match(/#[0-9a-f]{6}/g))).toEqual(new Set(['#ffffff', '#000000']))
  })

  it('hatches for what was lost are drawn in the text colour, edged in the ground', () => {
    for (const id of parties)
      expect(lostPattern(id, FORCED, 1).match(/#[0-9a-f]{6}/g)).toEqual(['#ffffff', '#000000'])
  })
})

describe('the patterned mode', () => {
  it('gives every party that the atlas knows a pattern of its own, one of them plain', () => {
    for (const theme of [LIGHT, DARK]) {
      const patterns = parties.map((id) => theme.parties[id]!.pattern)
      expect(new Set(patterns).size).toBe(parties.length)
      expect(patterns.filter((pattern) => PATTERN_TILES[pattern] === null).length).toBe(1)
    }
  })

  it('draws marks that stand off from the fill that bears them', () => {
    for (const theme of [LIGHT, DARK])
      for (const id of parties) {
        const { fill } = theme.parties[id]!
        const [a, b] = [luminance(fill), luminance(inkOn(fill))].sort((x, y) => y - x)
        expect((a! + 0.05) / (b! + 0.05), `${id} ${fill}`).toBeGreaterThan(3)
      }
  })

  it('fills by the pattern that it defines, and without one by the plain colour', () => {
    for (const id of parties) {
      const pattern = partyPattern(id, LIGHT, 10)
      const fill = partyFill(id, LIGHT)
      if (pattern === '') expect(fill).toBe(LIGHT.parties[id]!.fill)
      else expect(pattern).toContain(`id="${/#([\w-]+)/.exec(fill)![1]!}"`)
    }
  })
})

/** WCAG's relative luminance. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}
