/** What is written on the map beside the atlas's own places, and how a place's name is shortened for the map. */
import type { Language, Place } from '../../core/types'
import type { Key } from '../../i18n'

/** A name of the base map; `at` are lon, lat where it may stand, best first. */
export interface AreaName {
  readonly key: Key
  readonly kind: 'country' | 'sea' | 'lake'
  readonly at: readonly (readonly [number, number])[]
  /** Shown from this zoom on. */
  readonly from: number
}

export const AREA_NAMES: readonly AreaName[] = [
  {
    key: 'map.turkey',
    kind: 'country',
    at: [
      [36.25, 36.3],
      [37.3, 37.15],
      [36.1, 37.2],
      [38.6, 37.4],
    ],
    from: 0,
  },
  {
    key: 'map.lebanon',
    kind: 'country',
    at: [
      [36.05, 34.1],
      [35.75, 33.75],
    ],
    from: 0,
  },
  {
    key: 'map.iraq',
    kind: 'country',
    at: [
      [41.6, 34.2],
      [42.2, 35.6],
    ],
    from: 0,
  },
  { key: 'map.jordan', kind: 'country', at: [[36.8, 32.1]], from: 0 },
  { key: 'map.cyprus', kind: 'country', at: [[33.2, 35.0]], from: 0 },
  {
    key: 'map.syria',
    kind: 'country',
    at: [
      [38.9, 34.6],
      [39.8, 35.6],
    ],
    from: 0,
  },
  {
    key: 'map.sea',
    kind: 'sea',
    at: [
      [35.1, 35.3],
      [34.6, 34.6],
      [35.5, 35.95],
      [34.9, 36.3],
    ],
    from: 0,
  },
  { key: 'map.lakeAssad', kind: 'lake', at: [[38.25, 36.1]], from: 8.5 },
  { key: 'map.jabbul', kind: 'lake', at: [[37.62, 36.0]], from: 9.25 },
]

/** Aleppo is in the facts quarter by quarter; its name stands in the middle of them. lon, lat. */
export const ALEPPO = [37.152, 36.203] as const

/** Seats of governorates, named before other cities. */
export const SEATS: ReadonlySet<string> = new Set(['damascus', 'homs', 'hama', 'idlib', 'latakia', 'tartus'])

/** A place's name for the map: without the addition that tells it from a namesake, or a second name. */
export function mapName({ name, nameAr }: Place, language: Language): string {
  const whole = language === 'ar' && nameAr !== '' ? nameAr : name
  return whole.replace(/\s*\([^)]*\)\s*$/, '').split(' – ')[0]!
}
