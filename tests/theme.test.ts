/** Parties stay apart for every reader: fills as the map shows them, laid over land at the theme's opacity. */
import {
  blend,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  rgb,
  type Color,
} from 'culori'
import { describe, expect, it } from 'vitest'
import { DARK, DRAW_ORDER, LIGHT, type Theme } from '../src/theme'

const LEAST = 15
const PARTIES = DRAW_ORDER.filter((party) => party !== 'contested')
const PAIRS = PARTIES.flatMap((a, i) => PARTIES.slice(i + 1).map((b) => [a, b] as const))
const VISIONS: Readonly<Record<string, (colour: Color) => Color>> = {
  normal: (colour) => colour,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
}
const distance = differenceCiede2000()

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('the %s theme', (_, theme) => {
  it('has a colour for every party, in hexadecimal digits', () => {
    expect(PAIRS).toHaveLength(10)
    for (const party of PARTIES) expect(theme.parties[party]?.fill).toMatch(/^#[0-9a-f]{6}$/)
  })

  it.each(Object.keys(VISIONS))('keeps every two parties apart in %s vision', (vision) => {
    const near = PAIRS.map(([a, b]) => ({ pair: `${a}-${b}`, distance: apart(theme, a, b, vision) })).filter(
      (entry) => entry.distance < LEAST,
    )
    expect(near).toEqual([])
  })
})

describe('the measure', () => {
  it('finds the customary green and yellow too near at half opacity', () => {
    const customary = (fill: string) => ({ fill, pattern: 'none' as const })
    const theme: Theme = {
      ...LIGHT,
      fillOpacity: 0.5,
      parties: { opp: customary('#a6d854'), sdf: customary('#ffd92f') },
    }
    expect(apart(theme, 'opp', 'sdf', 'protan')).toBeLessThan(LEAST)
  })
})

/** CIEDE2000 between two parties' fills over land. */
function apart(theme: Theme, a: string, b: string, vision: string): number {
  const seen = (party: string) => VISIONS[vision]!(overLand(theme, party))
  return distance(seen(a), seen(b))
}

function overLand(theme: Theme, party: string): Color {
  const fill = rgb(parse(theme.parties[party]!.fill))!
  return blend([theme.land, { ...fill, alpha: theme.fillOpacity }], 'normal', 'rgb')
}
