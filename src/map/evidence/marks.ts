/** The veils and marks of classes of evidence as SVG patterns. */
import { GROUND_LOOKS, VEIL_STEP, type Ground, type GroundLook, type Theme } from '../../theme'

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

/** Marks stay behind names and front lines. */
export const MARK_OPACITY = 0.5

/** What is drawn in a tile of so many pixels; lines run on into the next tile. */
export const MARKS: Readonly<
  Record<GroundLook['marks'], { readonly size: number; readonly d: string; readonly width: number }>
> = {
  none: { size: 16, d: '', width: 0 },
  dots: { size: 9, d: 'M2.25 2.25h.01M6.75 6.75h.01', width: 1.4 },
  dashes: { size: 12, d: 'M1.5 3h4.5M7.5 9H12', width: 1.2 },
  lines: { size: 12, d: 'M-3 9 9-3M3 15 15 3', width: 0.9 },
  cross: { size: 8, d: 'M-2 6 6-2M2 10 10 2M-2 2l8 8M2-2l8 8', width: 1 },
}

const groundId = (ground: Ground, step: number) => `atlas-ground-${ground}-${step}`

/** Short numbers: what arithmetic leaves behind the second digit nobody sees. */
const round = (value: number) => Math.round(value * 100) / 100
