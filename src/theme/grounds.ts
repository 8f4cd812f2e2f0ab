/** How the map shows what a fill rests on: read by the map and by the legend, so that the two cannot differ. */

/** What a fill rests on, and land that the version told says nothing of. The order is that of strength. */
export const GROUNDS = ['documented', 'area', 'inferred', 'general', 'disputed', 'silent'] as const
export type Ground = (typeof GROUNDS)[number]

/** What lies over the parties' fills: a veil of land colour, marks, and an outline. */
export interface GroundLook {
  /** Opacity of the veil, 0..1. */
  readonly veil: number
  readonly marks: 'none' | 'dots' | 'dashes' | 'lines' | 'cross'
  readonly outlined: boolean
}

/** A pattern tells the classes apart without colour; the veil lets weaker ones step back. */
export const GROUND_LOOKS: Readonly<Record<Ground, GroundLook>> = {
  documented: { veil: 0, marks: 'none', outlined: false },
  area: { veil: 0.14, marks: 'dots', outlined: false },
  inferred: { veil: 0.3, marks: 'dashes', outlined: false },
  general: { veil: 0.5, marks: 'lines', outlined: false },
  disputed: { veil: 0, marks: 'cross', outlined: true },
  silent: { veil: 0.6, marks: 'none', outlined: false },
}

/** Certainty from which on a fill is veiled no further, and what is added to the veil below each step. */
export const CERTAINTY_STEPS = [0.95, 0.75] as const
export const VEIL_STEP = 0.14

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
