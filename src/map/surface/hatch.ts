/** Hatch patterns as SVG: contested in the two sides' colours, land of which nothing is known, and parties' own patterns. */
import { DRAW_ORDER, type Theme } from '../../theme'
import { markInk, PATTERN_TILES, stripeFills } from '../../theme/patterns'

/** Fill of a party in the patterned mode; its plain fill where it has no pattern. */
export function partyFill(party: string, theme: Theme): string {
  const { fill, pattern } = theme.parties[party] ?? { fill: theme.noData, pattern: 'none' }
  return PATTERN_TILES[pattern] ? `url(#atlas-party-${party})` : fill
}

/** The pattern that `partyFill` names; empty for a party without one. @param scale units of the drawing in a pixel */
export function partyPattern(party: string, theme: Theme, scale: number): string {
  const { fill, pattern } = theme.parties[party] ?? { fill: theme.noData, pattern: 'none' }
  const tile = PATTERN_TILES[pattern]
  if (!tile) return ''
  const { size, d, width } = tile
  return (
    `<pattern id="atlas-party-${party}" patternUnits="userSpaceOnUse" width="${size * scale}" height="${size * scale}" ` +
    `viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="${fill}"/>` +
    `<path d="${d}" fill="none" stroke="${markInk(theme, fill)}" stroke-width="${width}" stroke-linecap="round"/></pattern>`
  )
}

/** Fill of a place contested between two parties: `url(#…)` of its pattern. */
export const contestedFill = (a: string, b: string) => `url(#${contestedId(a, b)})`

/**
 * Stripes of equal width in two colours.
 * @param scale units of the drawing in a pixel
 */
export function contestedPattern(a: string, b: string, theme: Theme, scale: number): string {
  const [first, second] = stripeFills(theme, [a, b])
  return pattern(contestedId(a, b), 9 * scale, 4.5 * scale, first!, second!)
}

export const NO_DATA_FILL = 'url(#atlas-no-data)'

export function noDataPattern(theme: Theme): string {
  return pattern('atlas-no-data', 7, 1.2, theme.land, theme.noData)
}

/** Stripes from lower left to upper right: a square tile turned by 45 degrees. */
function pattern(id: string, step: number, stripe: number, ground: string, colour: string): string {
  return (
    `<pattern id="${id}" patternUnits="userSpaceOnUse" width="${step}" height="${step}" patternTransform="rotate(45)">` +
    `<rect width="${step}" height="${step}" fill="${ground}"/>` +
    `<rect width="${stripe}" height="${step}" fill="${colour}"/></pattern>`
  )
}

function contestedId(a: string, b: string): string {
  const order: readonly string[] = DRAW_ORDER
  return ['atlas-contested', ...[a, b].sort((x, y) => order.indexOf(x) - order.indexOf(y))].join('-')
}
