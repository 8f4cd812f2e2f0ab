import { describe, expect, it } from 'vitest'
import { DISPUTED, NO_EVIDENCE } from '../../src/core/evidence/classes'
import { NO_HOLDER } from '../../src/core/holders'
import { drawnHolders, evidenceLabels, labelOf, silentLabels } from '../../src/map/evidence/grounds'
import { groundFill, groundPattern } from '../../src/map/evidence/marks'
import { DARK, LIGHT } from '../../src/theme'
import { GROUND_LOOKS, GROUNDS } from '../../src/theme/grounds'
import { realAtlas } from '../real'

describe('the label of a cell', () => {
  it('is its class and how far from sure it is; none where it is documented and sure', () => {
    const labels = evidenceLabels(
      Uint8Array.of(0, 0, 1, 1, 0, 0, NO_HOLDER),
      Uint8Array.of(0, 0, 1, 3, DISPUTED, NO_EVIDENCE, 0),
      Float32Array.of(0.99, 0.8, 0.99, 0.2, 0.2, 1, 1),
    )
    expect([...labels]).toEqual([
      NO_HOLDER,
      labelOf('documented', 1),
      labelOf('area', 0),
      labelOf('general', 2),
      labelOf('disputed', 0),
      NO_HOLDER,
      NO_HOLDER,
    ])
  })

  it('in a version is the veil over what its tellers do not say themselves', () => {
    const labels = silentLabels(Uint8Array.of(0, 1, NO_HOLDER), Uint8Array.of(1, 0, 0))
    expect([...labels]).toEqual([NO_HOLDER, labelOf('silent', 0), NO_HOLDER])
  })

  it('is none where the party is hidden', () => {
    const gov = realAtlas.holders.findIndex(({ party }) => realAtlas.parties[party]!.id === 'gov')
    const opp = realAtlas.holders.findIndex(({ party }) => realAtlas.parties[party]!.id === 'opp')
    const holders = Uint8Array.of(gov, opp, NO_HOLDER)
    expect([...drawnHolders(realAtlas, holders, new Set(['gov']))]).toEqual([NO_HOLDER, opp, NO_HOLDER])
    expect(drawnHolders(realAtlas, holders, new Set())).toBe(holders)
  })
})

describe('the classes', () => {
  it('differ in their marks, not in colour alone', () => {
    const marked = GROUNDS.filter((ground) => ground !== 'silent').map((ground) => GROUND_LOOKS[ground].marks)
    expect(new Set(marked).size).toBe(marked.length)
  })

  it('step back in the order of strength', () => {
    const veils = (['documented', 'area', 'inferred', 'general'] as const).map(
      (ground) => GROUND_LOOKS[ground].veil,
    )
    expect([...veils].sort((a, b) => a - b)).toEqual(veils)
    expect(new Set(veils).size).toBe(veils.length)
  })

  it('have a pattern each, by the name that the fill asks for, in either theme', () => {
    const seen = new Set<string>()
    for (const theme of [LIGHT, DARK]) {
      for (const ground of GROUNDS) {
        const text = groundPattern(ground, 1, theme, 10)
        expect(groundFill(ground, 1)).toBe(`url(#${/id="([^"]+)"/.exec(text)?.[1]})`)
        seen.add(text)
      }
    }
    expect(seen.size).toBe(2 * GROUNDS.length)
  })
})
