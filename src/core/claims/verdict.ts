/** A claimed figure against a measured range. */
import type { Range, Verdict } from './types'

/**
 * @param above the claim says "more than": it fits as soon as the upper end is higher
 * @returns `untellable` where there is no finite figure
 */
export function judge(claimed: number, { low, value, high }: Range, above = false): Verdict {
  if (![claimed, low, value, high].every(Number.isFinite)) return 'untellable'
  if (claimed > high || (above && claimed === high)) return 'more'
  if (!above && claimed < low) return 'fewer'
  return 'consistent'
}

/** One verdict for several ways to measure: theirs where they agree, `partly` where they do not. */
export function combine(verdicts: readonly Verdict[]): Verdict {
  const told = verdicts.filter((verdict) => verdict !== 'untellable')
  const [first, ...rest] = told
  if (first === undefined) return 'untellable'
  return rest.every((verdict) => verdict === first) ? first : 'partly'
}

/** A range with its ends rounded outwards to whole steps, so that what is shown is what is judged. */
export function outward({ low, value, high }: Range, step: number): Range {
  // The small shift keeps 56.3 / 0.1 from becoming 563.0000000001 and then 564.
  return {
    low: Math.min(value, tidy(Math.floor(low / step + 1e-9) * step)),
    value,
    high: Math.max(value, tidy(Math.ceil(high / step - 1e-9) * step)),
  }
}

const tidy = (value: number) => Number(value.toFixed(6))
