/** Hatch patterns as SVG: contested in the two sides' colours, and land of which nothing is known. */
import { DRAW_ORDER, type Theme } from '../../theme'

/** Fill of a place contested between two parties: `url(#…)` of its pattern. */
export const contestedFill = (a: string, b: string) => `url(#${contestedId(a, b)})`

/**
 * Stripes of equal width in two colours.
 * @param scale units of the drawing in a pixel
 */
export function contestedPattern(a: string, b: string, theme: Theme, scale: number): string {
  const [first, second] = [a, b].map((party) => theme.parties[party]?.fill ?? theme.noData)
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
