/** Which lines between cells were fronts on the earlier of two days and are none on the later one. */
import { NO_HOLDER } from '../../core/holders'

/** Holders of a cell on the earlier day and on the later one; `NO_HOLDER` for none. */
export interface HeldOn {
  readonly before: number
  readonly after: number
}

export interface BothDays {
  /** By cell: an index into `pairs`; `NO_HOLDER` where nobody is known on the earlier day. */
  readonly labels: Uint8Array
  readonly pairs: readonly HeldOn[]
}

/** @param first holder by cell on the earlier day @param second on the later one */
export function onBothDays(first: Uint8Array, second: Uint8Array): BothDays {
  const pairs: HeldOn[] = []
  const known = new Int16Array(256 * 256).fill(-1)
  const labels = new Uint8Array(first.length).fill(NO_HOLDER)
  for (let cell = 0; cell < first.length; cell++) {
    const [before, after] = [first[cell]!, second[cell]!]
    if (before === NO_HOLDER) continue
    const key = 256 * before + after
    if (known[key]! < 0) known[key] = pairs.push({ before, after }) - 1
    // Holders are few: there are no 255 pairs of them.
    labels[cell] = Math.min(NO_HOLDER, known[key]!)
  }
  return { labels, pairs }
}

/** Whether the line between two cells is a former front: two held them then, and now one does, or of one nothing is known. */
export function isFormer(a: HeldOn | undefined, b: HeldOn | undefined): boolean {
  if (!a || !b || a.before === b.before) return false
  return a.after === b.after || a.after === NO_HOLDER || b.after === NO_HOLDER
}
