/** From votes to a probability: the lead of the holder shown, and the table that says what such a lead is worth. */

/** With this lead the holder shown was right with this probability. */
export type Step = readonly [lead: number, certainty: number]

/** By how much a holder's vote exceeds the largest of the others (negative: falls short), about −1..1. */
export function margin(votes: Float64Array, shown: number): number {
  let other = 0
  for (let h = 0; h < votes.length; h++) if (h !== shown && votes[h]! > other) other = votes[h]!
  return votes[shown]! - other
}

/**
 * The certainty of a lead: between two steps in proportion, beyond the ends as at them.
 * @param steps ascending in both numbers
 */
export function calibrated(lead: number, steps: readonly Step[]): number {
  let at = steps.length - 1
  while (at >= 0 && steps[at]![0] > lead) at--
  const [below, above] = [steps[Math.max(at, 0)]!, steps[Math.min(at + 1, steps.length - 1)]!]
  if (at < 0 || above === below) return below[1]
  return below[1] + ((above[1] - below[1]) * (lead - below[0])) / (above[0] - below[0])
}
