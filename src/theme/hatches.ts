/**
 * Hatches by the party that lost an area, read by the map and by every swatch, so that they cannot differ. They differ in
 * direction and spacing, and each line has a light edge: they can be told apart without hues.
 */

import type { Theme } from '../theme'

/** A tile of so many pixels with a line, turned by so many degrees; the line runs on into the next tile. */
export interface Hatch {
  readonly size: number
  readonly angle: number
  readonly d: string
  readonly width: number
}

const line = (size: number) => `M${size / 2} 0V${size}`

const HATCHES: Readonly<Record<string, Hatch>> = {
  gov: { size: 11, angle: 45, d: line(11), width: 2.2 },
  opp: { size: 11, angle: -45, d: line(11), width: 2.2 },
  sdf: { size: 9, angle: 0, d: line(9), width: 1.8 },
  sna: { size: 9, angle: 90, d: line(9), width: 1.8 },
  isis: { size: 12, angle: 45, d: `${line(12)}M0 6H12`, width: 1.8 },
}

/** Contested before, and parties without a hatch of their own. */
const DOTS: Hatch = { size: 9, angle: 45, d: 'M4.5 4.5h.01', width: 3.4 }

/** What the light edge adds to a line, pixels. */
export const HATCH_EDGE = 1.4

export const hatchOf = (party: string): Hatch => HATCHES[party] ?? DOTS

/** The colour of a party's hatch: its own, as far as colours are free. */
export const hatchInk = (theme: Theme, party: string) =>
  theme.forced ? theme.label : (theme.parties[party]?.fill ?? theme.label)
