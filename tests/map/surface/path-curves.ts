/** The `d` of an SVG path read back as quadratic curves. */
export type XY = readonly [number, number]

export interface Curve {
  readonly from: XY
  /** null where it is straight: its control point is one of its ends. */
  readonly control: XY | null
  readonly to: XY
}

/** Curves of each run (`M`), in whole units. Reads `M`, `l`, `q`, `t` and `z`. @throws Error at any other command */
export function curvesOf(d: string): Curve[][] {
  const runs: Curve[][] = []
  let at: XY = [0, 0]
  let control = null as XY | null
  for (const [, command, text] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const n = (text!.match(/-?\d+/g) ?? []).map(Number)
    const by = (i: number): XY => [at[0] + n[i]!, at[1] + n[i + 1]!]
    const go = (through: XY, to: XY, isCurve: boolean) => {
      const isStraight = same(through, at) || same(through, to)
      runs.at(-1)!.push({ from: at, control: isStraight ? null : through, to })
      control = isCurve ? through : null
      at = to
    }
    if (command === 'M') {
      runs.push([])
      at = [n[0]!, n[1]!]
      control = null
    } else if (command === 'l') for (let i = 0; i < n.length; i += 2) go(at, by(i), false)
    else if (command === 'q') for (let i = 0; i < n.length; i += 4) go(by(i), by(i + 2), true)
    else if (command === 't')
      for (let i = 0; i < n.length; i += 2) go(control ? mirrored(control, at) : at, by(i), true)
    else if (command !== 'z') throw new Error(`expected M, l, q, t or z, got ${command!}`)
  }
  return runs
}

const same = (a: XY, b: XY) => a[0] === b[0] && a[1] === b[1]
const mirrored = (point: XY, at: XY): XY => [2 * at[0] - point[0], 2 * at[1] - point[1]]

/** Six times the area inside a ring, exact: the numbers are whole. */
export function thriceTwiceArea(ring: readonly Curve[]): number {
  const cross = (a: XY, b: XY) => a[0] * b[1] - b[0] * a[1]
  // Between a quadratic curve and its chord lie two thirds of the triangle with its control point.
  return ring.reduce(
    (sum, { from, control: c, to }) =>
      sum + 3 * cross(from, to) + (c ? 2 * (cross(from, c) + cross(c, to) + cross(to, from)) : 0),
    0,
  )
}

/** A ring begins anywhere: as text, from its smallest curve on. */
export function turnedRing(ring: readonly Curve[]): string {
  const texts = ring.map(({ from, control }) => [from, control].join())
  const least = texts.toSorted()[0]
  const starts = texts.flatMap((text, i) => (text === least ? [i] : []))
  return starts.map((start) => [...texts.slice(start), ...texts.slice(0, start)].join(' ')).sort()[0]!
}

/** x, y pairs as points. */
export const flat = (line: readonly number[]): XY[] =>
  Array.from({ length: line.length / 2 }, (_, i) => [line[2 * i]!, line[2 * i + 1]!])
