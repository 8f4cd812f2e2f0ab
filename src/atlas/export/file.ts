/** What the exports share: the file they give, what they are made of, and what every one of them says of itself. */
import { isoDay } from '../../core/day'
import { speaksOf, type Version } from '../../core/evidence/versions'
import { AUTHOR, LICENCE, LICENCE_URL } from '../../core/licence'
import type { Atlas, Day, Details } from '../../core/types'

export interface ExportFile {
  readonly name: string
  /** Media type. */
  readonly type: string
  readonly data: string | Uint8Array<ArrayBuffer>
}

/** What is exported: an atlas as one version tells it. */
export interface Exported {
  readonly atlas: Atlas
  /** Of the same version; null while unread: sources are left out then. */
  readonly details: Details | null
  readonly told: Version
}

export interface GeoOptions {
  /** Also `begin` and `end_inclusive`, both days included, for tools that filter `end >= begin`. */
  readonly inclusive?: boolean
}

const ATTRIBUTION = `${AUTHOR}; positions: UN OCHA (CC BY-IGO); borders and coast: © OpenStreetMap contributors (ODbL), Natural Earth`
const NOTE = 'Reported control: an indication, not exact in place or time, and no view on legal status.'

/** What a file says of itself: facts, version told, licence, and what the figures are worth. */
export function stampOf({ atlas, told }: Pick<Exported, 'atlas' | 'told'>) {
  return {
    facts: atlas.facts.hash,
    facts_date: atlas.facts.date,
    version: told,
    licence: LICENCE,
    licence_url: LICENCE_URL,
    attribution: ATTRIBUTION,
    note: NOTE,
  } as const
}

/** `control-atlas-2020-02-16-gov.csv`; the version that the facts follow goes without saying. */
export function fileName(parts: readonly (Day | string)[], told: Version, ending: string): string {
  const words = parts.map((part) => (typeof part === 'number' ? isoDay(part) : part))
  return `${['control-atlas', ...words, ...(told === 'ledger' ? [] : [told])].join('-')}.${ending}`
}

/** Whether the version speaks of a place on a day at all: what rests on own claims alone is no part of `confirmed`. */
export function includes({ atlas, details, told }: Exported, place: number, day: Day): boolean {
  return told !== 'confirmed' || details === null || speaksOf({ atlas, details }, told, place, day)
}
