/** The hatches of those who lost an area, as SVG patterns without a ground: the winner's fill lies below. */
import type { Theme } from '../../theme'
import { HATCH_EDGE, hatchInk, hatchOf } from '../../theme/hatches'

/** Fill of what a party lost: `url(#…)` of its pattern. */
export const lostFill = (party: string) => `url(#${lostId(party)})`

/** @param scale units of the drawing in a pixel */
export function lostPattern(party: string, theme: Theme, scale: number): string {
  const { size, angle, d, width } = hatchOf(party)
  const stroke = (paint: string, wide: number) =>
    `<path d="${d}" fill="none" stroke="${paint}" stroke-width="${wide}" stroke-linecap="round"/>`
  return (
    `<pattern id="${lostId(party)}" patternUnits="userSpaceOnUse" width="${size}" height="${size}" ` +
    `patternTransform="scale(${scale}) rotate(${angle})">` +
    `${stroke(theme.halo, width + HATCH_EDGE)}${stroke(hatchInk(theme, party), width)}</pattern>`
  )
}

const lostId = (party: string) => `atlas-lost-${party}`
