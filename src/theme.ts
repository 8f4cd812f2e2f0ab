/**
 * Colour, pattern and draw order by party: read by the map and by the legend, so that the two cannot differ.
 * The hues are the customary ones, staggered in lightness; a test holds every pair apart in normal and in
 * colour-deficient vision over the land colour at the fill opacity used here.
 */
export interface PartyLook {
  /** Fill on the map and swatch in the legend. */
  readonly fill: string
  /** Pattern of the patterned mode (print, or for those who ask). */
  readonly pattern: 'none' | 'lines' | 'dashes' | 'cross' | 'grid' | 'waves'
}

export interface Theme {
  /** Made of the few colours that the reader's system allows: parties differ by their patterns alone. */
  readonly forced: boolean
  readonly fillOpacity: number
  readonly land: string
  readonly foreign: string
  readonly sea: string
  readonly lake: string
  readonly river: string
  readonly border: string
  readonly front: string
  readonly frontCasing: string
  readonly roadCasing: string
  readonly label: string
  readonly halo: string
  /** Names of countries. */
  readonly areaLabel: string
  /** Names of seas and lakes. */
  readonly waterLabel: string
  readonly noData: string
  readonly parties: Readonly<Record<string, PartyLook>>
}

export const PATTERNS: Readonly<Record<string, PartyLook['pattern']>> = {
  gov: 'none',
  opp: 'lines',
  sna: 'cross',
  sdf: 'dashes',
  isis: 'grid',
}

const look = (fills: Readonly<Record<string, string>>): Theme['parties'] =>
  Object.fromEntries(
    Object.entries(fills).map(([party, fill]) => [party, { fill, pattern: PATTERNS[party] ?? 'none' }]),
  )

export const LIGHT: Theme = {
  forced: false,
  fillOpacity: 0.58,
  land: '#f3efe6',
  foreign: '#e9e5db',
  sea: '#c9d8de',
  lake: '#b4ccd6',
  river: '#9dbccb',
  border: '#8b8375',
  front: '#2a2620',
  frontCasing: '#fffdf7',
  roadCasing: '#2a2620',
  label: '#23201b',
  halo: '#fffdf7',
  areaLabel: '#857c6c',
  waterLabel: '#5b7f90',
  noData: '#e4dfd3',
  parties: look({ gov: '#c95831', opp: '#79c6a9', sdf: '#fcdb09', sna: '#1d32a5', isis: '#1e1f1f' }),
}

export const DARK: Theme = {
  forced: false,
  fillOpacity: 0.62,
  land: '#35373b',
  foreign: '#222327',
  sea: '#141d25',
  lake: '#1e303d',
  river: '#2f4654',
  border: '#6d6a63',
  front: '#f4efe4',
  frontCasing: '#16171a',
  roadCasing: '#0d0e10',
  label: '#f1ede4',
  halo: '#17181b',
  areaLabel: '#8b867b',
  waterLabel: '#6f93a6',
  noData: '#2a2c30',
  parties: look({ gov: '#d4562f', opp: '#9fd9c8', sdf: '#f4d21c', sna: '#4a63e0', isis: '#000000' }),
}

/** Draw order of parties, lowest first; others follow. */
export const DRAW_ORDER = ['gov', 'opp', 'sna', 'sdf', 'isis', 'contested'] as const

/** Place of a party in it. */
export function drawRank(party: string): number {
  const at = (DRAW_ORDER as readonly string[]).indexOf(party)
  return at < 0 ? DRAW_ORDER.length : at
}

/** An observation post, on a field of 16 × 16: a triangle with a hole, a shape that no place has. */
export const POST_SHAPE = 'M8 1.5 15 14H1ZM8 8a2 2 0 1 0 .01 0Z'
