/** Sizes of films. Small ones have larger type for their size: it must still be read. */
import type { FilmSize } from './scene'

export const SIZES = {
  hd: { width: 1280, height: 720, scale: 1.1 },
  full: { width: 1920, height: 1080, scale: 1.6 },
  square: { width: 1080, height: 1080, scale: 1.4 },
  small: { width: 854, height: 480, scale: 0.8 },
} as const satisfies Record<string, FilmSize>

export type SizeName = keyof typeof SIZES
