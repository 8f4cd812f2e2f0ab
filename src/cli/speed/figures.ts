/** Measured figures, what they are held against, and their table. */
import { textTable } from '../table'

export interface Figure {
  readonly name: string
  readonly unit: 'ms' | 's/s'
  readonly values: readonly number[]
  /** At most, in the same unit. */
  readonly limit: number
  /** Which of the values is held against the limit. */
  readonly by: 'median' | 'p95'
}

export const median = (values: readonly number[]): number => rank(values, 0.5)
export const p95 = (values: readonly number[]): number => rank(values, 0.95)

export function met(figure: Figure): boolean {
  return (figure.by === 'median' ? median(figure.values) : p95(figure.values)) <= figure.limit
}

export function figureTable(figures: readonly Figure[]): string {
  return textTable([
    ['what', 'median', 'p95', 'at most', '', 'measured'],
    ...figures.map((figure) => [
      figure.name,
      text(median(figure.values), figure),
      text(p95(figure.values), figure),
      `${text(figure.limit, figure)} (${figure.by})`,
      met(figure) ? 'met' : 'NOT MET',
      `${figure.values.length} ×`,
    ]),
  ])
}

function text(value: number, { unit }: Figure): string {
  const digits = unit === 's/s' ? 2 : value < 10 ? 1 : 0
  return unit === 's/s' ? `${value.toFixed(digits)} s a second` : `${value.toFixed(digits)} ms`
}

/** The smallest value that is at least as large as a share of all. @throws where there is none */
function rank(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (value === undefined) throw new Error('expected measured values, got none')
  return value
}
