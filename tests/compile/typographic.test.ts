import { describe, expect, it } from 'vitest'
import { typographic } from '../../src/compile/encode/typographic'
import { compiled } from '../real'

const inAll = (text: string) => ({ en: text, fr: text, ar: text })

describe('names as they are set', () => {
  it('have a printer’s apostrophe between letters, and keep every other mark', () => {
    expect(typographic(inAll("l'ouest d'Alep, Ra'y"))).toEqual(inAll('l’ouest d’Alep, Ra’y'))
    const others = "5' north, 'so called', the parties' own, قوات"
    expect(typographic(inAll(others))).toEqual(inAll(others))
  })

  it('are those of parties, regions and named days in the built file', () => {
    const { parties, regions, named } = compiled.atlas
    const texts = JSON.stringify([parties, regions, named])
    expect(texts).toContain('’')
    expect(texts).not.toMatch(/\p{L}'\p{L}/u)
  })
})
