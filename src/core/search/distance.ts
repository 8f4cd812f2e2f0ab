/**
 * Edit distance (insertions, deletions, substitutions: Levenshtein), given up as soon as it passes a bound: most pairs
 * are far apart and cost almost nothing.
 */
export function distanceWithin(a: string, b: string, bound: number): number | null {
  if (Math.abs(a.length - b.length) > bound || Math.max(a.length, b.length) >= MOST) return null
  let [row, next] = rows
  for (let j = 0; j <= b.length; j++) row[j] = j
  for (let i = 1; i <= a.length; i++) {
    let least = (next[0] = i)
    const letter = a.charCodeAt(i - 1)
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (letter === b.charCodeAt(j - 1) ? 0 : 1)
      const value = Math.min(swap, row[j]! + 1, next[j - 1]! + 1)
      next[j] = value
      if (value < least) least = value
    }
    if (least > bound) return null
    ;[row, next] = [next, row]
  }
  const distance = row[b.length]!
  return distance <= bound ? distance : null
}

/** Longer texts are no names. */
const MOST = 128
/** Two rows of the table, used over and over: a query measures thousands of names. */
const rows: [Uint8Array, Uint8Array] = [new Uint8Array(MOST), new Uint8Array(MOST)]
