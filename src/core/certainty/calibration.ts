/** Written by `npm run accuracy` from facts ed3a96768340: how often a lead was right. Do not edit by hand. */
import type { Step } from './scale'

export const CALIBRATION: readonly Step[] = [
  [-0.145, 0.351],
  [-0.039, 0.547],
  [0.054, 0.709],
  [0.209, 0.715],
  [0.354, 0.886],
  [0.5, 0.908],
  [0.649, 0.97],
  [0.829, 0.989],
  [0.962, 0.994],
  [1.013, 0.997],
]
