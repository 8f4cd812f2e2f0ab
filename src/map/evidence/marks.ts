/** The veils and marks of classes of evidence as SVG patterns. */
import type { Theme } from '../../theme'
import { GROUND_LOOKS, MARK_OPACITY, MARKS, VEIL_STEP, type Ground } from '../../theme/grounds'

export const groundFill = (ground: Ground, step: number) => `url(#${groundId(ground, step)})`

/**
 * A tile with its veil and its marks.
 * @param step of certainty, each adding to the veil
 * @param scale units of the drawing in a pixel
 */
export function groundPattern(ground: Ground, step: number, theme: Theme, scale: number): string {
  const { veil, marks } = GROUND_LOOKS[ground]
  const { size, d, width } = MARKS[marks]
  const opacity = Math.min(0.9, veil + step * VEIL_STEP)
  return (
    `<pattern id="${groundId(ground, step)}" patternUnits="userSpaceOnUse" width="${size * scale}" height="${size * scale}" ` +
    `viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="${theme.land}" fill-opacity="${round(opacity)}"/>` +
    `<path d="${d}" fill="none" stroke="${theme.label}" stroke-opacity="${MARK_OPACITY}" stroke-width="${width}" ` +
    `stroke-linecap="round"/></pattern>`
  )
}

const groundId = (ground: Ground, step: number) => `atlas-ground-${ground}-${step}`

/** Short numbers: what arithmetic leaves behind the second digit nobody sees. */
const round = (value: number) => Math.round(value * 100) / 100
