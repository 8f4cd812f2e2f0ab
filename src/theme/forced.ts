/** The map in the colours that a reader's system forces upon pages: its own text and ground, and patterns for parties. */
import { PATTERNS, type PartyLook, type Theme } from '../theme'

/** `#rrggbb` of the system colours of these names. */
export interface SystemColours {
  readonly canvas: string
  readonly canvasText: string
  readonly grayText: string
}

/** Without hues no party goes without a pattern; else as the patterned mode has them. */
const FORCED: Readonly<Record<string, PartyLook['pattern']>> = { ...PATTERNS, gov: 'waves' }

export function forcedTheme({ canvas, canvasText, grayText }: SystemColours): Theme {
  const parties = Object.entries(FORCED).map(([party, pattern]) => [party, { fill: canvas, pattern }])
  return {
    forced: true,
    fillOpacity: 1,
    ...{ land: canvas, foreign: canvas, sea: canvas, lake: canvas },
    ...{ river: grayText, border: canvasText, noData: grayText },
    ...{ front: canvasText, frontCasing: canvas, roadCasing: canvasText },
    ...{ label: canvasText, halo: canvas, areaLabel: grayText, waterLabel: grayText },
    parties: Object.fromEntries(parties) as Theme['parties'],
  }
}
