/**
 * Places labels along a line so that none touch: the most important first, each into the first row with room.
 * What finds no room is left out (it stays in the list of named days).
 */
export interface LabelBox {
  /** Middle of what it names, pixels. */
  readonly x: number
  readonly width: number
  /** Larger first; equal ones from start to end. */
  readonly rank: number
}

export interface Placed {
  /** Index into the boxes given. */
  readonly index: number
  readonly row: number
  /** Left edge, pixels, within `0 .. width − box width`. */
  readonly left: number
}

/** Pixels between neighbours. */
const GAP = 6

/** Labels that fit into `rows` rows of a line `width` pixels long, from left to right. */
export function placeLabels(boxes: readonly LabelBox[], width: number, rows: number): Placed[] {
  const taken: (readonly [left: number, right: number])[][] = Array.from({ length: rows }, () => [])
  const order = boxes.map((_, i) => i).sort((a, b) => boxes[b]!.rank - boxes[a]!.rank || a - b)
  const placed: Placed[] = []
  for (const index of order) {
    const box = boxes[index]!
    if (box.width > width) continue
    const left = Math.max(0, Math.min(width - box.width, box.x - box.width / 2))
    const right = left + box.width
    const row = taken.findIndex((row) => row.every(([l, r]) => right + GAP <= l || left >= r + GAP))
    if (row < 0) continue
    taken[row]!.push([left, right])
    placed.push({ index, row, left })
  }
  return placed.sort((a, b) => a.left - b.left)
}
