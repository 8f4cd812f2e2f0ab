/** What each canvas of dots and names was last painted with, for those who write the same as SVG. */
import type { Theme } from '../../theme'
import type { Marks } from './paint'

export interface Painted extends Marks {
  readonly theme: Theme
  /** The font's family. */
  readonly family: string
}

export const paintedOn = new WeakMap<HTMLCanvasElement, Painted>()
