/** Lines as the `d` of an SVG path, in tenths of a pixel: short to write and to read. */
import type { Line } from '../../core/surface'

/** Open lines. */
export function linesPath(lines: readonly Line[]): string {
  let d = ''
  for (const line of lines) d += run(line)
  return d
}

/** Circles of one radius (pixels), each one arc that ends a unit from where it began: an arc cannot go all the way round. */
export function circlesPath(centres: readonly (readonly [number, number])[], radius: number): string {
  const r = Math.round(radius * UNITS)
  const arc = `a${r} ${r} 0 1 1 0 1z`
  let d = ''
  for (const [x, y] of centres) d += `M${Math.round(x * UNITS) - r} ${Math.round(y * UNITS)}${arc}`
  return d
}

/** The first point absolute, the rest as whole steps, so that rounding does not add up. */
function run(line: Line): string {
  let x = Math.round(line[0]! * UNITS)
  let y = Math.round(line[1]! * UNITS)
  let d = `M${x} ${y}l`
  for (let i = 2; i < line.length; i += 2) {
    const nextX = Math.round(line[i]! * UNITS)
    const nextY = Math.round(line[i + 1]! * UNITS)
    d += `${nextX - x} ${nextY - y} `
    x = nextX
    y = nextY
  }
  return d
}

/** Units of the string in a pixel. */
export const UNITS = 10
