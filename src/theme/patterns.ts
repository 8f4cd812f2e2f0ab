/**
 * The marks of the patterned mode, by party: they tell fills apart in black and white, on paper, and for those who do not
 * see hues. Read by the map and by swatches, so that they cannot differ. Contested land is striped in two fills as ever.
 */

import type { PartyLook, Theme } from '../theme'

/** A square tile of so many pixels with a line on it. */
export interface PatternTile {
  readonly size: number
  readonly d: string
  readonly width: number
}

/** By `PartyLook.pattern`. */
export const PATTERN_TILES: Readonly<Record<PartyLook['pattern'], PatternTile | null>> = {
  none: null,
  lines: { size: 7, d: 'M0 3.5H7', width: 1.3 },
  // No dots: these are places.
  dashes: { size: 8, d: 'M2 .75V3.25M6 4.75V7.25', width: 1.4 },
  cross: { size: 9, d: 'M0 0 9 9M9 0 0 9', width: 1.2 },
  grid: { size: 8, d: 'M0 4H8M4 0V8', width: 1.2 },
  waves: { size: 12, d: 'M0 7.5 3 4.5 6 7.5 9 4.5 12 7.5', width: 1.1 },
}

/** The ink of marks on a party's fill. */
export const markInk = (theme: Theme, fill: string) => (theme.forced ? theme.label : inkOn(fill))

/** The two colours in which land contested between two parties is striped. */
export const stripeFills = (theme: Theme, parties: readonly string[]): string[] =>
  theme.forced
    ? [theme.land, theme.label]
    : parties.map((party) => theme.parties[party]?.fill ?? theme.noData)

/** Light marks on dark fills, dark marks on light ones. @param fill `#rrggbb` */
export function inkOn(fill: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(fill.slice(at, at + 2), 16) / 255)
  // Rec. 709 weights on the coded values: near enough to tell dark from light.
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b! < 0.4 ? '#ffffff' : '#1a1814'
}
