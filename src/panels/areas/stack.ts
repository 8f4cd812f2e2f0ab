/** Stacked areas as SVG paths: steps, since an area changes on a day and not between two days. */
import type { Scale } from './scale'

export interface Layer {
  readonly party: number
  readonly d: string
}

/**
 * One closed path a party, lowest first.
 * @param values for each snapshot shown, from the first: values by place in `parties`
 * @param top the value at the plot's upper edge, `height` pixels above its foot
 */
export function stackPaths(
  values: readonly (readonly number[])[],
  parties: readonly number[],
  scale: Scale,
  top: number,
  height: number,
): Layer[] {
  const feet = values.map(() => 0)
  return parties.flatMap((party, k) => {
    const heads = values.map((row, i) => feet[i]! + row[k]!)
    const some = values.some((row) => row[k]! > 0)
    const d = some ? between(feet, heads, scale, (value) => height - (value / top) * height) : ''
    feet.splice(0, feet.length, ...heads)
    return some ? [{ party, d }] : []
  })
}

/** Along the heads from left to right, back along the feet; a level that stays is one line. */
function between(
  feet: readonly number[],
  heads: readonly number[],
  scale: Scale,
  y: (value: number) => number,
): string {
  const x = (i: number) => px(scale.edge(scale.first + i))
  const count = heads.length
  const there: string[] = [`M${x(0)} ${px(y(heads[0]!))}`]
  for (let i = 1; i < count; i++) if (heads[i] !== heads[i - 1]) there.push(`H${x(i)}V${px(y(heads[i]!))}`)
  there.push(`H${x(count)}V${px(y(feet[count - 1]!))}`)
  for (let i = count - 1; i > 0; i--)
    if (feet[i] !== feet[i - 1]) there.push(`H${x(i)}V${px(y(feet[i - 1]!))}`)
  return `${there.join('')}H${x(0)}Z`
}

/** A round number of values between lines across the plot, and the top that holds the largest value. */
export function linesFor(largest: number): { readonly step: number; readonly top: number } {
  if (largest <= 0) return { step: 1, top: 1 }
  const power = 10 ** Math.floor(Math.log10(largest / 3))
  const step = power * ([1, 2, 5, 10].find((n) => n * power * 4 >= largest) ?? 10)
  return { step, top: largest }
}

const px = (value: number) => String(Math.round(value * 100) / 100)
