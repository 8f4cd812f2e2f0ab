/** Label placement: greedy, the most important first; a label that fits on no side of its point is left out. */

/** left, top, right, bottom, pixels. */
export type Box = readonly [number, number, number, number]
export type Side = 'right' | 'left' | 'above' | 'below' | 'middle'

export interface Wanted {
  /** The point that is named, pixels. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Distance between point and text. */
  readonly gap: number
  /** Sides to try, the best first. */
  readonly sides: readonly Side[]
  /** Labels of one series keep this far apart: names that repeat along a road or across a country. */
  readonly series?: string
  readonly apart?: number
  /** At most so many of the series. */
  readonly most?: number
  /** How much of it may lie on marks, 0 to 1, where no side is free of them: as little as can be. None if not given. */
  readonly over?: number
}

export interface Placed<W extends Wanted> {
  readonly wanted: W
  readonly box: Box
}

/** What is on the map before the labels are. */
interface Ground {
  /** Boxes that no label may touch, but for those that may lie on marks. */
  readonly marks?: readonly Box[] | undefined
  /** More of them. */
  readonly room?: Grid
  /** Boxes that none may touch at all. */
  readonly shut?: readonly Box[] | undefined
  /** What is seen best: sides within it come first. */
  readonly best?: Box | undefined
}

/**
 * @param wanted in order of importance
 * @param within labels keep inside this box
 */
export function placeLabels<W extends Wanted>(
  wanted: readonly W[],
  within: Box,
  { marks: marked, room, shut, best }: Ground = {},
): Placed<W>[] {
  const labels = new Grid(shut)
  const marks = new Grid(marked)
  const placed: Placed<W>[] = []
  const series = new Map<string, Placed<W>[]>()
  const isShut = (box: Box) => !inside(box, within) || labels.hits(box)
  for (const label of wanted) {
    const kin = label.series === undefined ? undefined : series.get(label.series)
    if (kin && (kin.length >= (label.most ?? Infinity) || kin.some((other) => near(other.wanted, label))))
      continue
    const box =
      firstFree(label, (one) => !isShut(one) && !marks.hits(one) && !room?.hits(one), best) ??
      (label.over ? leastCovered(label, isShut, [marks, room]) : undefined)
    if (!box) continue
    labels.add(grown(box))
    const one = { wanted: label, box }
    placed.push(one)
    if (kin) kin.push(one)
    else if (label.series !== undefined) series.set(label.series, [one])
  }
  return placed
}

function near(a: Wanted, b: Wanted): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < (b.apart ?? 0)
}

function boxAt({ x, y, width, height, gap }: Wanted, side: Side): Box {
  const left = side === 'right' ? x + gap : side === 'left' ? x - gap - width : x - width / 2
  const top = side === 'above' ? y - gap - height : side === 'below' ? y + gap : y - height / 2
  return [left, top, left + width, top + height]
}

/** Air between two labels: one beside another must not read as its next word. */
const AIR = { x: 5, y: 2 }

/** A label's box with the air that others leave it. */
export const grown = ([left, top, right, bottom]: Box): Box => [
  left - AIR.x,
  top - AIR.y,
  right + AIR.x,
  bottom + AIR.y,
]

const inside = (box: Box, within: Box) =>
  box[0] >= within[0] && box[1] >= within[1] && box[2] <= within[2] && box[3] <= within[3]

/** Boxes by the squares they touch: a label asks only its neighbours. */
export class Grid {
  private readonly squares = new Map<number, Box[]>()

  constructor(boxes: readonly Box[] = []) {
    for (const box of boxes) this.add(box)
  }

  add(box: Box): void {
    anySquare(box, (key) => {
      const boxes = this.squares.get(key)
      if (boxes) boxes.push(box)
      else this.squares.set(key, [box])
      return false
    })
  }

  /** Square pixels of a box that lie under others, counted for each. */
  coverOf(box: Box): number {
    const others = new Set<Box>()
    anySquare(box, (key) => {
      for (const other of this.squares.get(key) ?? []) others.add(other)
      return false
    })
    return [...others].reduce((sum, other) => sum + shared(box, other), 0)
  }

  hits(box: Box): boolean {
    return anySquare(box, (key) => {
      const boxes = this.squares.get(key)
      if (boxes) for (const other of boxes) if (overlap(box, other)) return true
      return false
    })
  }
}

/** Of its sides the first free one that is seen best, or else the first free one: most often the first is both. */
function firstFree(label: Wanted, isFree: (box: Box) => boolean, best: Box | undefined): Box | undefined {
  let free: Box | undefined
  for (const side of label.sides) {
    const box = boxAt(label, side)
    if (!isFree(box)) continue
    if (!best || inside(box, best)) return box
    free ??= box
  }
  return free
}

/** The first of the sides that are not shut of which the least lies on marks, if the label can bear as much. */
function leastCovered(
  label: Wanted,
  isShut: (box: Box) => boolean,
  marks: readonly (Grid | undefined)[],
): Box | undefined {
  const { sides, over = 0, width, height } = label
  const boxes = sides.map((side) => boxAt(label, side)).filter((box) => !isShut(box))
  const sizes = boxes.map((box) => marks.reduce((sum, grid) => sum + (grid?.coverOf(box) ?? 0), 0))
  const least = Math.min(...sizes)
  return over >= 1 || least <= over * width * height ? boxes[sizes.indexOf(least)] : undefined
}

const SQUARE = 64

/** Whether something is so of one of the squares that a box touches; it is not asked on. Without lists: a day's step asks it. */
function anySquare([left, top, right, bottom]: Box, isSo: (key: number) => boolean): boolean {
  const [lastColumn, lastRow] = [Math.floor(right / SQUARE), Math.floor(bottom / SQUARE)]
  for (let i = Math.floor(left / SQUARE); i <= lastColumn; i++)
    for (let j = Math.floor(top / SQUARE); j <= lastRow; j++) if (isSo(i * 65_536 + j)) return true
  return false
}

const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

const shared = (a: Box, b: Box) =>
  Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) *
  Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]))
