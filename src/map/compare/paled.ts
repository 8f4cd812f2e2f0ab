/** A theme without hues: what did not change while two days are compared. Parties keep their lightness. */
import type { Theme } from '../../theme'

/** Of the fills' opacity. */
const PART = 0.5

const made = new WeakMap<Theme, Theme>()

/** The same theme for the same one; a paled theme is not paled again. */
export function paled(theme: Theme): Theme {
  const known = made.get(theme)
  if (known) return known
  const parties = Object.entries(theme.parties).map(([id, look]) => [
    id,
    { ...look, fill: greyOf(look.fill) },
  ])
  const pale: Theme = {
    ...theme,
    fillOpacity: PART * theme.fillOpacity,
    parties: Object.fromEntries(parties) as Theme['parties'],
  }
  made.set(theme, pale).set(pale, pale)
  return pale
}

/** The grey as light as a colour. @param colour `#rrggbb`; luma of Rec. 709, as browsers' own grey filter has it */
export function greyOf(colour: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))
  const grey = Math.round(0.2126 * red! + 0.7152 * green! + 0.0722 * blue!)
  return `#${grey.toString(16).padStart(2, '0').repeat(3)}`
}
