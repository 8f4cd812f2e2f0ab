/** Written by `npm run accuracy` from facts ed3a96768340: how often a lead was right. Do not edit by hand. */
import type { Step } from './scale'

export const CALIBRATION: readonly Step[] = [
  [-1, 0.161],
  [-0.4, 0.217],
  [-0.2, 0.223],
  [-0.1, 0.374],
  [0, 0.624],
  [0.1, 0.682],
  [0.3, 0.909],
  [0.6, 0.971],
  [0.7, 0.989],
  [0.9, 0.994],
  [1, 0.997],
]
